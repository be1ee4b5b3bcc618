/**
 * Tokens of a text: words and numbers, each with its place, its hash, its case and what separates it from the one before.
 * One pass, no strings made: about 100 MB/s. Names are compared by hash, so nothing else of a token is ever needed.
 *
 *     "Kremlin's U.S. envoy"  ->  kremlin | us | envoy        possessives and the dots of acronyms fold away
 *     "al-Qaeda", "O'Brien"   ->  al | qaeda, obrien           hyphens separate, apostrophes do not
 */
import {
  caseBit,
  caseOf,
  caseTable,
  fold,
  foldTable,
  ignorable,
  isApostrophe,
  isUpper,
  secondFold,
  separator,
  standsAlone,
} from './fold.ts';
import { gap, gapOf } from './token-gaps.ts';

/** Case of a token. */
export const shape = { lower: 0, capitalised: 1, upper: 2, caseless: 3 } as const;

export { gap };

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

export const hashSeed = 0x811c9dc5;
export const checkSeed = 0x9747b28c;

const hashPrime = 0x01000193;
const checkPrime = 0x5bd1e995;

/** Folds one more code unit into a hash. Both are multiplicative, after FNV-1a. */
export const mixHash = (hash: number, unit: number) => Math.imul(hash ^ unit, hashPrime);
export const mixCheck = (check: number, unit: number) => Math.imul(check ^ unit, checkPrime) ^ (check >>> 15);

/** Letters and digits that need no second look: ASCII, folded, with two bits for their case; 0 for all else. */
const plainSize = 0x80;
const plainLetter = 0x7f;
const plainLower = 0x100;
const plainUpper = 0x200;
const plainTable = Uint16Array.from({ length: plainSize }, (_, unit) => {
  const cases = caseTable[unit] ?? 0;
  if (cases === 0) return 0;
  return (foldTable[unit] ?? 0) | ((cases & caseBit.lower) === 0 ? 0 : plainLower) | ((cases & caseBit.upper) === 0 ? 0 : plainUpper);
});

class TokenBuffer {
  start: Int32Array;
  end: Int32Array;
  hash: Uint32Array;
  check: Uint32Array;
  shape: Uint8Array;
  gap: Uint8Array;
  count = 0;
  /** What stands before the next token, while the buffer is being enlarged. */
  pending: number = gap.sentence;

  constructor(size: number) {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.hash = new Uint32Array(size);
    this.check = new Uint32Array(size);
    this.shape = new Uint8Array(size);
    this.gap = new Uint8Array(size);
  }

  get isFull(): boolean {
    return this.count === this.start.length;
  }

  grow(): void {
    const larger = new TokenBuffer(this.start.length * 2);
    for (const column of columns) {
      larger[column].set(this[column]);
      this[column] = larger[column] as never;
    }
  }
}

const columns = ['start', 'end', 'hash', 'check', 'shape', 'gap'] as const;

/** Tokens of `text`. Any input is fine; cost is linear in its length. */
export function tokenize(text: string): Tokens {
  // Five characters a token, as in English, need no growing.
  const tokens = new TokenBuffer((text.length >>> 2) + 16);
  for (let at = 0; at < text.length; ) at = readPlainTokens(text, at, tokens);
  return { text, ...trimmed(tokens) };
}

/**
 * Reads tokens until the buffer is full or the text ends; returns where the text goes on. Nearly all of scanning is the inner
 * loop over plain letters, one look-up and two multiplications each; whatever needs a second look is left to `readToken`. What is
 * written for each token is kept in locals, since storing it back costs more than the letters.
 */
function readPlainTokens(text: string, from: number, tokens: TokenBuffer): number {
  if (tokens.isFull) tokens.grow();
  const { start, end, hash: hashes, check: checks, shape: shapes, gap: gaps } = tokens;
  const length = text.length;
  const plain = plainTable;
  const capacity = start.length;
  let index = tokens.count;
  let before = tokens.pending;
  let at = from;
  while (at < length) {
    let unit = text.charCodeAt(at);
    if (unit === 0x20) {
      at++;
      continue;
    }
    if (unit >= plainSize ? fold(unit) <= ignorable : plain[unit] === 0) {
      tokens.count = index;
      if (unit < plainSize || fold(unit) === separator) before = Math.max(before, gapOf(text, at, unit, tokens));
      at++;
      continue;
    }
    if (index === capacity) break;
    const first = at;
    let letter = unit < plainSize ? (plain[unit] as number) : 0;
    let hash = hashSeed;
    let check = checkSeed;
    let cases = 0;
    while (letter !== 0) {
      hash = Math.imul(hash ^ (letter & plainLetter), hashPrime);
      check = mixCheck(check, letter & plainLetter);
      cases |= letter;
      unit = ++at < length ? text.charCodeAt(at) : 0;
      letter = unit < plainSize ? (plain[unit] as number) : 0;
    }
    gaps[index] = before;
    before = gap.soft;
    if (unit >= plainSize || isApostrophe(unit) || (unit === 0x2e && at - first === 1)) {
      tokens.count = index;
      at = readToken(text, first, tokens);
      index = tokens.count;
      continue;
    }
    start[index] = first;
    end[index] = at;
    hashes[index] = hash;
    checks[index] = check;
    shapes[index] = (cases & plainUpper) === 0 && (cases & plainLower) !== 0 ? shape.lower : shapeOfPlain(text, first, cases, at - first);
    index++;
  }
  tokens.count = index;
  tokens.pending = before;
  return at;
}

function shapeOfPlain(text: string, first: number, cases: number, letters: number): number {
  const startsUpper = ((plainTable[text.charCodeAt(first)] as number) & plainUpper) !== 0;
  return shapeOf(((cases & plainUpper) === 0 ? 0 : caseBit.upper) | ((cases & plainLower) === 0 ? 0 : caseBit.lower), startsUpper, letters);
}

/** Reads any token, with apostrophes, dots and letters beyond ASCII, into the buffer; returns where the text goes on. */
function readToken(text: string, start: number, tokens: TokenBuffer): number {
  let at = start;
  let end = start;
  let hash = hashSeed;
  let check = checkSeed;
  let letters = 0;
  let dots = 0;
  let cases = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const base = fold(unit);
    if (base === separator) {
      const isDot = unit === 0x2e && letters === dots + 1 && isLoneLetter(text, at + 1);
      if (isDot) dots++;
      else if (!isApostrophe(unit) || at === start || !joins(text, at)) break;
      at++;
      continue;
    }
    if (letters > 0 && standsAlone(unit)) break;
    at++;
    if (base === ignorable) continue;
    end = at;
    letters++;
    cases |= caseOf(unit);
    const second = secondFold(unit);
    hash = mixHash(hash, base);
    check = mixCheck(check, base);
    if (second !== 0) {
      hash = mixHash(hash, second);
      check = mixCheck(check, second);
    }
    if (standsAlone(unit)) break;
  }
  // The last dot of "U.S." belongs to it.
  if (dots > 0 && text.charCodeAt(at) === 0x2e) end = ++at;
  const index = tokens.count++;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.hash[index] = hash;
  tokens.check[index] = check;
  tokens.shape[index] = shapeOf(cases, isUpper(text.charCodeAt(start)), letters);
  return skipPossessive(text, at);
}

function shapeOf(cases: number, startsUpper: boolean, letters: number): number {
  if ((cases & caseBit.upper) === 0) return (cases & caseBit.lower) === 0 ? shape.caseless : shape.lower;
  if ((cases & caseBit.lower) === 0 && letters > 1) return shape.upper;
  return startsUpper ? shape.capitalised : shape.lower;
}

/** Whether the apostrophe at `at` stands inside a word and is not the one of a possessive. */
function joins(text: string, at: number): boolean {
  return fold(text.charCodeAt(at + 1) || 0) > ignorable && !isPossessive(text, at);
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return next === 0x73 && fold(text.charCodeAt(at + 2) || 0) <= ignorable;
}

function skipPossessive(text: string, at: number): number {
  return isApostrophe(text.charCodeAt(at) || 0) && isPossessive(text, at) ? at + 2 : at;
}

/** Whether the letter at `at` is the next one of a dotted acronym: one letter, then a dot or no letter. */
function isLoneLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) || 0;
  return fold(unit) > ignorable && !(unit >= 0x30 && unit <= 0x39) && fold(text.charCodeAt(at + 1) || 0) <= ignorable;
}

function trimmed(tokens: TokenBuffer): Omit<Tokens, 'text'> {
  const { count } = tokens;
  return {
    count,
    start: tokens.start.subarray(0, count),
    end: tokens.end.subarray(0, count),
    hash: tokens.hash.subarray(0, count),
    check: tokens.check.subarray(0, count),
    shape: tokens.shape.subarray(0, count),
    gap: tokens.gap.subarray(0, count),
  };
}
