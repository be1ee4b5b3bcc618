/**
 * The phrase automaton: all names in flat typed arrays, found by scanning tokens once.
 *
 * A name is a chain of tokens; every prefix of every name has a slot in one open-addressing table, keyed by the hash of the
 * prefix. Scanning starts a chain at each token and follows it while there is a slot: no tree, no strings, no objects.
 *
 *     slot s:   slotCheck[s]   second hash of the prefix (a wrong match needs both hashes to collide: 1 in 2^32 for a probe)
 *               slotValue[s]   0 = empty, else bit 31: longer names go on here, bits 0-30: name number + 1, or 0
 *     filter:   one bit for each first token's hash; most tokens of a text are turned away here, without a cache miss
 *
 * Memory: 8 bytes a slot at three quarters full, some 15 to 20 bytes a name. Load: the arrays are views of the pack.
 */
import { type Language, languageSeed } from './language.ts';
import { nameKeys } from './name-keys.ts';
import type { Tokens } from './tokenize.ts';

export interface NameAutomaton {
  readonly slotCheck: Uint32Array;
  readonly slotValue: Uint32Array;
  /** Bits by hash of the first token. */
  readonly filter: Uint32Array;
}

const goesOn = 0x8000_0000;
const nameBits = 0x7fff_ffff;
/** Longer names do not occur in running text; the limit keeps scanning linear whatever the names are. */
export const longestName = 16;

export const chainHash = (hash: number, token: number, before: number) => Math.imul(hash ^ (token + before), 0x85ebca6b) ^ (hash >>> 13);
export const chainCheck = (check: number, token: number, before: number) =>
  Math.imul(check ^ (token + before), 0xc2b2ae35) ^ (check >>> 16);

/** Avalanche, so that the low bits which choose the slot depend on all others. */
export const settle = (hash: number) => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** A name to be found in texts of a language. */
export interface Phrase {
  readonly text: string;
  readonly language: Language;
  /** Whether its words have cases, where those of the language do. */
  readonly declined: boolean;
}

/**
 * Builds the automaton for `phrases`, English ones if only their text is given; phrase i becomes name i. Phrases that fold to the same tokens get the number of the
 * first; `nameOf` tells which. A phrase without tokens, or with more than `longestName`, gets no name (-1).
 */
export function buildNameAutomaton(phrases: readonly (string | Phrase)[]): { automaton: NameAutomaton; nameOf: Int32Array } {
  const prefixes = new Map<string, { hash: number; check: number; name: number; goesOn: boolean }>();
  const nameOf = new Int32Array(phrases.length).fill(-1);
  const firsts: number[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const { keys, gaps } = nameKeys(typeof phrase === 'string' ? { text: phrase, language: 'en', declined: false } : phrase);
    if (keys.length === 0 || keys.length > longestName) continue;
    let hash = typeof phrase === 'string' ? 0 : languageSeed(phrase.language);
    let check = hash;
    for (const [at, token] of keys.entries()) {
      const before = at === 0 ? 0 : (gaps[at] ?? 0);
      hash = chainHash(hash, token.hash, before);
      check = chainCheck(check, token.check, before);
      if (at === 0) firsts.push(hash);
      if (at < keys.length - 1 && isSkipped(phrase, at)) continue;
      const key = `${hash >>> 0}:${check >>> 0}`;
      const prefix = prefixes.get(key) ?? { hash, check, name: -1, goesOn: false };
      if (at < keys.length - 1) prefix.goesOn = true;
      else nameOf[index] = prefix.name = prefix.name < 0 ? index : prefix.name;
      prefixes.set(key, prefix);
    }
  }
  return { automaton: fillTable([...prefixes.values()], firsts), nameOf };
}

/** Chinese names have a character a token; of their prefixes only the second has a slot (see `scanForms`). */
function isSkipped(phrase: string | Phrase, at: number): boolean {
  return at !== 1 && typeof phrase !== 'string' && phrase.language === 'zh';
}

function fillTable(
  prefixes: readonly { hash: number; check: number; name: number; goesOn: boolean }[],
  firsts: readonly number[],
): NameAutomaton {
  const size = powerOfTwo(Math.ceil(prefixes.length / 0.75) + 1);
  const slotCheck = new Uint32Array(size);
  const slotValue = new Uint32Array(size);
  for (const { hash, check, name, goesOn: on } of prefixes) {
    let slot = settle(hash) & (size - 1);
    while (slotValue[slot] !== 0) slot = (slot + 1) & (size - 1);
    slotCheck[slot] = check >>> 0;
    slotValue[slot] = (name + 1) | (on ? goesOn : 0);
  }
  const filter = new Uint32Array(powerOfTwo(Math.max(firsts.length, 32)) / 4);
  for (const hash of firsts) {
    const bit = settle(hash) >>> 3;
    const word = (bit >>> 5) & (filter.length - 1);
    filter[word] = (filter[word] ?? 0) | (1 << (bit & 31));
  }
  return { slotCheck, slotValue, filter };
}

function powerOfTwo(atLeast: number): number {
  let size = 32;
  while (size < atLeast) size *= 2;
  return size;
}

/** A name found: tokens `first` to `last`, both inclusive. */
export type FoundName = (name: number, first: number, last: number) => void;

/**
 * Tells every name in the tokens, in order of its first token, shorter before longer. What stands between the words of a name
 * is part of it, so that names run across punctuation only where they have the same themselves ("Yahoo! News"). Cost: one
 * probe a token and one for each step along a name, `longestName` at most.
 */
export function scanNames(tokens: Tokens, automaton: NameAutomaton, found: FoundName): void {
  const { slotCheck, slotValue, filter } = automaton;
  const { hash: hashes, check: checks, gap: gaps, count } = tokens;
  const mask = slotValue.length - 1;
  const words = filter.length - 1;
  for (let first = 0; first < count; first++) {
    let hash = chainHash(0, hashes[first] as number, 0);
    const mixed = settle(hash);
    if ((((filter[(mixed >>> 8) & words] as number) >>> ((mixed >>> 3) & 31)) & 1) === 0) continue;
    let check = chainCheck(0, checks[first] as number, 0);
    for (let last = first; ; ) {
      let slot = settle(hash) & mask;
      while (slotValue[slot] !== 0 && slotCheck[slot] !== check >>> 0) slot = (slot + 1) & mask;
      const value = slotValue[slot] as number;
      if (value === 0) break;
      if ((value & nameBits) !== 0) found((value & nameBits) - 1, first, last);
      if ((value & goesOn) === 0 || ++last >= count || last - first >= longestName) break;
      const before = gaps[last] as number;
      hash = chainHash(hash, hashes[last] as number, before);
      check = chainCheck(check, checks[last] as number, before);
    }
  }
}
