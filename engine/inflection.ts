/**
 * Keys of words in other languages, so that a name is met in its cases: "Скрипаль" in «Скрипалю», "Vereinte Nationen" in
 * "Vereinten Nationen". A word of a name is kept by its stem and paradigm (`paradigms.ts`); a word of a text may be a form of
 * several, and each is a reading. Nothing is added to the pack, and a form meets a name only in a case that the name has.
 *
 *     name   Россия   -> росси + [я и е ю ей ею]
 *     text   России   -> россии, росси + [й …], росси + [а …], росси + [я …], росс + …      the third is met
 */
import { foldText } from './fold.ts';
import type { Language } from './language.ts';
import { mixCheck, mixHash } from './letter-runs.ts';
import { isIndeclinable, type Paradigm, paradigmsOf } from './paradigms.ts';
import { shape, type Tokens } from './tokenize.ts';

/** What a token is compared by: two hashes, as in `Tokens`. */
export interface Key {
  readonly hash: number;
  readonly check: number;
}

/** Shorter words have no endings to tell them by. */
const shortestWord = 3;
/** Marks a paradigm within a hash; beyond all code units. */
const paradigmMark = 0x10000;
/** "Deutschlands": a genitive takes its -s from words as long as this. */
const shortestGenitive = 4;

const plainKey = ({ hash, check }: Tokens, at: number): Key => ({ hash: hash[at] ?? 0, check: check[at] ?? 0 });

const hashStart: Key = { hash: 0, check: 0 };
const mixed = ({ hash, check }: Key, unit: number): Key => ({ hash: mixHash(hash, unit), check: mixCheck(check, unit) });
const keyOf = (word: string): Key => [...word].reduce((key, letter) => mixed(key, letter.charCodeAt(0)), hashStart);

/** Words that are remembered with their readings: more than any article has, few enough to hold. */
const remembered = 20_000;

/** How one language inflects. */
export class Inflection {
  readonly language: Language;
  private readonly paradigms: readonly Paradigm[];
  /** Paradigms that have an ending, by number. */
  private readonly byEnding = new Map<string, number[]>();
  private readonly longestEnding: number;
  private readonly known = new Map<string, readonly Key[]>();

  constructor(language: Language) {
    this.language = language;
    this.paradigms = paradigmsOf(language, foldEndings);
    for (const [number, { endings }] of this.paradigms.entries()) {
      for (const ending of endings) this.byEnding.set(ending, [...(this.byEnding.get(ending) ?? []), number]);
    }
    this.longestEnding = Math.max(0, ...[...this.byEnding.keys()].map((ending) => ending.length));
  }

  /** The key of a word of a name. Words that do not decline are compared as they are. */
  keyOfName(tokens: Tokens, at: number, isDeclined: boolean): Key {
    const form = tokens.shape[at];
    if (!isDeclined || form === shape.upper || form === shape.caseless) return plainKey(tokens, at);
    const word = wordOf(tokens, at);
    const isLike = this.language === 'de' || /^\p{Script=Cyrillic}+$/u.test(word);
    if (!isLike || word.length < shortestWord || isIndeclinable(word, this.language)) return plainKey(tokens, at);
    const number = this.paradigms.findIndex(({ nominative }) => word.endsWith(nominative) && word.length > nominative.length);
    const paradigm = this.paradigms[number];
    return paradigm ? mixed(keyOf(word.slice(0, word.length - paradigm.nominative.length)), paradigmMark + number) : plainKey(tokens, at);
  }

  /** All keys that a word of a text may stand for. Cost: one hash for each ending that it may have, once a word. */
  readings(tokens: Tokens, at: number): readonly Key[] {
    const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
    const known = this.known.get(written);
    if (known) return known;
    const keys = [plainKey(tokens, at), ...this.formsOf(foldEndings(written), tokens.shape[at] === shape.caseless)];
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(written, keys);
    return keys;
  }

  private formsOf(word: string, isCaseless: boolean): Key[] {
    if (this.language === 'ar') return withoutProclitics(word).map(keyOf);
    if (isCaseless || word.length < shortestWord) return [];
    const keys = this.language === 'de' ? withoutGenitive(word).map(keyOf) : [];
    let key = hashStart;
    for (let length = 1; length <= word.length && this.longestEnding > 0; length++) {
      key = mixed(key, word.charCodeAt(length - 1));
      if (word.length - length > this.longestEnding) continue;
      for (const number of this.byEnding.get(word.slice(length)) ?? []) keys.push(mixed(key, paradigmMark + number));
    }
    return keys;
  }
}

const wordOf = ({ text, start, end }: Tokens, at: number): string => foldEndings(text.slice(start[at], end[at]));

/** Folds as everywhere, but for й and ї: endings are told by them. */
function foldEndings(text: string): string {
  const parts = text
    .normalize('NFC')
    .toLowerCase()
    .split(/([йї])/);
  return parts.map((part, index) => (index % 2 === 1 ? part : foldText(part))).join('');
}

/** "Russlands", "Staates". */
function withoutGenitive(word: string): string[] {
  if (!word.endsWith('s') || word.length <= shortestGenitive) return [];
  return word.endsWith('es') && word.length > shortestGenitive + 1 ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** Shorter Arabic words are too often the beginning or the end of others. */
const shortestArabic = 3;

/** Arabic writes "and", "so", "in", "to" and "as" together with the next word: وروسيا, بالولايات, للصين. */
function withoutProclitics(word: string): string[] {
  const rests = /^[وف]/.test(word) ? [word, word.slice(1)] : [word];
  const bare = rests.flatMap((rest) => {
    // The article loses its alif after "to": للصين is ل and الصين.
    if (rest.startsWith('لل')) return [rest, `ا${rest.slice(1)}`];
    return /^[بلك]/.test(rest) ? [rest, rest.slice(1)] : [rest];
  });
  return bare.filter((rest) => rest !== word && rest.length >= shortestArabic);
}

const inflections = new Map<Language, Inflection>();

/** The inflection of a language, made at its first use. */
export function inflectionOf(language: Language): Inflection {
  const known = inflections.get(language) ?? new Inflection(language);
  inflections.set(language, known);
  return known;
}
