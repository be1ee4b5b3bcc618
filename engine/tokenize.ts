/**
 * Tokens of a text: words and numbers, each with its place, its hash, its case and what separates it from the one before.
 * One pass, no strings made: about 100 MB/s. Names are compared by hash, so nothing else of a token is ever needed.
 *
 *     "Kremlin's U.S. envoy"  ->  kremlin | us | envoy        possessives and the dots of acronyms fold away
 *     "al-Qaeda", "O'Brien"   ->  al | qaeda, obrien           hyphens separate, apostrophes do not
 */
import { caseBit, caseOf, fold, ignorable, isApostrophe, isUpper, secondFold, separator, standsAlone } from './fold.ts';
import { checkOfRun, hashOfRun, known, mixCheck, mixHash, readLetterRuns, stretch, turnBit, turnsOfRuns, unitBit } from './letter-runs.ts';
import { TokenBuffer, type Tokens } from './token-buffer.ts';
import { gap, gapOf } from './token-gaps.ts';

/** Case of a token. */
export const shape = { lower: 0, capitalised: 1, upper: 2, caseless: 3 } as const;

export type { Tokens };
export { gap };

const buffer = new TokenBuffer();

/** Tokens of `text`. Any input is fine; cost is linear in its length. */
export function tokenize(text: string): Tokens {
  // Four characters a token: with its blank, an English one has six.
  buffer.begin((text.length >>> 2) + stretch);
  for (let at = 0; at < text.length; ) {
    buffer.reserve(stretch);
    at = readRuns(text, at, readLetterRuns(text, at), buffer);
  }
  return buffer.take(text);
}

// V8 loads imported constants anew each time, but not those of a module's own.
const { upper, mayJoin, blank, unclear, gapShift } = unitBit;
const turns = turnsOfRuns;
const { place } = turnBit;
const dot = 0x2e;

/** The case of a run by what is known of it: bit 0 it has lower, 1 upper letters, 2 begins with one of those, 3 is longer than one. */
const shapeOfBits = Uint8Array.from({ length: 16 }, (_, bits) =>
  shapeOf((bits & 1 ? caseBit.lower : 0) | (bits & 2 ? caseBit.upper : 0), (bits & 4) !== 0, bits & 8 ? 2 : 1),
);
const caseShift = Math.log2(turnBit.lower);
const initialShift = Math.log2(upper) - 2;

/**
 * Makes tokens of the runs of a stretch, and of whatever else is a token between them; returns where the text goes on. What needs
 * a second look is left to `readBetween` and `readToken`: nearly all runs are words with a blank after them. What is written for
 * each token is kept in locals, since storing it back would cost more than all else.
 */
function readRuns(text: string, from: number, count: number, tokens: TokenBuffer): number {
  const { start, end, hash, check, shape: shapes, gap: gaps } = tokens;
  let index = tokens.count;
  let before = tokens.before;
  let at = 0;
  for (let turn = 0; turn < count; turn += 2) {
    const opening = turns[turn] as number;
    const closing = turns[turn + 1] as number;
    const first = opening & place;
    const last = closing & place;
    for (; at < first; at++) {
      const unit = known(text.charCodeAt(from + at));
      if ((unit & unclear) !== 0) break;
      before = Math.max(before, unit >>> gapShift);
    }
    if (at !== first) {
      tokens.count = index;
      tokens.before = before;
      at = readBetween(text, from + at, from + first, tokens) - from;
      index = tokens.count;
      before = tokens.before;
      // It was the rest of a longer token.
      if (at > first) continue;
    }
    if ((closing & mayJoin) !== 0 && (last - first === 1 || text.charCodeAt(from + last) !== dot)) {
      tokens.count = index;
      tokens.before = before;
      at = readToken(text, from + first, tokens) - from;
      index = tokens.count;
      before = tokens.before;
      continue;
    }
    start[index] = from + first;
    end[index] = from + last;
    hash[index] = hashOfRun(turn);
    check[index] = checkOfRun(turn);
    const cases = ((closing >>> caseShift) & 3) | ((opening >>> initialShift) & 4) | (((first + 1 - last) >>> 31) << 3);
    shapes[index] = shapeOfBits[cases] as number;
    gaps[index] = before;
    before = gap.soft;
    index++;
    at = (closing & blank) !== 0 ? last + 1 : last;
  }
  tokens.count = index;
  tokens.before = before;
  const to = (turns[count] as number) & place;
  return at < to ? readBetween(text, from + at, from + to, tokens) : from + at;
}

/** Reads what stands before a run, or to the end of what has been looked at: separators, and words that do not begin plainly. */
function readBetween(text: string, from: number, to: number, tokens: TokenBuffer): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const base = fold(unit);
    if (base > ignorable) {
      at = readToken(text, at, tokens);
      continue;
    }
    if (base === separator) tokens.before = Math.max(tokens.before, gapOf(text, at, unit, tokens));
    at++;
  }
  return at;
}

/** Reads any token, with apostrophes, dots and letters beyond ASCII, into the buffer; returns where the text goes on. */
function readToken(text: string, start: number, tokens: TokenBuffer): number {
  let at = start;
  let end = start;
  let hash = 0;
  let check = 0;
  let letters = 0;
  let dots = 0;
  let cases = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const base = fold(unit);
    if (base === separator) {
      const isDot = unit === dot && letters === dots + 1 && isLoneLetter(text, at + 1);
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
    hash = mixHash(hash, base);
    check = mixCheck(check, base);
    const second = secondFold(unit);
    if (second !== 0) {
      hash = mixHash(hash, second);
      check = mixCheck(check, second);
    }
    if (standsAlone(unit)) break;
  }
  // The last dot of "U.S." belongs to it.
  if (dots > 0 && text.charCodeAt(at) === dot) end = ++at;
  const index = tokens.count++;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.hash[index] = hash;
  tokens.check[index] = check;
  tokens.shape[index] = shapeOf(cases, isUpper(text.charCodeAt(start)), letters);
  tokens.gap[index] = tokens.before;
  tokens.before = gap.soft;
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
