/**
 * Which candidate a span names, and how sure that is: rules about time first, then a linear model over readable features,
 * squashed to a confidence. Below its threshold the engine abstains: unsure means silent.
 */
import { acronymLikeWords, beforeDates, months, placeCues, wordHash, wordSet } from './cues.ts';
import { tellGone, type Watch } from './fate.ts';
import { type ArticleContext, type Feature, tellFeatures } from './features.ts';
import { entityKinds, type Gazetteer, nameKind, tellsOffice, undated } from './gazetteer.ts';
import { localWeight } from './local-cues.ts';
import type { EntityIndex } from './mention.ts';
import { isPossessive, strangersBeside } from './neighbours.ts';
import { isSomethingElse } from './other-things.ts';
import { inCapitals, isSentenceStart, type Passage } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape, type Tokens } from './tokenize.ts';
import { overlaps, timesNear } from './years.ts';

export interface Verdict {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** Chooses among the candidates that the rules have left, of which there is at least one; tells how it weighs each. */
export type Judge = (
  span: Span,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  context: ArticleContext,
  lastNamed: EntityIndex | undefined,
  watch?: Watch,
) => Verdict | undefined;

export interface LinearModel {
  readonly weights: Readonly<Record<Feature, number>>;
  /** Confidence from which a mention is marked plainly. */
  readonly threshold: number;
  /** Two candidates closer than this are not told apart. */
  readonly margin: number;
}

/** The words are known to name something else, so that parts of them name nothing either. */
export const somethingElse = Symbol('something else');

/** The verdict on a span, or undefined when no candidate is left or sure enough, or two are too close. */
export function disambiguate(
  span: Span,
  gazetteer: Gazetteer,
  context: ArticleContext,
  lastNamed: EntityIndex | undefined,
  judge: Judge,
  watch?: Watch,
): Verdict | typeof somethingElse | undefined {
  const rule = isMonth(span) ? 'month' : isCommonWord(span) ? 'capitals' : undefined;
  if (rule) watch?.(span, span.candidates, rule);
  if (rule) return undefined;
  const usable = span.candidates.filter((candidate) => !tellsOffice(candidate.kind) && isUsable(candidate, context));
  const fitting = usable.filter((candidate) => fitsTime(span, candidate, gazetteer, context.day));
  tellGone(watch, span, usable, fitting, 'time');
  if (fitting.length === 0) return undefined;
  const isEnglish = span.passage.language === 'en';
  const possible = isEnglish ? fitting.filter((candidate) => !isSomethingElse(span, candidate, gazetteer, context)) : fitting;
  tellGone(watch, span, fitting, possible, 'otherThing');
  if (possible.length === 0) return somethingElse;
  const inFull = namedInFull(span, possible, gazetteer, context);
  tellGone(watch, span, possible, inFull, 'namesake');
  const told = placesToldSo(span, inFull, gazetteer);
  tellGone(watch, span, inFull, told, 'place');
  const named = told.filter(({ kind }) => !isAdjective(kind));
  if (named.length > 0) {
    tellGone(watch, span, told, named, 'adjective');
    return judge(span, named, gazetteer, context, lastNamed, watch);
  }
  const adjective = possible.reduce<Candidate | undefined>(
    (a, b) => (a && priorOf(a, gazetteer) >= priorOf(b, gazetteer) ? a : b),
    undefined,
  );
  if (adjective && !isPartOfName(span, adjective, context)) return { candidate: adjective, confidence: adjectiveConfidence };
  watch?.(span, possible, 'adjective');
  return undefined;
}

/** Takes the candidate with the highest score, by the features of `features.ts`. */
export function linearJudge({ weights, threshold, margin }: LinearModel): Judge {
  return (span, candidates, gazetteer, context, lastNamed, watch) => {
    let best: Verdict | undefined;
    let second = 0;
    for (const candidate of candidates) {
      let score = 0;
      const rival = rivalOf(candidate, candidates, gazetteer);
      tellFeatures(span, candidate, gazetteer, context, { lastNamed, rival }, (feature, value) => {
        score += weights[feature] * value;
      });
      if (span.passage.language !== 'en') score += localWeight(span, candidate, kindOf(candidate, gazetteer), context.known);
      const confidence = sigmoid(score);
      watch?.(span, [candidate], { confidence, threshold, margin });
      if (!best || confidence > best.confidence) {
        second = best && best.candidate.entity !== candidate.entity ? best.confidence : second;
        best = { candidate, confidence };
      } else if (candidate.entity !== best.candidate.entity) second = Math.max(second, confidence);
    }
    if (!best || best.confidence < threshold) return undefined;
    return best.confidence - second < margin ? undefined : best;
  };
}

const kindOf = ({ entity }: Candidate, { kind }: Gazetteer) => entityKinds[kind[entity] ?? 0] ?? 'concept';

/** The highest prior of the other entities that a span may mean, 0 to 255. */
export function rivalOf({ entity }: Candidate, candidates: readonly Candidate[], gazetteer: Gazetteer): number {
  let highest = 0;
  for (const other of candidates) if (other.entity !== entity) highest = Math.max(highest, priorOf(other, gazetteer));
  return highest;
}

const priorOf = ({ entity }: Candidate, { prior }: Gazetteer) => prior[entity] ?? 0;

/** Of persons who share a surname, those whom the article names in full, if there are any: after "Jill Biden" came, Biden is she. */
function namedInFull(
  span: Span,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  { introduced }: ArticleContext,
): readonly Candidate[] {
  if (span.first !== span.last || candidates.length < 2) return candidates;
  const isInFull = ({ entity }: Candidate) => introduced.get(entity)?.includes(' ') ?? false;
  const isPerson = (candidate: Candidate) => kindOf(candidate, gazetteer) === 'person';
  if (!candidates.some((candidate) => isPerson(candidate) && isInFull(candidate))) return candidates;
  return candidates.filter((candidate) => !isPerson(candidate) || isInFull(candidate));
}

/** "In Dallas" and "Dallas's city council" tell of the city, whichever of its clubs the article is about. */
function placesToldSo(
  { passage: { language, tokens }, first, last }: Span,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (language !== 'en' || candidates.length < 2) return candidates;
  const isAfterIn = first > 0 && tokens.gap[first] === gap.soft && placeCues.has(tokens.hash[first - 1] ?? 0);
  const isTown = tokens.gap[last + 1] === gap.soft && ofTowns.has(tokens.hash[last + 1] ?? 0);
  const places = isAfterIn || isTown ? candidates.filter((candidate) => kindOf(candidate, gazetteer) === 'place') : [];
  return places.length > 0 ? places : candidates;
}

/** What a town has, and a club has not. */
const ofTowns = wordSet('city council mayor municipality municipal suburb suburbs outskirts airport streets');

export function isUsable(candidate: Candidate, context: ArticleContext): boolean {
  return !candidate.needsIntroduction || context.introduced.has(candidate.entity);
}

const isAdjective = (kind: number) => kind === nameKind.demonym || kind === nameKind.people;

/** Adjectives are not in the annotated corpora from which weights are learned: "Russian" is right wherever it is no part of a name. */
const adjectiveConfidence = 0.9;

function isPartOfName(span: Span, candidate: Candidate, context: ArticleContext): boolean {
  const { before, after } = strangersBeside(span, candidate.kind, 'place', context.known);
  return after !== undefined || (before !== undefined && before !== 'openingCapital');
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
  const isDate = (at: number) =>
    isNumber(at) || beforeDates.has(tokens.hash[at] ?? 0) || (tokens.hash[at] === forHash && planned.has(tokens.hash[at - 1] ?? 0));
  const before = first > 0 && tokens.gap[first] === gap.soft && isDate(first - 1);
  return (before && !isPossessive(tokens, first)) || (tokens.gap[first + 1] === gap.soft && isNumber(first + 1));
}

/**
 * "WHO IS TO BLAME?": in a sentence of capitals an acronym that is spelt like a common word is taken for the word. A pronoun that
 * is an object opens no sentence ("US TROOPS LEAVE"), and "who" opens questions, or stands before "is" and "will".
 */
function isCommonWord({ passage, first, last }: Span): boolean {
  const { tokens } = passage;
  const hash = tokens.hash[first] ?? 0;
  if (first !== last || !isAmongCapitals(passage, first) || hasStops(tokens, first)) return false;
  if (hash === un) return tokens.text.charCodeAt(tokens.end[first] ?? 0) === 0x2d;
  if (!acronymLikeWords.has(hash)) return false;
  if (!isSentenceStart(passage, first)) return true;
  if (hash === us) return false;
  return hash !== who || beforePronouns.has(tokens.hash[first + 1] ?? 0);
}

/** In a sentence of capitals, or between two words in capitals that are no acronyms. */
function isAmongCapitals(passage: Passage, at: number): boolean {
  const { shape: shapes, start, end } = passage.tokens;
  const isWord = (token: number) => shapes[token] === shape.upper && (end[token] ?? 0) - (start[token] ?? 0) > 4;
  return inCapitals(passage, at) || (isWord(at - 1) && isWord(at + 1));
}

/** Before "for" and a month. */
const planned = wordSet('planned scheduled set due slated expected called');
const forHash = wordHash('for');

const un = wordHash('un');
const us = wordHash('us');
const who = wordHash('who');
const beforePronouns = wordSet('is are was were will would can could should may might has had do does did');

const hasStops = ({ text, start, end }: Tokens, at: number) => text.slice(start[at], end[at]).includes('.');

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
