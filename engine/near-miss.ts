/**
 * Near misses: capitalised words that are no known name but one letter or two away from one. Always "possible", never plain:
 * a reader is told that the spelling differs.
 */
import { openers, personTitles } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { beginsLongerName } from './name-automaton.ts';
import { placeToken } from './namesakes.ts';
import { inTitleCase, isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import { gap, shape } from './tokenize.ts';

/** Shorter names have too many neighbours that are words or other people's names; single words more than names of several. */
const shortest = 7;
const shortestWord = 9;
const longestRun = 4;

/** Near misses among the capitalised words of a passage that `known` does not cover. */
export function nearMentions(passage: Passage, known: Uint8Array, gazetteer: Gazetteer): Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = passage;
  for (let first = 0; first < tokens.count; first++) {
    if (!isUnknownName(passage, known, first)) continue;
    let last = first;
    while (last + 1 < tokens.count && tokens.gap[last + 1] === gap.soft && isUnknownName(passage, known, last + 1)) last++;
    const draft = last - first < longestRun ? nearMention(passage, first, last, gazetteer) : undefined;
    if (draft) drafts.push(draft);
    first = last;
  }
  return drafts;
}

function isUnknownName(passage: Passage, known: Uint8Array, token: number): boolean {
  const { tokens } = passage;
  if (tokens.shape[token] !== shape.capitalised || isKnownOtherwise(known[token] ?? 0) || inTitleCase(passage, token)) return false;
  const hash = tokens.hash[token] ?? 0;
  return !personTitles.has(hash) && !(isSentenceStart(passage, token) && openers.has(hash));
}

/** A single place may be a part of a longer name that is misspelt. */
const isKnownOtherwise = (known: number) => known !== 0 && known !== placeToken;

/** "International" is no misspelling of "Internazionale": other names have the word, spelt so. */
function beginsNames({ tokens }: Passage, token: number, { names }: Gazetteer): boolean {
  return beginsLongerName(tokens.hash[token] ?? 0, tokens.check[token] ?? 0, names);
}

function nearMention(passage: Passage, first: number, last: number, gazetteer: Gazetteer): Draft | undefined {
  const surface = surfaceOf(passage, first, last);
  // A single capitalised word at the start of a sentence need not be a name at all.
  if (surface.length < shortest) return undefined;
  if (first === last && (surface.length < shortestWord || isSentenceStart(passage, first) || beginsNames(passage, first, gazetteer)))
    return undefined;
  const near = gazetteer.near.nearest(surface);
  if (!near) return undefined;
  const { name, entity, edits } = near;
  return { passage, first, last, entity, how: 'near', confidence: 0.5 / edits, possible: true, reason: { why: 'near', name, edits } };
}
