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

/** Cost: about two microseconds a name, so that the index of a knowledge base may be made when it is asked for first. */
export function buildTrigramIndex(names: readonly string[]): TrigramIndex {
  const folded = names.map(foldText);
  const sizes = new Uint8Array(names.length);
  const lists = new PostingLists(folded.reduce((sum, { length }) => sum + length, 0));
  for (let number = 0; number < folded.length; number++) {
    const text = folded[number] as string;
    const start = lists.length;
    let before = blank;
    let unit = text.charCodeAt(0);
    for (let at = 1; at <= text.length; at++) {
      const after = at < text.length ? text.charCodeAt(at) : blank;
      if (unit !== blank) lists.add(gramOf(before, unit, after), number);
      before = unit;
      unit = after;
    }
    sizes[number] = Math.min(lists.length - start, 255);
  }
  return { ...lists.joined(), sizes };
}

/** Lists of names by trigram: each step of a list is written down as it comes, and put into its place when all are known. */
class PostingLists {
  length = 0;
  private readonly grams = new GramNumbers();
  /** Of each step, its list, and by how much the name's number is larger than the one before it there. */
  private readonly listOf: Uint32Array;
  private readonly steps: Uint32Array;
  /** Of each list, the last name in it + 1, and the bytes that it will take. */
  private readonly last: number[] = [];
  private readonly sizes: number[] = [];

  constructor(mostSteps: number) {
    this.listOf = new Uint32Array(mostSteps);
    this.steps = new Uint32Array(mostSteps);
  }

  /** Numbers ascend from call to call. A list that has the name already is left as it is. */
  add(gram: number, number: number): void {
    const list = this.grams.numberOf(gram);
    if (list === this.last.length) {
      this.last.push(0);
      this.sizes.push(0);
    }
    const last = this.last[list] as number;
    if (last === number + 1) return;
    const step = last === 0 ? number : number + 1 - last;
    this.last[list] = number + 1;
    this.sizes[list] = (this.sizes[list] as number) + varintSize(step);
    this.listOf[this.length] = list;
    this.steps[this.length++] = step;
  }

  joined(): Omit<TrigramIndex, 'sizes'> {
    const grams = this.grams.all();
    const order = [...grams.keys()].sort((a, b) => (grams[a] as number) - (grams[b] as number));
    const offsets = new Uint32Array(order.length + 1);
    const ends = new Uint32Array(order.length);
    for (const [row, list] of order.entries()) {
      ends[list] = offsets[row] as number;
      offsets[row + 1] = (offsets[row] as number) + (this.sizes[list] as number);
    }
    const postings = new Uint8Array(offsets[order.length] as number);
    for (let at = 0; at < this.length; at++) {
      const list = this.listOf[at] as number;
      ends[list] = putVarint(postings, ends[list] as number, this.steps[at] as number);
    }
    return { grams: Uint32Array.from(order.map((list) => grams[list] as number)), offsets, postings };
  }
}

/** Gives each trigram a number, the first 0. Open addressing: a slot holds the number + 1. */
class GramNumbers {
  private count = 0;
  private grams = new Uint32Array(0x100);
  private slots = new Uint32Array(0x200);

  numberOf(gram: number): number {
    const slot = this.slotOf(gram);
    const known = this.slots[slot] as number;
    if (known !== 0) return known - 1;
    if (this.count === this.grams.length) {
      this.makeRoom();
      return this.numberOf(gram);
    }
    this.grams[this.count++] = gram;
    this.slots[slot] = this.count;
    return this.count - 1;
  }

  /** All trigrams by number. */
  all(): Uint32Array {
    return this.grams.subarray(0, this.count);
  }

  private slotOf(gram: number): number {
    const mask = this.slots.length - 1;
    let slot = (gram ^ (gram >>> 15)) & mask;
    for (;;) {
      const number = this.slots[slot] as number;
      if (number === 0 || this.grams[number - 1] === gram) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private makeRoom(): void {
    const grams = this.grams;
    this.grams = new Uint32Array(2 * grams.length);
    this.grams.set(grams);
    this.slots = new Uint32Array(2 * this.slots.length);
    for (const [number, gram] of grams.entries()) this.slots[this.slotOf(gram)] = number + 1;
  }
}

function varintSize(value: number): number {
  let size = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) size++;
  return size;
}

/** Writes a number in LEB128; returns where the next one goes. */
function putVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest > 0x7f) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
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
