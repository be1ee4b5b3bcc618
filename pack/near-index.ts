/**
 * Which names a misspelling may be meant for. Names that begin alike, have as many words and are as long stand together, each with
 * a set of its letters: an edit takes one letter away and brings one at most, so that sets which differ in more need no second look.
 *
 *     keys[g]       first letter, words and length of group g, ascending
 *     offsets[g]    where group g begins in the next two
 *     names         numbers of the names
 *     letters       the letters of each, as bits
 *
 * Of 28,000 names a misspelling is held against some 160, and three are left to be compared letter by letter. Cost: the names of
 * its first letter, number of words and about its length.
 */
import { foldText } from '../engine/fold.ts';

export interface NearIndex {
  readonly keys: Uint32Array;
  readonly offsets: Uint32Array;
  readonly names: Uint32Array;
  readonly letters: Uint32Array;
}

const blank = 0x20;
/** Longer names, and those of more words, stand together. */
const most = 0xff;

const keyOf = (first: number, words: number, length: number): number =>
  ((first << 16) | (Math.min(words, most) << 8) | Math.min(length, most)) >>> 0;

/** The letters of a folded text as bits: one for each from a to z, and six that all others share. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit !== blank) letters |= 1 << (unit >= 0x61 && unit <= 0x7a ? unit - 0x61 : 26 + (unit % 6));
  }
  return letters >>> 0;
}

function wordsOf(folded: string): number {
  let words = 1;
  for (let at = 0; at < folded.length; at++) if (folded.charCodeAt(at) === blank) words++;
  return words;
}

export function buildNearIndex(names: readonly string[]): NearIndex {
  const groups = new Map<number, { readonly name: number; readonly letters: number }[]>();
  for (const [name, text] of names.entries()) {
    const folded = foldText(text);
    if (folded === '') continue;
    const key = keyOf(folded.charCodeAt(0), wordsOf(folded), folded.length);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ name, letters: lettersOf(folded) });
  }
  const sorted = [...groups].sort(([a], [b]) => a - b);
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [index, [, group]] of sorted.entries()) offsets[index + 1] = (offsets[index] ?? 0) + group.length;
  const members = sorted.flatMap(([, group]) => group);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    offsets,
    names: Uint32Array.from(members, ({ name }) => name),
    letters: Uint32Array.from(members, ({ letters }) => letters),
  };
}

/** Numbers of all names that may be within `limit` edits of a folded text and have its first letter and as many words; and some more. */
export function namesNear(folded: string, limit: number, { keys, offsets, names, letters }: NearIndex): number[] {
  const found: number[] = [];
  if (folded === '') return found;
  const words = wordsOf(folded);
  const own = lettersOf(folded);
  for (let length = Math.max(1, folded.length - limit); length <= folded.length + limit; length++) {
    const group = groupOf(keys, keyOf(folded.charCodeAt(0), words, length));
    if (group < 0) continue;
    // What is longer or shorter has gained or lost letters; only the edits that are left exchange some.
    const spread = length < most ? 2 * limit - Math.abs(length - folded.length) : 2 * limit;
    for (let at = offsets[group] ?? 0; at < (offsets[group + 1] ?? 0); at++) {
      if (bitCount((letters[at] ?? 0) ^ own) <= spread) found.push(names[at] ?? 0);
    }
    if (length >= most) break;
  }
  return found;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function groupOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = keys[middle] ?? 0;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
