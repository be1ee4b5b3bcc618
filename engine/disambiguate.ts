/**
 * Which candidate a span names, and how sure that is: a linear model over a few readable features, squashed to a
 * confidence. Below `threshold` the engine abstains: unsure means silent.
 */
import { beforeDates, calendarWords, genericNouns, months, openers, personTitles, placeCues, wordHash } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind, undated } from './gazetteer.ts';
import { localWeight } from './local-cues.ts';
import type { EntityIndex } from './mention.ts';
import { inTitleCase, isJoinedCapital, isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape, type Tokens } from './tokenize.ts';
import { threshold, weights } from './weights.ts';
import { overlaps, timesNear } from './years.ts';

const of = wordHash('of');
const articles = new Set(['the', 'a', 'an'].map(wordHash));

/** What the article as a whole tells about its entities. */
export interface ArticleContext {
  /** Entities named by a name that stands by itself. */
  readonly introduced: ReadonlySet<EntityIndex>;
  /** Whether a token belongs to some span with a usable candidate, by passage. */
  readonly known: ReadonlyMap<Passage, Uint8Array>;
  /** The article's date in days, where it has one. */
  readonly day: number | undefined;
}

export interface Verdict {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** The best candidate of a span, or undefined when none is sure enough or two are too close. */
export function disambiguate(span: Span, gazetteer: Gazetteer, context: ArticleContext): Verdict | undefined {
  if (isMonth(span)) return undefined;
  let best: Verdict | undefined;
  let second = 0;
  for (const candidate of span.candidates) {
    if (candidate.kind === nameKind.title || !isUsable(candidate, context) || !fitsTime(span, candidate, gazetteer, context.day)) continue;
    const confidence = sigmoid(score(span, candidate, gazetteer, context));
    if (!best || confidence > best.confidence) {
      second = best && best.candidate.entity !== candidate.entity ? best.confidence : second;
      best = { candidate, confidence };
    } else if (candidate.entity !== best.candidate.entity) second = Math.max(second, confidence);
  }
  if (!best || best.confidence < threshold) return undefined;
  return best.confidence - second < weights.margin ? undefined : best;
}

export function isUsable(candidate: Candidate, context: ArticleContext): boolean {
  return !candidate.needsIntroduction || context.introduced.has(candidate.entity);
}

/** An event is not named before it began, nor with a year that is not its own. */
function fitsTime({ passage, first, last }: Span, { entity }: Candidate, { from, to }: Gazetteer, day: number | undefined): boolean {
  const range = { from: from[entity] ?? undated, to: to[entity] ?? undated };
  if (range.from === undated) return true;
  if (day !== undefined && range.from > day) return false;
  const times = timesNear(passage, first, last, day);
  return times.length === 0 || overlaps(range, times);
}

/** "In May", "May 2019", "3 May": a date, whoever else is called so. */
function isMonth({ passage: { tokens }, first, last }: Span): boolean {
  if (first !== last || !months.has(tokens.hash[first] ?? 0)) return false;
  const isNumber = (at: number) => tokens.shape[at] === shape.caseless;
  const before = first > 0 && tokens.gap[first] === gap.soft && (isNumber(first - 1) || beforeDates.has(tokens.hash[first - 1] ?? 0));
  return (before && !isPossessive(tokens, first)) || (tokens.gap[first + 1] === gap.soft && isNumber(first + 1));
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function score(span: Span, candidate: Candidate, gazetteer: Gazetteer, context: ArticleContext): number {
  const length = span.last - span.first + 1;
  const kind = entityKinds[gazetteer.kind[candidate.entity] ?? 0];
  let sum =
    weights.bias + weights.prior * ((gazetteer.prior[candidate.entity] ?? 0) / 255) + nameWeight(candidate, length, kind === 'place');
  if (candidate.guarded) sum += weights.guarded;
  if (context.introduced.has(candidate.entity)) sum += weights.introduced;
  sum += weights.related * Math.min(3, relatedIn(candidate.entity, gazetteer, context));
  sum += cueWeight(span, candidate, kind ?? 'concept');
  if (span.passage.language !== 'en') return sum + localWeight(span, candidate, kind ?? 'concept', context.known);
  if (!inTitleCase(span.passage, span.first)) sum += neighbourWeight(span, candidate, kind ?? 'concept', context);
  return sum;
}

function nameWeight(candidate: Candidate, length: number, isPlace: boolean): number {
  if (candidate.kind === nameKind.short) return weights.short;
  if (candidate.kind === nameKind.acronym) return weights.acronym;
  if (candidate.kind === nameKind.demonym || candidate.kind === nameKind.people) return weights.demonym;
  if (length > 1) return weights.fullName;
  return isPlace ? weights.onePlaceWord : weights.oneWord;
}

/** Entities of the article that are related to this one. */
function relatedIn(entity: EntityIndex, { relatedFirst, related }: Gazetteer, { introduced }: ArticleContext): number {
  let count = 0;
  const end = relatedFirst[entity + 1] ?? 0;
  for (let row = relatedFirst[entity] ?? 0; row < end && count < 3; row++) {
    if (introduced.has((related[row] ?? 0) as EntityIndex)) count++;
  }
  return count;
}

function cueWeight(span: Span, candidate: Candidate, kind: string): number {
  const { tokens } = span.passage;
  const before = span.first - 1;
  if (before < 0 || tokens.gap[span.first] !== gap.soft) return 0;
  const hash = tokens.hash[before] ?? 0;
  if (personTitles.has(hash)) {
    if (kind !== 'place' || candidate.kind !== nameKind.full) return kind === 'person' ? weights.personTitle : 0;
    // "Queen Victoria" is all one name; "the chief Moscow correspondent" is not.
    return tokens.shape[before] === shape.capitalised ? weights.neighbourBefore : weights.wrongTitle;
  }
  if (placeCues.has(hash)) return kind === 'place' ? weights.placeCue : kind === 'person' ? -weights.placeCue : 0;
  return 0;
}

/** A capitalised word next to the name that belongs to no known name hints at a longer, unknown one ("Jordan Peterson"). */
function neighbourWeight(span: Span, candidate: Candidate, kind: string, context: ArticleContext): number {
  return weightBefore(span, candidate, kind, context) + weightAfter(span, candidate, context);
}

function weightBefore(span: Span, candidate: Candidate, kind: string, context: ArticleContext): number {
  const { passage, first, last } = span;
  const before = first - 1;
  if (kind === 'place' && first === last && isOfUnknown(passage, first, context)) return weights.ofUnknown;
  if (!isUnknownCapital(passage, before, first, context)) return 0;
  const hash = passage.tokens.hash[before] ?? 0;
  if (personTitles.has(hash) || openers.has(hash) || genericNouns.has(hash) || isPossessive(passage.tokens, before)) return 0;
  const mayBePartOfName = first === last && candidate.kind === nameKind.full && !participle.test(surfaceOf(passage, before, before));
  if (isSentenceStart(passage, before) && !mayBePartOfName) return weights.openingNeighbour;
  return kind === 'person' || first === last ? weights.neighbourBefore : weights.neighbourBefore / 2;
}

/** "The University of Chicago": the place is the last part of a longer name. "Ted Cruz of Texas" has no article. */
function isOfUnknown(passage: Passage, first: number, context: ArticleContext): boolean {
  const { hash, gap: gaps } = passage.tokens;
  const owner = first - 2;
  if (hash[first - 1] !== of || gaps[first] !== gap.soft || !isUnknownCapital(passage, owner, first - 1, context)) return false;
  return articles.has(hash[owner - 1] ?? 0) && !personTitles.has(hash[owner] ?? 0) && !genericNouns.has(hash[owner] ?? 0);
}

/** The first word of a sentence is capitalised anyway, but is more often a part of the name ("Melania Trump") than an adjective, unless it looks like one. */
const participle = /(?:ing|ed|ly)$/;

function isPossessive({ text, end, start }: Tokens, at: number): boolean {
  return /^['’]/.test(text.slice(end[at] ?? 0, start[at + 1] ?? 0));
}

function weightAfter(span: Span, candidate: Candidate, context: ArticleContext): number {
  const { tokens } = span.passage;
  const after = span.last + 1;
  const isAdjective = candidate.kind === nameKind.demonym || candidate.kind === nameKind.acronym;
  if (isAdjective || !isUnknownCapital(span.passage, after, after, context)) return 0;
  // "In Moscow Tuesday" is no name.
  if (genericNouns.has(tokens.hash[after] ?? 0) || calendarWords.has(tokens.hash[after] ?? 0)) return 0;
  if (tokens.text.charCodeAt(tokens.end[span.last] ?? 0) === 0x2d || isPossessive(tokens, span.last)) return 0;
  return span.first === span.last ? weights.neighbourAfter : weights.neighbourAfter / 3;
}

/** Whether the token at `at` is capitalised, part of no known name, and joined to its neighbour: nothing stands before `joint`. */
function isUnknownCapital(passage: Passage, at: number, joint: number, context: ArticleContext): boolean {
  return isJoinedCapital(passage, at, joint) && context.known.get(passage)?.[at] === 0;
}
