/** Makes the lists of a trigram index (`trigram-index.ts`) in one go over all names. Memory meanwhile: 8 bytes a trigram of a name. */
import { putVarint, varintSize } from './varint.ts';

/** Lists of names by trigram: each step of a list is written down as it comes, and put into its place when all are known. */
export class PostingLists {
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

  joined(): { grams: Uint32Array; offsets: Uint32Array; postings: Uint8Array } {
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
