/**
 * Folding: what makes two spellings of a name the same. Case, diacritics, apostrophe and dash variants, soft hyphens and
 * zero-width characters do not count. Folding goes character by character over the original text, so that offsets need
 * no map back: a token remembers where it stood.
 */

/** Not part of any word. */
export const separator = 0;
/** Inside a word, but without weight: soft hyphen, zero-width characters, combining marks. */
export const ignorable = 1;

/** Code units below this are folded by table: Latin, Greek, Cyrillic, Arabic and their kin, general punctuation. */
const tableSize = 0x2100;

/** Letters that fold to two, as escaped code units: the table holds the first, this map the second. */
const secondLetters: ReadonlyMap<number, number> = new Map(
  Object.entries({ ß: 's', æ: 'e', Æ: 'e', œ: 'e', Œ: 'e', þ: 'h', Þ: 'h', ĳ: 'j', Ĳ: 'j' }).map(([from, to]) => [
    from.charCodeAt(0),
    to.charCodeAt(0),
  ]),
);

/** Letters that Unicode does not decompose, although readers and typists take them for the plain letter. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 's',
    æ: 'a',
    œ: 'o',
    þ: 't',
    ĳ: 'i',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ŧ: 't',
    ŋ: 'n',
    ё: 'е',
    ґ: 'г',
  }),
);

const isWord = /[\p{L}\p{N}]/u;
const isMark = /\p{M}|\p{Cf}/u;

/** Folded code unit of each code unit below `tableSize`, or `separator`, or `ignorable`. */
const foldTable: Uint16Array = new Uint16Array(tableSize);
/** What a code unit says about the case of its token, as bits. */
export const caseBit = { lower: 1, upper: 2, other: 4 } as const;
/** `caseBit` of each code unit below `tableSize`; 0 for what is no part of a word. */
const caseTable: Uint8Array = new Uint8Array(tableSize);

for (let unit = 0; unit < tableSize; unit++) {
  const folded = foldSlowly(unit);
  foldTable[unit] = folded;
  if (folded > ignorable) caseTable[unit] = caseSlowly(unit);
}

function foldSlowly(unit: number): number {
  const character = String.fromCharCode(unit);
  if (isMark.test(character)) return ignorable;
  if (!isWord.test(character)) return separator;
  const base = character.toLowerCase().normalize('NFKD').charAt(0);
  // A plain form may itself be a capital (superscripts) or a mark (the half-width sound marks of kana).
  if (base !== character) return isApostrophe(base.charCodeAt(0)) ? ignorable : foldSlowly(base.charCodeAt(0));
  return (plainLetters.get(base) ?? base).charCodeAt(0);
}

function caseSlowly(unit: number): number {
  const character = String.fromCharCode(unit);
  if (character !== character.toLowerCase()) return caseBit.upper;
  return character !== character.toUpperCase() ? caseBit.lower : caseBit.other;
}

/** Folded code unit of any code unit. Surrogates part words: nearly all of them are pictures. */
export function fold(unit: number): number {
  if (unit < tableSize) return foldTable[unit] ?? separator;
  if (unit >= 0x3000 && unit <= 0x303f) return separator;
  if (unit >= 0xd800 && unit <= 0xdfff) return separator;
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  return foldSlowly(unit);
}

/** Code unit that follows the folded one, for the few letters that fold to two; 0 for the others. */
export function secondFold(unit: number): number {
  return unit < 0xdf ? (unit === 0xc6 || unit === 0xde ? (secondLetters.get(unit) ?? 0) : 0) : (secondLetters.get(unit) ?? 0);
}

export function caseOf(unit: number): number {
  return unit < tableSize ? (caseTable[unit] as number) : caseBit.other;
}

export function isUpper(unit: number): boolean {
  return caseOf(unit) === caseBit.upper;
}

/** Characters of scripts that are written without spaces: each is a word of its own. */
export function standsAlone(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** "U.S.", "U.S", "G.R.U." */
const dottedAcronym = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu;

/** ASCII without the marks that are left out or join: apostrophes and points. */
const isPlain = /^[\x20-&(-\-/-_a-~]*$/;
const notOfWords = /[^a-z0-9]+/g;

/** The folded text of a name or query, its words joined by single spaces. For indexing and comparing, not for scanning. */
export function foldText(given: string): string {
  // Nearly all names are of plain letters. Those need not be put together unit by unit.
  if (isPlain.test(given)) return given.toLowerCase().replaceAll(notOfWords, ' ').trim();
  const text = given.includes('.') ? given.replaceAll(dottedAcronym, (acronym) => acronym.replaceAll('.', '')) : given;
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const base = fold(unit);
    if (base === ignorable || isApostrophe(unit)) continue;
    if (base === separator) {
      if (folded !== '' && !folded.endsWith(' ')) folded += ' ';
      continue;
    }
    folded += String.fromCharCode(base);
    const second = secondFold(unit);
    if (second !== 0) folded += String.fromCharCode(second);
  }
  return folded.trimEnd();
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0x60 || unit === 0xb4;
}
