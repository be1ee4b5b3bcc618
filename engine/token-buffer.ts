/**
 * Where tokens are put while a text is read. The columns are used again for the next text, so that a short one costs no more
 * memory than it needs; a token is always written before it is read. Columns of a long text are handed over as they are.
 */
import { gap } from './token-gaps.ts';

export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets of the token, `end` exclusive. A possessive 's is left out. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Two independent 32-bit hashes of the folded token. */
  readonly hash: Uint32Array;
  readonly check: Uint32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

const leastSize = 8192;

export class TokenBuffer {
  start: Int32Array = new Int32Array(0);
  end: Int32Array = new Int32Array(0);
  hash: Uint32Array = new Uint32Array(0);
  check: Uint32Array = new Uint32Array(0);
  shape: Uint8Array = new Uint8Array(0);
  gap: Uint8Array = new Uint8Array(0);
  count = 0;
  /** What stands before the next token. */
  before: number = gap.sentence;

  /** Makes the buffer ready for a text that may have so many tokens. */
  begin(size: number): void {
    if (this.start.length < size) this.allocate(Math.max(size, leastSize));
    this.count = 0;
    this.before = gap.sentence;
  }

  /** Makes room for so many tokens more. */
  reserve(more: number): void {
    if (this.start.length - this.count >= more) return;
    const { start, end, hash, check, shape, gap: gaps } = this;
    this.allocate(2 * start.length + more);
    this.start.set(start);
    this.end.set(end);
    this.hash.set(hash);
    this.check.set(check);
    this.shape.set(shape);
    this.gap.set(gaps);
  }

  /** The tokens that are there, in columns of their own. */
  take(text: string): Tokens {
    const { count, start, end, hash, check, shape, gap: gaps } = this;
    if (start.length <= leastSize) {
      const places = { start: start.slice(0, count), end: end.slice(0, count) };
      const hashes = { hash: hash.slice(0, count), check: check.slice(0, count) };
      return { text, count, ...places, ...hashes, shape: shape.slice(0, count), gap: gaps.slice(0, count) };
    }
    this.allocate(0);
    const places = { start: start.subarray(0, count), end: end.subarray(0, count) };
    const hashes = { hash: hash.subarray(0, count), check: check.subarray(0, count) };
    return { text, count, ...places, ...hashes, shape: shape.subarray(0, count), gap: gaps.subarray(0, count) };
  }

  private allocate(size: number): void {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.hash = new Uint32Array(size);
    this.check = new Uint32Array(size);
    this.shape = new Uint8Array(size);
    this.gap = new Uint8Array(size);
  }
}
