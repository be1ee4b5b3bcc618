/**
 * The blocking index: which names share trigrams with a query, so that a few dozen candidates are left to rank.
 *
 *     grams[i]      trigram i as a hash, ascending          "skripal" -> " sk" "skr" "kri" "rip" "ipa" "pal" "al "
 *     offsets[i]    where its postings begin in `postings`
 *     postings      numbers of the names that have it, ascending, as differences in LEB128
 */
import { foldText } from '../engine/fold.ts';

export interface TrigramIndex {
  readonly grams: Uint32Array;
  readonly offsets: Uint32Array;
  readonly postings: Uint8Array;
  /** How many trigrams each name has; 255 stands for that and more. */
  readonly sizes: Uint8Array;
}

/** Hashes of the trigrams of a text, each once. */
export function trigrams(text: string): number[] {
  const padded = ` ${foldText(text)} `;
  const grams = new Set<number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    // A blank in the middle only joins unrelated words.
    if (padded.charCodeAt(at + 1) === 0x20) continue;
    const mixed =
      Math.imul(padded.charCodeAt(at), 0x9e3779b1) ^
      Math.imul(padded.charCodeAt(at + 1), 0x85ebca6b) ^
      Math.imul(padded.charCodeAt(at + 2), 0xc2b2ae35);
    grams.add(mixed >>> 0);
  }
  return [...grams];
}

export function buildTrigramIndex(names: readonly string[]): TrigramIndex {
  const lists = new Map<number, number[]>();
  const sizes = new Uint8Array(names.length);
  for (const [number, name] of names.entries()) {
    const grams = trigrams(name);
    sizes[number] = Math.min(grams.length, 255);
    for (const gram of grams) {
      const list = lists.get(gram);
      if (list) list.push(number);
      else lists.set(gram, [number]);
    }
  }
  const sorted = [...lists].sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [index, [, list]] of sorted.entries()) {
    offsets[index] = bytes.length;
    let before = 0;
    for (const number of list) {
      writeVarint(bytes, number - before);
      before = number;
    }
  }
  offsets[sorted.length] = bytes.length;
  return { grams: Uint32Array.from(sorted, ([gram]) => gram), offsets, postings: Uint8Array.from(bytes), sizes };
}

/** Appends a number in LEB128. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
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
   * Numbers of up to `most` names that share most with the query, best first; `missing` trigrams of it may be absent from them,
   * and only names with numbers under `below` are looked at.
   * Cost: the postings of the query's trigrams.
   */
  candidates(query: string, most: number, missing = Number.POSITIVE_INFINITY, below = Number.POSITIVE_INFINITY): number[] {
    const grams = trigrams(query);
    const least = Math.min(grams.length - missing, 255);
    const touched: number[] = [];
    for (const gram of grams) this.count(gram, touched, below);
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

  private count(gram: number, touched: number[], below: number): void {
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
      if (number >= below) return;
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
