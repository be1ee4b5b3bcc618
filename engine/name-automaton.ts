/**
 * The phrase automaton: all names in flat typed arrays, found by scanning tokens once.
 *
 * A name is a chain of tokens; every prefix of every name has a slot in one open-addressing table, keyed by the hash of the
 * prefix. Scanning starts a chain at each token and follows it while there is a slot: no tree, no strings, no objects.
 *
 *     slot s:   slotCheck[s]   second hash of the prefix (a wrong match needs both hashes to collide: 1 in 2^32 for a probe)
 *               slotValue[s]   0 = empty, else bit 31: longer names go on here, bits 0-30: name number + 1, or 0
 *     filter:   bits for what names begin with: for a first word that is a name, for one that longer names go on from, and for
 *               the first two words of those. Nearly all tokens of a text are turned away here, by one look-up or two
 *
 * Memory: 8 bytes a slot at three quarters full, some 15 to 20 bytes a name. Load: the arrays are views of the pack.
 */
import { type Language, languageSeed } from './language.ts';
import { nameKeys } from './name-keys.ts';
import type { Tokens } from './tokenize.ts';

export interface NameAutomaton {
  readonly slotCheck: Uint32Array;
  readonly slotValue: Uint32Array;
  /** Bits by hash of the first token and of the first two; see `wordOf`. */
  readonly filter: Uint32Array;
}

const goesOn = 0x8000_0000;
const nameBits = 0x7fff_ffff;
/** Longer names do not occur in running text; the limit keeps scanning linear whatever the names are. */
export const longestName = 16;

// What stands before a token goes into the highest bits: hashes of short words are small numbers, and "b" must not be ", a".
export const chainHash = (hash: number, token: number, before: number) =>
  Math.imul(hash ^ (token + (before << 24)), 0x85ebca6b) ^ (hash >>> 13);
export const chainCheck = (check: number, token: number, before: number) =>
  Math.imul(check ^ (token + (before << 24)), 0xc2b2ae35) ^ (check >>> 16);

/** Avalanche, so that the low bits which choose the slot depend on all others. */
const settle = (hash: number) => {
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
  const beginnings: Beginning[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const { keys, gaps } = nameKeys(typeof phrase === 'string' ? { text: phrase, language: 'en', declined: false } : phrase);
    if (keys.length === 0 || keys.length > longestName) continue;
    let hash = typeof phrase === 'string' ? 0 : languageSeed(phrase.language);
    let check = hash;
    for (const [at, token] of keys.entries()) {
      const before = at === 0 ? 0 : (gaps[at] ?? 0);
      hash = chainHash(hash, token.hash, before);
      check = chainCheck(check, token.check, before);
      if (at < 2) beginnings.push({ hash, goesOn: at === 0 && keys.length > 1 });
      if (at < keys.length - 1 && isSkipped(phrase, at)) continue;
      const key = `${hash >>> 0}:${check >>> 0}`;
      const prefix = prefixes.get(key) ?? { hash, check, name: -1, goesOn: false };
      if (at < keys.length - 1) prefix.goesOn = true;
      else nameOf[index] = prefix.name = prefix.name < 0 ? index : prefix.name;
      prefixes.set(key, prefix);
    }
  }
  return { automaton: fillTable([...prefixes.values()], beginnings, phrases.length), nameOf };
}

/** Chinese names have a character a token; of their prefixes only the second has a slot (see `scanForms`). */
function isSkipped(phrase: string | Phrase, at: number): boolean {
  return at !== 1 && typeof phrase !== 'string' && phrase.language === 'zh';
}

/** The first word of a name, or the first two. */
interface Beginning {
  readonly hash: number;
  /** It is one word of several. */
  readonly goesOn: boolean;
}

function fillTable(
  prefixes: readonly { hash: number; check: number; name: number; goesOn: boolean }[],
  beginnings: readonly Beginning[],
  names: number,
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
  const filter = new Uint32Array(powerOfTwo(Math.max(names, 32)) / 4);
  for (const { hash, goesOn: on } of beginnings) {
    const mixed = settle(hash);
    const word = wordOf(mixed, filter.length - 1);
    filter[word] = (filter[word] ?? 0) | (on ? 1 << goingOnBit(mixed) : metBits(mixed));
  }
  return { slotCheck, slotValue, filter };
}

/** The word of the filter that has the bits of a settled hash. */
const wordOf = (mixed: number, mask: number) => (mixed >>> 8) & mask;
/** Two bits of it, for a name of one word or for the first two words of longer ones. One alone would let pass three times as many. */
const metBits = (mixed: number) => (1 << (mixed >>> 3)) | (1 << (Math.imul(mixed, 0x9e3779b1) >>> 27));
/** And the bit of a first word that is not all of a name. */
const goingOnBit = (mixed: number) => mixed >>> 27;

/** Whether a name may be one word of this hash, or have two of it at its beginning. */
export function mayBeMet(hash: number, { filter }: NameAutomaton): boolean {
  const mixed = settle(hash);
  return (~(filter[wordOf(mixed, filter.length - 1)] as number) & metBits(mixed)) === 0;
}

/** Whether longer names may begin with a word of this hash. */
export function mayGoOn(hash: number, { filter }: NameAutomaton): boolean {
  const mixed = settle(hash);
  return (((filter[wordOf(mixed, filter.length - 1)] as number) >>> goingOnBit(mixed)) & 1) !== 0;
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
 * is part of it, so that names run across punctuation only where they have the same themselves ("Yahoo! News").
 *
 * Whether a name may begin at a token is asked without a branch, since nobody can predict the answer: "the" begins many names,
 * but seldom with the word that follows. Cost: two look-ups a token, and one for each step along a name, `longestName` at most.
 */
export function scanNames(tokens: Tokens, automaton: NameAutomaton, found: FoundName): void {
  const { filter } = automaton;
  const { hash: hashes, gap: gaps, count } = tokens;
  const mask = filter.length - 1;
  for (let first = 0; first < count; first++) {
    const hash = chainHash(0, hashes[first] as number, 0);
    const mixed = settle(hash);
    const word = filter[wordOf(mixed, mask)] as number;
    const isLonger = ((~word >>> goingOnBit(mixed)) & 1) - 1;
    const next = first + 1 < count ? first + 1 : first;
    const pair = settle(chainHash(hash, hashes[next] as number, gaps[next] as number));
    const isMet = (~word & metBits(mixed)) === 0;
    const pairMissing = ~((filter[wordOf(pair, mask) & isLonger] as number) & isLonger) & metBits(pair);
    if (isMet || pairMissing === 0) follow(tokens, automaton, first, isMet, pairMissing === 0, found);
  }
}

/** Follows the chain that begins at a token. The first slot is left out where no name is one word of this hash. */
function follow(tokens: Tokens, automaton: NameAutomaton, first: number, isMet: boolean, isPairMet: boolean, found: FoundName): void {
  const { hash: hashes, check: checks, gap: gaps, count } = tokens;
  let hash = 0;
  let check = 0;
  for (let last = first; last < count && last - first < longestName; last++) {
    const before = last === first ? 0 : (gaps[last] as number);
    hash = chainHash(hash, hashes[last] as number, before);
    check = chainCheck(check, checks[last] as number, before);
    if (last === first && !isMet) continue;
    const value = slotOf(hash, check, automaton);
    if ((value & nameBits) !== 0) found((value & nameBits) - 1, first, last);
    if ((value & goesOn) === 0 || (last === first && !isPairMet)) return;
  }
}

/** Whether longer English names begin with this word. */
export function beginsLongerName(hash: number, check: number, automaton: NameAutomaton): boolean {
  return (slotOf(chainHash(0, hash, 0), chainCheck(0, check, 0), automaton) & goesOn) !== 0;
}

/** The value of a prefix's slot; 0 if it has none. */
export function slotOf(hash: number, check: number, { slotCheck, slotValue }: NameAutomaton): number {
  const mask = slotValue.length - 1;
  let slot = settle(hash) & mask;
  while (slotValue[slot] !== 0 && slotCheck[slot] !== check >>> 0) slot = (slot + 1) & mask;
  return slotValue[slot] as number;
}
