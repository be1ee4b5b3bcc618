/**
 * The first of two passes over a text: where plain letters and digits stand together, and what each such run hashes to.
 *
 * Words are of all lengths, so a loop that stops at the end of each is mispredicted once a word, which costs as much as five
 * letters. This pass has no branch that depends on the text: what is known at a place is written down at each, and overwritten
 * unless a run begins or ends there. The hash is a polynomial, so that the hash of a run is the difference of those of all that
 * was read up to its ends (Karp and Rabin 1987). Cost: a dozen instructions a character beyond reading it.
 */
import { caseBit, caseOf, fold, ignorable, isApostrophe, secondFold, separator, standsAlone } from './fold.ts';
import { gapOf, hangsOnText } from './token-gaps.ts';

/** The polynomial's base: odd, and otherwise of no meaning. */
const hashFactor = 0x9e3779b1;

const checkFactor = 0x85ebca6b;

/** Folds one more code unit into a hash. */
export const mixHash = (hash: number, unit: number): number => (Math.imul(hash, hashFactor) + unit) | 0;
/** The same for the second hash. */
export const mixCheck = (check: number, unit: number): number => (Math.imul(check, checkFactor) + unit) | 0;

/** What is known of a code unit, above the 16 bits of its folded letter. */
export const unitBit = {
  /** A letter or digit that folds to one code unit. */
  plain: 0x1_0000,
  lower: 0x2_0000,
  upper: 0x4_0000,
  /** After a plain letter it may go on with the word: apostrophes, dots, letters that are not plain, and what counts for nothing. */
  mayJoin: 0x8_0000,
  blank: 0x10_0000,
  /** What it sets between words hangs on what stands around it, or it is the beginning of a word that is not plain. */
  unclear: 0x20_0000,
  /** From this bit on: the gap that a separator sets between words. */
  gapShift: 22,
} as const;
const foldedBits = 0xffff;
// Not exported, like all that the inner loop needs: V8 loads exported constants anew each time.
const bitShift = 16;

/** From here on no code unit is plain: scripts without words, signs, halves of pairs. */
const plainEnd = 0x2100;
const dot = 0x2e;
const nothing = { count: 0, start: new Int32Array(0), end: new Int32Array(0) };

/** One for each code unit there is, so that no look-up has to be checked. */
const units: Int32Array = new Int32Array(0x1_0000).fill(unitBit.mayJoin | unitBit.unclear);
for (let unit = 0; unit < plainEnd; unit++) units[unit] = bitsOf(unit);

function bitsOf(unit: number): number {
  const folded = fold(unit);
  if (unit === 0x20) return unitBit.blank;
  if (isApostrophe(unit) || unit === dot) return unitBit.mayJoin | unitBit.unclear;
  if (folded === separator) return hangsOnText(unit) ? unitBit.unclear : gapOf('', 0, unit, nothing) << unitBit.gapShift;
  if (folded === ignorable || secondFold(unit) !== 0 || standsAlone(unit)) return unitBit.mayJoin | unitBit.unclear;
  const cases = caseOf(unit);
  return folded | unitBit.plain | (cases === caseBit.lower ? unitBit.lower : cases === caseBit.upper ? unitBit.upper : 0);
}

/** What is known of a code unit: `unitBit`s, the gap that it sets, and its folded letter. */
export const known = (unit: number): number => units[unit] as number;
/** Characters that are read at a time: what is kept of them stays in the processor's nearest cache. */
const size = 4096;
export const stretch: number = size;

/**
 * Turns of the last stretch, where runs begin and end, in turn. From the lowest bit: the place, counted from where the stretch
 * begins; the cases of all characters since the turn before; and what is known of the character there.
 */
const turns: Int32Array = new Int32Array(size + 2);
/** For each turn, the hash of all before. */
const prefix = new Int32Array(size + 2);
const checks = new Int32Array(size + 2);
export const turnsOfRuns: Int32Array = turns;
/** A turn's bits. */
export const turnBit = { place: 0x1fff, lower: 0x4000, upper: 0x8000 } as const;
const place = turnBit.place;
const cases = turnBit.lower | turnBit.upper;
/** From `unitBit`s to those of a turn. */
const caseShift = 3;

const powers = powersOf(hashFactor);
const checkPowers = powersOf(checkFactor);

function powersOf(factor: number): Int32Array {
  const found = new Int32Array(size + 1).fill(1);
  for (let exponent = 1; exponent <= size; exponent++) found[exponent] = Math.imul(found[exponent - 1] ?? 0, factor);
  return found;
}

/**
 * Reads a stretch of text from `from` on and returns how many turns there are: always an even number; after them stands where
 * the stretch ends. A run that the end of the stretch cuts is left out, for another stretch to begin with, unless it is all
 * there is.
 */
export function readLetterRuns(text: string, from: number): number {
  const length = Math.min(text.length - from, size) | 0;
  let count = 0;
  let hash = 0;
  let check = 0;
  let inside = 0;
  let since = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[text.charCodeAt(from + at)] as number;
    const isPlain = (unit >>> bitShift) & 1;
    turns[count] = at | ((since >>> caseShift) & cases) | (unit & ~foldedBits);
    prefix[count] = hash;
    checks[count] = check;
    const isTurn = isPlain ^ inside;
    count += isTurn;
    inside = isPlain;
    since = (since & (isTurn - 1)) | unit;
    hash = (Math.imul(hash, hashFactor) + (unit & foldedBits)) | 0;
    check = (Math.imul(check, checkFactor) + (unit & foldedBits)) | 0;
  }
  return endOfRuns(count, length, from + length === text.length, hash, check, since);
}

function endOfRuns(count: number, length: number, isLast: boolean, hash: number, check: number, since: number): number {
  turns[count] = length;
  if ((count & 1) === 0) return count;
  // Unless the text ends here, the run may go on.
  if (!isLast && count > 1) return count - 1;
  prefix[count] = hash;
  checks[count] = check;
  turns[count] = length | ((since >>> caseShift) & cases) | (isLast ? 0 : unitBit.mayJoin);
  turns[count + 1] = length;
  return count + 1;
}

/** The hash of the run between two turns, as `mixHash` makes it of its folded letters. */
export function hashOfRun(turn: number): number {
  const length = ((turns[turn + 1] as number) & place) - ((turns[turn] as number) & place);
  return ((prefix[turn + 1] as number) - Math.imul(prefix[turn] as number, powers[length] as number)) | 0;
}

/** The second hash of that run. */
export function checkOfRun(turn: number): number {
  const length = ((turns[turn + 1] as number) & place) - ((turns[turn] as number) & place);
  return ((checks[turn + 1] as number) - Math.imul(checks[turn] as number, checkPowers[length] as number)) | 0;
}
