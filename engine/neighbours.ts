/** Capitalised words beside a name that belong to no known name hint at a longer, unknown one: "Jordan Peterson". */
import { articles, calendarWords, genericNouns, openers, personTitles, wordHash } from './cues.ts';
import { nameKind } from './gazetteer.ts';
import { isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape, type Tokens } from './tokenize.ts';

export type NeighbourFeature = 'capitalBefore' | 'capitalBeforeMany' | 'openingCapital' | 'capitalAfter' | 'capitalAfterMany' | 'ofUnknown';

const of = wordHash('of');

/** Tells what stands before and after a span. `known` has a 1 for each token of the passage that is part of a known name. */
export function tellNeighbours(
  span: Span,
  candidate: Candidate,
  kind: string,
  known: Uint8Array | undefined,
  tell: (feature: NeighbourFeature) => void,
) {
  const before = known && featureBefore(span, candidate, kind, known);
  if (before) tell(before);
  const after = known && featureAfter(span, candidate, known);
  if (after) tell(after);
}

function featureBefore(
  { passage, first, last }: Span,
  candidate: Candidate,
  kind: string,
  known: Uint8Array,
): NeighbourFeature | undefined {
  const before = first - 1;
  if (kind === 'place' && first === last && isOfUnknown(passage, first, known)) return 'ofUnknown';
  // "Anti-Uber" is about Uber.
  if (!isUnknownCapital(passage, before, first, known) || isHyphenated(passage.tokens, first)) return undefined;
  const hash = passage.tokens.hash[before] ?? 0;
  if (personTitles.has(hash) || openers.has(hash) || genericNouns.has(hash) || isPossessive(passage.tokens, before)) return undefined;
  const mayBePartOfName = first === last && candidate.kind !== nameKind.acronym && !participle.test(surfaceOf(passage, before, before));
  if (isSentenceStart(passage, before) && !mayBePartOfName) return 'openingCapital';
  return first === last ? 'capitalBefore' : 'capitalBeforeMany';
}

/** "The University of Chicago": the place is the last part of a longer name. "Ted Cruz of Texas" has no article. */
function isOfUnknown(passage: Passage, first: number, known: Uint8Array): boolean {
  const { hash, gap: gaps } = passage.tokens;
  const owner = first - 2;
  if (hash[first - 1] !== of || gaps[first] !== gap.soft || !isUnknownCapital(passage, owner, first - 1, known)) return false;
  return articles.has(hash[owner - 1] ?? 0) && !personTitles.has(hash[owner] ?? 0) && !genericNouns.has(hash[owner] ?? 0);
}

/** The first word of a sentence is capitalised anyway, but is more often a part of the name ("Melania Trump") than an adjective, unless it looks like one. */
const participle = /\p{L}{4}(?:ing|ed|ly)$/u;

export function isPossessive({ text, end, start }: Tokens, at: number): boolean {
  return /^['’]/.test(text.slice(end[at] ?? 0, start[at + 1] ?? 0));
}

/** Whether a hyphen joins a token to the one before. */
export function isHyphenated({ text, start }: Tokens, at: number): boolean {
  return text.charCodeAt((start[at] ?? 0) - 1) === 0x2d;
}

function featureAfter({ passage, first, last }: Span, candidate: Candidate, known: Uint8Array): NeighbourFeature | undefined {
  const { tokens } = passage;
  const after = last + 1;
  const isAdjective = candidate.kind === nameKind.demonym || candidate.kind === nameKind.acronym;
  if (isAdjective || !isUnknownCapital(passage, after, after, known)) return undefined;
  // "In Moscow Tuesday" is no name.
  if (genericNouns.has(tokens.hash[after] ?? 0) || calendarWords.has(tokens.hash[after] ?? 0)) return undefined;
  if (tokens.text.charCodeAt(tokens.end[last] ?? 0) === 0x2d || isPossessive(tokens, last)) return undefined;
  return first === last ? 'capitalAfter' : 'capitalAfterMany';
}

/** Whether the token at `at` is capitalised, part of no known name, and joined to its neighbour: nothing stands before `joint`. */
export function isUnknownCapital({ tokens }: Passage, at: number, joint: number, known: Uint8Array): boolean {
  if (at < 0 || at >= tokens.count || tokens.gap[joint] !== gap.soft) return false;
  return tokens.shape[at] !== shape.lower && tokens.shape[at] !== shape.caseless && known[at] === 0;
}
