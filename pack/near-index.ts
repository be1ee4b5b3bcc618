/**
 * Which names a misspelling may be meant for. Names that begin alike, have as many words and are as long stand together, each with
 * a set of its letters: an edit takes one letter away and brings one at most, so that sets which differ in more need no second look.
 *
 * Of 28,000 names a misspelling is held against some 160, and three are left to be compared letter by letter. Nothing of it is in the
 * pack: names are sorted by their first letter when the first misspelling comes, at the cost of reading one byte of each, and those of
 * one letter into their groups when that letter is first asked for.
 */
import { foldText } from '../engine/fold.ts';
import { type TextTable, textAt } from './text-table.ts';

/** Names of one key, by number, and the letters of each as bits. */
interface Group {
  readonly names: number[];
  readonly letters: number[];
}

const blank = 0x20;
/** Longer names, and those of more words, stand together. */
const most = 0xff;

/** Of names with one first letter. */
const keyOf = (words: number, length: number): number => (Math.min(words, most) << 8) | Math.min(length, most);

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

/** Looks up the first `count` names of a table. Keeps what it has sorted. */
export class NearIndex {
  private readonly texts: TextTable;
  private readonly count: number;
  private byFirst: Map<number, number[]> | undefined;
  private readonly groups = new Map<number, ReadonlyMap<number, Group>>();

  constructor(texts: TextTable, count: number) {
    this.texts = texts;
    this.count = count;
  }

  /** Numbers of all names that may be within `limit` edits of a folded text and have its first letter and as many words; and some more. */
  near(folded: string, limit: number): number[] {
    const found: number[] = [];
    if (folded === '') return found;
    const groups = this.groupsOf(folded.charCodeAt(0));
    const words = wordsOf(folded);
    const own = lettersOf(folded);
    for (let length = Math.max(1, folded.length - limit); length <= folded.length + limit; length++) {
      // What is longer or shorter has gained or lost letters; only the edits that are left exchange some.
      const spread = length < most ? 2 * limit - Math.abs(length - folded.length) : 2 * limit;
      const { names, letters } = groups.get(keyOf(words, length)) ?? noGroup;
      for (let at = 0; at < names.length; at++) if (bitCount((letters[at] ?? 0) ^ own) <= spread) found.push(names[at] ?? 0);
      if (length >= most) break;
    }
    return found;
  }

  private groupsOf(first: number): ReadonlyMap<number, Group> {
    const known = this.groups.get(first);
    if (known) return known;
    this.byFirst ??= sortByFirst(this.texts, this.count);
    const groups = new Map<number, Group>();
    for (const name of this.byFirst.get(first) ?? []) {
      const folded = foldText(textAt(this.texts, name));
      const key = keyOf(wordsOf(folded), folded.length);
      const group = groups.get(key) ?? { names: [], letters: [] };
      groups.set(key, group);
      group.names.push(name);
      group.letters.push(lettersOf(folded));
    }
    this.groups.set(first, groups);
    return groups;
  }
}

const noGroup: Group = { names: [], letters: [] };

/** Numbers of names by the first unit of their folded text. A name that begins with a plain letter is not decoded for it. */
function sortByFirst(texts: TextTable, count: number): Map<number, number[]> {
  const sorted = new Map<number, number[]>();
  for (let name = 0; name < count; name++) {
    const byte = texts.bytes[texts.offsets[name] ?? 0] ?? 0;
    const lower = byte | 0x20;
    const first = lower >= 0x61 && lower <= 0x7a ? lower : foldText(textAt(texts, name)).charCodeAt(0);
    if (Number.isNaN(first)) continue;
    const list = sorted.get(first);
    if (list) list.push(name);
    else sorted.set(first, [name]);
  }
  return sorted;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
