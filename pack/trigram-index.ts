/**
 * The blocking index: which names share trigrams with a query, so that a few dozen candidates are left to rank.
 *
 *     grams[i]      trigram i as a hash, ascending          "skripal" -> " sk" "skr" "kri" "rip" "ipa" "pal" "al "
 *     offsets[i]    where its postings begin in `postings`
 *     postings      numbers of the names that have it, ascending, as differences in LEB128
 */
import { foldText } from '../engine/fold.ts';
import { foldAt } from './fold-at.ts';
import { PostingLists } from './posting-lists.ts';
import type { TextTable } from './text-table.ts';

export interface TrigramIndex {
  readonly grams: Uint32Array;
  readonly offsets: Uint32Array;
  readonly postings: Uint8Array;
  /** How many trigrams each name has; 255 stands for that and more. */
  readonly sizes: Uint8Array;
}

/** Hashes of the trigrams of a text, each once. */
export function trigrams(text: string): number[] {
  const folded = foldText(text);
  const grams = new Set<number>();
  let before = blank;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const after = at + 1 < folded.length ? folded.charCodeAt(at + 1) : blank;
    // A blank in the middle only joins unrelated words.
    if (unit !== blank) grams.add(gramOf(before, unit, after));
    before = unit;
  }
  return [...grams];
}

const blank = 0x20;

function gramOf(before: number, unit: number, after: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b) ^ Math.imul(after, 0xc2b2ae35)) >>> 0;
}

/** Cost: about a microsecond a name, so that the index of a knowledge base may be made when it is asked for first. */
export function buildTrigramIndex(names: TextTable): TrigramIndex {
  const count = names.offsets.length - 1;
  const sizes = new Uint8Array(count);
  // No text has more units than bytes, folded or not: a letter that folds to two takes two bytes.
  const lists = new PostingLists(names.bytes.length);
  for (let number = 0; number < count; number++) {
    const { units, length } = foldAt(names, number);
    const start = lists.length;
    let before = blank;
    for (let at = 0; at < length; at++) {
      const unit = units[at] as number;
      const after = at + 1 < length ? (units[at + 1] as number) : blank;
      if (unit !== blank) lists.add(gramOf(before, unit, after), number);
      before = unit;
    }
    sizes[number] = Math.min(lists.length - start, 255);
  }
  return { ...lists.joined(), sizes };
}

/** Finds names by shared trigrams. Holds one counter a name between queries. */
export class TrigramSearch {
  private readonly index: TrigramIndex;
  private readonly counts: Uint8Array;

  constructor(index: TrigramIndex) {
    this.index = index;
    this.counts = new Uint8Array(index.sizes.length);
  }

  /**
   * Numbers of up to `most` names that share most with the query, best first; `missing` trigrams of it may be absent from them.
   * Cost: the postings of the query's trigrams.
   */
  candidates(query: string, most: number, missing = Number.POSITIVE_INFINITY): number[] {
    const grams = trigrams(query);
    const least = Math.min(grams.length - missing, 255);
    const touched: number[] = [];
    for (const gram of grams) this.count(gram, touched);
    const { sizes } = this.index;
    // Share of the query found, with a little of the share of the name, so that short names win over long ones.
    const score = (number: number) => {
      const shared = this.counts[number] ?? 0;
      return shared / grams.length + (0.5 * shared) / (grams.length + (sizes[number] ?? 0));
    };
    const near = least > 1 ? touched.filter((number) => (this.counts[number] ?? 0) >= least) : touched;
    const ranked = topOf(near, most, score);
    for (const number of touched) this.counts[number] = 0;
    return ranked;
  }

  private count(gram: number, touched: number[]): void {
    const { grams, offsets, postings } = this.index;
    const row = find(grams, gram);
    if (row < 0) return;
    const end = offsets[row + 1] ?? 0;
    let number = 0;
    for (let at = offsets[row] ?? 0; at < end; ) {
      let shift = 0;
      let byte: number;
      do {
        byte = postings[at++] ?? 0;
        number += (byte & 0x7f) << shift;
        shift += 7;
      } while (byte > 0x7f);
      const before = this.counts[number] ?? 0;
      if (before === 0) touched.push(number);
      if (before < 255) this.counts[number] = before + 1;
    }
  }
}

/** The `most` best numbers by score, best first; ties by number. A heap would do less work only for far more candidates. */
function topOf(numbers: readonly number[], most: number, score: (number: number) => number): number[] {
  const scored = numbers.map((number) => ({ number, score: score(number) }));
  const best: { number: number; score: number }[] = [];
  for (const item of scored) {
    const worst = best[most - 1];
    if (worst && (worst.score > item.score || (worst.score === item.score && worst.number < item.number))) continue;
    let at = Math.min(best.length, most - 1);
    while (at > 0 && isBetter(item, best[at - 1])) {
      best[at] = best[at - 1] as { number: number; score: number };
      at--;
    }
    best[at] = item;
  }
  return best.map(({ number }) => number);
}

function isBetter(a: { number: number; score: number }, b: { number: number; score: number } | undefined): boolean {
  return b !== undefined && (a.score > b.score || (a.score === b.score && a.number < b.number));
}

function find(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle] as number;
    if (at === value) return middle;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
