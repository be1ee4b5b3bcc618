/** Capitalised words beside a name that belong to no known name hint at a longer, unknown one: "Jordan Peterson". */
import { articles, calendarWords, genericNouns, openers, personTitles, wordHash } from './cues.ts';
import { nameKind } from './gazetteer.ts';
import { isJoinedCapital, isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import type { Span } from './span.ts';
import { gap, type Tokens } from './tokenize.ts';

/** Capitalised words beside a span that belong to no known name, as the features they count as. */
export interface Strangers {
  readonly before?: 'capitalBefore' | 'capitalBeforeMany' | 'openingCapital' | 'ofUnknown' | undefined;
  readonly after?: 'capitalAfter' | 'capitalAfterMany' | undefined;
}

/** By passage, for each token: 0 where it is part of no known name (see `ArticleContext`). */
export type KnownTokens = ReadonlyMap<Passage, Uint8Array>;

const of = wordHash('of');

const none: Strangers = {};

/** The strangers beside a span, if its name is of the kind `nameIs` (see `nameKind`) and names an entity of the kind `kind`. */
export function strangersBeside(span: Span, nameIs: number, kind: string, known: KnownTokens): Strangers {
  const own = known.get(span.passage);
  return own ? { before: strangerBefore(span, nameIs, kind, own), after: strangerAfter(span, nameIs, own) } : none;
}

function strangerBefore({ passage, first, last }: Span, nameIs: number, kind: string, known: Uint8Array): Strangers['before'] {
  const before = first - 1;
  if (kind === 'place' && first === last && isOfUnknown(passage, first, known)) return 'ofUnknown';
  // "Anti-Uber" is about Uber.
  if (!isUnknownCapital(passage, before, first, known) || isHyphenated(passage.tokens, first)) return undefined;
  const hash = passage.tokens.hash[before] ?? 0;
  if (personTitles.has(hash) || openers.has(hash) || genericNouns.has(hash) || isPossessive(passage.tokens, before)) return undefined;
  const mayBePartOfName = first === last && nameIs !== nameKind.acronym && !participle.test(surfaceOf(passage, before, before));
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

function strangerAfter({ passage, first, last }: Span, nameIs: number, known: Uint8Array): Strangers['after'] {
  const { tokens } = passage;
  const after = last + 1;
  const isAdjective = nameIs === nameKind.demonym || nameIs === nameKind.acronym;
  if (isAdjective || !isUnknownCapital(passage, after, after, known)) return undefined;
  // "In Moscow Tuesday" is no name.
  if (genericNouns.has(tokens.hash[after] ?? 0) || calendarWords.has(tokens.hash[after] ?? 0)) return undefined;
  if (tokens.text.charCodeAt(tokens.end[last] ?? 0) === 0x2d || isPossessive(tokens, last)) return undefined;
  return first === last ? 'capitalAfter' : 'capitalAfterMany';
}

/** Whether the token at `at` is capitalised, part of no known name, and joined to its neighbour: nothing stands before `joint`. */
export function isUnknownCapital(passage: Passage, at: number, joint: number, known: Uint8Array): boolean {
  return isJoinedCapital(passage, at, joint) && known[at] === 0;
}
