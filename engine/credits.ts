/**
 * Who wrote and who pictured: agencies' credits, bylines and picture credits are not mentions. "KABUL (AFP) —", "(dpa, Reuters)",
 * "By Jane Doe and Richard Roe", "Photograph: Jane Doe/Getty", "Writing by Jane Doe; editing by Richard Roe".
 */
import { wordSet } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { type Passage, surfaceOf } from './passage.ts';
import type { Span } from './span.ts';
import { shape } from './tokenize.ts';

/** Characters within which the brackets around a credit are looked for. */
const creditReach = 60;

/** Whether a span is part of a credit rather than of what is told. */
export function isCredit(span: Span, entity: EntityIndex, { agency }: Gazetteer): boolean {
  return (agency[entity] === 1 && isAgencyCredit(span)) || inByline(span.passage, span.first);
}

/** In brackets, between slashes, or after a dash at the very end. */
function isAgencyCredit({ passage: { tokens }, first, last }: Span): boolean {
  const { text, start, end } = tokens;
  const before = text.slice(Math.max(0, (start[first] ?? 0) - creditReach), start[first]);
  const after = text.slice(end[last] ?? 0, (end[last] ?? 0) + creditReach);
  if ((/[([][^)\]]*$/.test(before) && /^[^([]*[)\]]/.test(after)) || before.endsWith('/') || after.startsWith('/')) return true;
  return /[–—-]\s*$/.test(before) && /^\s*$/.test(after);
}

const by = wordSet('by');
const credits = wordSet(
  'reporting writing editing additional photograph photographs photography photo photos picture pictures image illustration credit',
);
const linking = wordSet('and for in of');
/** Longer ones are sentences. */
const longestByline = 14;

/** Whether the sentence of a token is a byline or a credit. Cost: its length, if it begins like one. */
function inByline({ tokens, sentence, sentenceStart }: Passage, token: number): boolean {
  const number = sentence[token] ?? 0;
  const first = sentenceStart[number] ?? 0;
  const opening = tokens.hash[first] ?? 0;
  const end = sentenceStart[number + 1] ?? tokens.count;
  if (credits.has(opening)) {
    const rest = tokens.text.slice(tokens.end[first] ?? 0, tokens.start[first + 1] ?? 0);
    return (
      rest.includes(':') ||
      by.has(tokens.hash[first + 1] ?? 0) ||
      (credits.has(tokens.hash[first + 1] ?? 0) && by.has(tokens.hash[first + 2] ?? 0))
    );
  }
  if (!by.has(opening) || tokens.shape[first] === shape.lower || end - first > longestByline) return false;
  return onlyNames(tokens, first + 1, end);
}

/** Whether all words up to the first comma are capitalised or link names. */
function onlyNames(tokens: Passage['tokens'], from: number, end: number): boolean {
  let names = 0;
  for (let at = from; at < end; at++) {
    if (at > from && tokens.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0).includes(',')) break;
    if (tokens.shape[at] === shape.lower) {
      if (!linking.has(tokens.hash[at] ?? 0)) return false;
    } else names++;
  }
  // "By May, …" and "By Monday" are times: a byline has a first name and a surname.
  return names > 1;
}

/** Whether `[first, last]` is all that stands between quotation marks, or the end of a short title between them: "Miss Saigon". */
export function isQuotedTitle(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  const closing = tokens.text.slice(tokens.end[last] ?? 0, (tokens.end[last] ?? 0) + 2);
  if (!/^,?["”»]/.test(closing)) return false;
  for (let at = first; at >= 0 && at > first - longestTitle; at--) {
    if (tokens.shape[at] === shape.lower && !linking.has(tokens.hash[at] ?? 0)) return false;
    const before = tokens.text.charAt((tokens.start[at] ?? 0) - 1);
    if (before === '"' || before === '“' || before === '«') return surfaceOf(passage, at, last).length > 0;
  }
  return false;
}

/** Words of a title of a film or song that are looked at. */
const longestTitle = 5;
