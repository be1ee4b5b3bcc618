/**
 * What speaks for a candidate and against it, as numbers from 0 to 1 under readable names. The linear model weighs them
 * (`disambiguate.ts`); the weights are learned (`weights.ts`). Cost: a few look-ups for each candidate.
 */
import { articles, personTitles, placeCues, wordHash } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind, relatedTo } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { type KnownTokens, strangersBeside } from './neighbours.ts';
import { capitalsSayNothing, inTitleCase, isSentenceStart, type Passage } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';
import { hasScore, isInResults, isPlural, matchVerbs, sportWords } from './topic.ts';

/** What the article as a whole tells about its entities. */
export interface ArticleContext {
  /** Entities named by a name that stands by itself, with the longest such name. */
  readonly introduced: ReadonlyMap<EntityIndex, string>;
  /** By passage and token: 0 where it belongs to no span with a usable candidate, 2 where it is a single place, 3 a single surname, else 1. */
  readonly known: KnownTokens;
  /** The article's date in days, where it has one. */
  readonly day: number | undefined;
  /** Single words that are surnames of somebody else here: hashes, with the first place where each is. */
  readonly borne: ReadonlyMap<number, { readonly block: number; readonly token: number }>;
  /** How much of the article is about sport, 0 to 1. */
  readonly sport: number;
}

/** Also the order in which the weights are written. */
export const features = [
  'bias',
  'prior',
  'behind',
  'contested',
  'oneWord',
  'acronym',
  'short',
  'lastNamed',
  'guarded',
  'guardedOfRivals',
  'related',
  'unrelated',
  'place',
  'organisation',
  'event',
  'concept',
  'otherKind',
  'inHeadline',
  'opensSentence',
  'titleOfPerson',
  'titleOfNoPerson',
  'placeCue',
  'placeCueOfPerson',
  'afterThe',
  'sportArticle',
  'sportSentence',
  'plays',
  'placeCueInSport',
  'sportOrganisation',
  'capitalBefore',
  'capitalBeforeMany',
  'openingCapital',
  'capitalAfter',
  'capitalAfterMany',
  'ofUnknown',
] as const;

export type Feature = (typeof features)[number];
export type Tell = (feature: Feature, value: number) => void;

/** The one who calls says which candidate the article named last, as reading goes on. */
export interface Reading {
  readonly lastNamed: EntityIndex | undefined;
  /** The highest prior among the other candidates, 0 to 255. */
  readonly rival: number;
}

/** Tells every feature that is not 0. */
export function tellFeatures(
  span: Span,
  candidate: Candidate,
  gazetteer: Gazetteer,
  context: ArticleContext,
  reading: Reading,
  tell: Tell,
) {
  const kind = entityKinds[gazetteer.kind[candidate.entity] ?? 0] ?? 'concept';
  tell('bias', 1);
  tell('prior', (gazetteer.prior[candidate.entity] ?? 0) / 255);
  if (reading.rival > 0) {
    tell('contested', 1);
    tell('behind', Math.max(0, reading.rival - (gazetteer.prior[candidate.entity] ?? 0)) / 255);
  }
  tellName(span, candidate, reading, tell);
  if (candidate.guarded) tell(reading.rival > 0 ? 'guardedOfRivals' : 'guarded', 1);
  const related = relatedIn(candidate.entity, gazetteer, context);
  if (related === 0) tell('unrelated', 1);
  else tell('related', related / mostRelated);
  tellKind(kind, tell);
  tellForm(span, tell);
  if (span.passage.language !== 'en') return;
  tellCues(span, candidate, kind, tell);
  if (kind === 'place') tellPlace(span, candidate, context, tell);
  if (kind === 'organisation' && context.sport > 0) tell('sportOrganisation', context.sport);
  if (capitalsSayNothing(span.passage, span.first)) return;
  const { before, after } = strangersBeside(span, candidate.kind, kind, context.known);
  if (before) tell(before, 1);
  if (after) tell(after, 1);
}

function tellName({ first, last }: Span, { kind, entity }: Candidate, { lastNamed }: Reading, tell: Tell) {
  if (kind === nameKind.short) tell('short', 1);
  else if (kind === nameKind.acronym) tell('acronym', 1);
  else if (last === first) tell('oneWord', 1);
  if (lastNamed === entity) tell('lastNamed', 1);
}

function tellKind(kind: (typeof entityKinds)[number], tell: Tell) {
  // Persons are what the others are measured by.
  if (kind === 'person') return;
  if (kind === 'place' || kind === 'organisation' || kind === 'event' || kind === 'concept') tell(kind, 1);
  else tell('otherKind', 1);
}

/** How the words are set: in a headline, at the start of a sentence. */
function tellForm({ passage, first, last }: Span, tell: Tell) {
  if (inTitleCase(passage, first)) tell('inHeadline', 1);
  if (first === last && isSentenceStart(passage, first)) tell('opensSentence', 1);
}

function tellCues({ passage: { tokens }, first, last }: Span, candidate: Candidate, kind: string, tell: Tell) {
  const before = first - 1;
  if (before < 0 || tokens.gap[first] !== gap.soft) return;
  const hash = tokens.hash[before] ?? 0;
  if (personTitles.has(hash)) {
    if (kind === 'person') tell('titleOfPerson', 1);
    // "Queen Victoria" is all one name; "the chief Moscow correspondent" is not.
    else if (kind === 'place' && candidate.kind === nameKind.full)
      tell(tokens.shape[before] === shape.capitalised ? 'capitalBefore' : 'titleOfNoPerson', 1);
  }
  if (placeCues.has(hash)) {
    if (kind === 'place') tell('placeCue', 1);
    else if (kind === 'person') tell('placeCueOfPerson', 1);
  }
  if (first === last && articles.has(hash)) tell('afterThe', 1);
}

/** Cities and countries are also the names of teams: "Germany beat Brazil". */
function tellPlace({ passage, first, last }: Span, { kind }: Candidate, context: ArticleContext, tell: Tell) {
  const { tokens } = passage;
  if (kind === nameKind.acronym) return;
  const isScored = hasScore(passage, first);
  const isTeam = isPlural(passage, first, last);
  const sport = isScored || isTeam || isInResults(passage, first, last) ? 1 : context.sport;
  if (sport === 0) return;
  tell('sportArticle', sport);
  if (isScored || (isTeam && context.sport > 0) || sportIn(passage, first)) tell('sportSentence', sport);
  const isPlaying = (at: number) => matchVerbs.has(tokens.hash[at] ?? 0);
  if (isPlaying(last + 1) || isPlaying(first - 1)) tell('plays', sport);
  if (first > 0 && tokens.gap[first] === gap.soft && isWhere(tokens.hash[first - 1] ?? 0)) tell('placeCueInSport', sport);
}

/** "In Germany" and "from Germany" tell of the country, whoever plays. */
const isWhere = (hash: number) => placeCues.has(hash) || hash === from;
const from = wordHash('from');

function sportIn({ tokens, sentence }: Passage, token: number): boolean {
  const number = sentence[token];
  for (let at = token; at >= 0 && sentence[at] === number; at--) if (sportWords.has(tokens.hash[at] ?? 0)) return true;
  for (let at = token + 1; at < tokens.count && sentence[at] === number; at++) if (sportWords.has(tokens.hash[at] ?? 0)) return true;
  return false;
}

const mostRelated = 3;

/** Entities of the article that are related to this one, at most three. */
function relatedIn(entity: EntityIndex, gazetteer: Gazetteer, { introduced }: ArticleContext): number {
  let count = 0;
  for (const other of relatedTo(entity, gazetteer)) {
    if (introduced.has(other as EntityIndex) && ++count === mostRelated) break;
  }
  return count;
}
