/**
 * Names that are somebody else's: another person of the surname, a person with the name of a place, an ordinary citizen. Cost: a
 * few look-ups a candidate.
 */
import { articles, genericNouns, openers, personTitles, wordSet } from './cues.ts';
import type { ArticleContext } from './features.ts';
import { nameKind } from './gazetteer.ts';
import { articlesOfNames, calledAfter, calledBefore } from './longer-names.ts';
import { isHyphenated, isPossessive, isUnknownCapital, type KnownTokens, strangersBeside } from './neighbours.ts';
import { capitalsSayNothing, isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

const numeral = /^[IVX]+$/;
/** Beside a place, they say that it is a place after all. */
const toPlaces = wordSet('in near at from to of through via outside inside across around into visited visiting');
const parts = wordSet('north south east west northern southern eastern western central upper lower greater new old inner outer mid');

/** One name of a person beside an unknown capitalised word is somebody else's: "Melania Trump", "Trump Tower"; so is "Elizabeth I". */
export function isOfNamesake(span: Span, candidate: Candidate, context: ArticleContext): boolean {
  const { passage, first, last } = span;
  const { tokens } = passage;
  if (tokens.gap[last + 1] === gap.soft && last + 1 < tokens.count && numeral.test(surfaceOf(passage, last + 1, last + 1))) return true;
  if (capitalsSayNothing(passage, first)) return false;
  if (first === last && (followsArabicName(span) || followsPlaceAsFirstName(span, candidate, context))) return true;
  const isSurname = first === last || tokens.shape[first] === shape.lower;
  const { before, after } = strangersBeside(span, isSurname ? candidate.kind : nameKind.full, 'person', context.known);
  return after !== undefined || (isSurname && before !== undefined && (before !== 'openingCapital' || first !== last));
}

/** The "Gaddafi" of "Saif al-Islam Gaddafi". */
function followsArabicName({ passage: { tokens }, first }: Span): boolean {
  return tokens.gap[first] === gap.soft && isHyphenated(tokens, first - 1) && articlesOfNames.has(tokens.hash[first - 2] ?? 0);
}

/** The "Johnson" of "Stanley Johnson", who has the first name of a town: with a surname alone, and not "in Stanley". */
function followsPlaceAsFirstName({ passage, first }: Span, { kind }: Candidate, { known }: ArticleContext): boolean {
  const own = known.get(passage);
  return kind === nameKind.short && own?.[first - 1] === placeToken && isFollowedAsFirstName(passage, first - 1);
}

/** Whether the next word stands beside one as a surname beside a first name. */
function isFollowedAsFirstName({ tokens }: Passage, at: number): boolean {
  if (tokens.gap[at + 1] !== gap.soft || tokens.text.charCodeAt((tokens.start[at + 1] ?? 0) - 1) !== 0x20) return false;
  if (tokens.shape[at] !== shape.capitalised || tokens.shape[at + 1] !== shape.capitalised || isPossessive(tokens, at)) return false;
  return !(tokens.gap[at] === gap.soft && toPlaces.has(tokens.hash[at - 1] ?? 0));
}

/** "Dmitri Medvedev, 44, a plumber from Haifa", "the taxi driver John Kerry". */
export function isOrdinaryCitizen({ passage: { tokens }, first, last }: Span): boolean {
  if (first === last) return false;
  if (first > 0 && tokens.gap[first] === gap.soft && trades.has(tokens.hash[first - 1] ?? 0)) return true;
  let at = last + 1;
  if (tokens.gap[at] === gap.comma && tokens.shape[at] === shape.caseless) at++;
  if (tokens.gap[at] !== gap.comma || !articles.has(tokens.hash[at] ?? 0)) return false;
  return trades.has(tokens.hash[at + 1] ?? 0) || (tokens.gap[at + 2] === gap.soft && trades.has(tokens.hash[at + 2] ?? 0));
}

/** What people of whom newsrooms write every day are hardly ever introduced as. */
const trades = wordSet(`
  plumber baker butcher waiter waitress carpenter builder mechanic electrician shopkeeper hairdresser barber pensioner
  fisherman teenager toddler schoolboy schoolgirl bricklayer gardener postman cleaner dentist welder janitor
`);

/** A name that the article gives to a person who is not known: "Michael Jordan … Jordan", "Alexander Merkel … Merkel". */
export function isBorneByOther(
  { passage, first, last }: Span,
  { entity }: Candidate,
  kind: string,
  { borne, introduced }: ArticleContext,
): boolean {
  const { tokens } = passage;
  const bearer = first === last ? borne.get(tokens.hash[first] ?? 0) : undefined;
  if (!bearer || passage.block < bearer.block || (passage.block === bearer.block && first < bearer.token)) return false;
  const before = tokens.hash[first - 1] ?? 0;
  if (kind === 'place') return !(tokens.gap[first] === gap.soft && toPlaces.has(before));
  if (kind === 'person') return !(introduced.get(entity)?.includes(' ') ?? false);
  return kind === 'organisation' && (introduced.get(entity)?.length ?? 0) <= (tokens.end[last] ?? 0) - (tokens.start[first] ?? 0);
}

/**
 * Single words that follow an unknown capitalised one, as a surname follows a first name, and that the article does not also
 * use as a place: hashes, with where each is first met. Headlines do not tell.
 */
export function borneNames(spans: readonly Span[], known: KnownTokens): ArticleContext['borne'] {
  const borne = new Map<number, { readonly block: number; readonly token: number }>();
  const places = new Set<number>();
  for (const { passage, first, last } of spans) {
    if (first !== last) continue;
    const hash = passage.tokens.hash[first] ?? 0;
    if (followsFirstName(passage, first, known.get(passage))) {
      if (!borne.has(hash)) borne.set(hash, { block: passage.block, token: first });
    } else if (toPlaces.has(passage.tokens.hash[first - 1] ?? 0)) places.add(hash);
  }
  for (const place of places) borne.delete(place);
  return borne;
}

function followsFirstName(passage: Passage, at: number, known: Uint8Array | undefined): boolean {
  const { tokens } = passage;
  const before = at - 1;
  if (!known || tokens.shape[at] !== shape.capitalised || capitalsSayNothing(passage, at) || isHyphenated(tokens, at)) return false;
  if (!isUnknownCapital(passage, before, at, known) || tokens.shape[before] !== shape.capitalised || isPossessive(tokens, before))
    return false;
  const hash = tokens.hash[before] ?? 0;
  if (personTitles.has(hash) || openers.has(hash) || genericNouns.has(hash) || parts.has(hash) || calledBefore.has(hash)) return false;
  if (tokens.gap[at + 1] === gap.soft && calledAfter.has(tokens.hash[at + 1] ?? 0)) return false;
  if (firstNames.has(hash)) return true;
  return !(isSentenceStart(passage, before) ? opening : adjective).test(surfaceOf(passage, before, before));
}

/** First names that end as participles, adverbs and adjectives do. */
const firstNames = wordSet(`
  irving sterling channing fred alfred wilfred winifred mildred jared ted ed kelly emily sally molly billy willy polly holly carly
  beverly lily kimberly brian ryan alan ian evan ivan juan joan jean dean sean ethan nathan jonathan susan megan morgan duncan
  vivian lillian adrian julian christian sebastian damian fabian jordan logan dylan bryan norman herman jan stan dan allan
`);

/** What a word that opens a sentence ends with if it is no first name, and what a capitalised word within one does. */
const opening = /(?:ing|ed|ly|ian|ish|ese|an)$/;
const adjective = /\p{L}{4}(?:ing|ed|ian|ish|ese|an)$|\p{L}{5}ly$/u;

/** Two single names of places in a row are a person's: "Irving Berlin", "Paris Lane". */
export function isInRow({ passage, first, last }: Span, { known }: ArticleContext): boolean {
  const { tokens } = passage;
  const own = known.get(passage);
  if (
    first !== last ||
    !own ||
    capitalsSayNothing(passage, first) ||
    isHyphenated(tokens, first - 1) ||
    first === 0 ||
    tokens.gap[first] !== gap.soft
  )
    return false;
  const before = first - 1;
  const isName = tokens.shape[before] === shape.capitalised && own[before] === placeToken && !isPossessive(tokens, before);
  return isName && tokens.text.charCodeAt((tokens.start[first] ?? 0) - 1) === 0x20;
}

/** "India Eisley plays the daughter": what stands before a surname, and not after "in" or "from". */
export function isFirstName(span: Span, candidate: Candidate, context: ArticleContext): boolean {
  const { passage, first, last } = span;
  if (first !== last || capitalsSayNothing(passage, first)) return false;
  if (passage.tokens.gap[first] === gap.soft && toPlaces.has(passage.tokens.hash[first - 1] ?? 0)) return false;
  if (context.known.get(passage)?.[first + 1] === surnameToken && isFollowedAsFirstName(passage, first)) return true;
  return strangersBeside(span, candidate.kind, 'place', context.known).after === 'capitalAfter';
}

/** In `ArticleContext.known`: a token that by itself can only name a place. */
export const placeToken = 2;
/** A token that by itself can only be the surname of somebody whom the article introduces. */
export const surnameToken = 3;
