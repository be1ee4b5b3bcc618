/** What stands between tokens: whether it parts the words of a name, a clause or a sentence. */
import { fold, ignorable, isUpper } from './fold.ts';

/** What stands before a token: nothing that parts words of a name, a comma, other punctuation, the end of a sentence. */
export const gap = { soft: 0, comma: 1, hard: 2, sentence: 3 } as const;

/** Of the tokens read so far, what tells whether a full stop ends a sentence. */
interface TokensSoFar {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Titles and the like that a full stop follows without ending the sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st gen lt col maj capt sgt adm sen rep gov prof rev jr sr hon mt ft no vs inc corp ltd co jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Whether what a separator sets between words hangs on what stands around it: line ends, dashes, full stops. */
export const hangsOnText = (unit: number): boolean => unit === 0x0a || unit === 0x2013 || unit === 0x2014 || unit === 0x2e;

/** What a code unit that is no part of a word sets between the words around it. */
export function gapOf(text: string, at: number, unit: number, tokens: TokensSoFar): number {
  switch (unit) {
    case 0x09:
    case 0x0d:
    case 0xa0:
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2f:
    case 0x5f:
    case 0x27:
    case 0x2019:
    case 0x2018:
      return gap.soft;
    case 0x0a:
      return /^[ \t\r]*\n/.test(text.slice(at + 1, at + 12)) || isBesideLongLine(text, at) ? gap.sentence : gap.soft;
    case 0x2c:
    case 0x60c:
    case 0x3001:
      return gap.comma;
    case 0x2013:
    case 0x2014:
      // A dash between words without spaces joins them, as in "US–Taliban".
      return text.charCodeAt(at - 1) > 0x20 && text.charCodeAt(at + 1) > 0x20 ? gap.soft : gap.hard;
    case 0x2e:
      return endsSentence(text, at, tokens) ? gap.sentence : gap.soft;
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x3002:
    case 0x61f:
      return gap.sentence;
    case 0x26:
      return gap.soft;
    default:
      return isSpace(unit) ? gap.soft : unit > 0x20 ? gap.hard : gap.soft;
  }
}

/** Nobody breaks lines of running text so late: beside such a line, a line end parts paragraphs, and a heading from its text. */
const longestBroken = 100;

function isBesideLongLine(text: string, at: number): boolean {
  const next = text.indexOf('\n', at + 1);
  return isLong(text, text.lastIndexOf('\n', at - 1) + 1, at) || isLong(text, at + 1, next < 0 ? text.length : next);
}

/** Whether a line is too long to have been broken by hand; how far it is indented does not count. */
function isLong(text: string, from: number, to: number): boolean {
  let start = from;
  while (to - start > longestBroken && text.charCodeAt(start) <= 0x20) start++;
  return to - start > longestBroken;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Whether the full stop at `at` ends a sentence: not inside a number or address, not after an initial or an abbreviation. */
function endsSentence(text: string, at: number, tokens: TokensSoFar): boolean {
  const next = text.charCodeAt(at + 1);
  if (!Number.isNaN(next) && fold(next) > ignorable) return false;
  const last = tokens.count - 1;
  if (last < 0 || tokens.end[last] !== at) return true;
  const start = tokens.start[last] ?? at;
  if (at - start === 1 && isUpper(text.charCodeAt(start))) return false;
  return at - start > 4 || !abbreviations.has(text.slice(start, at).toLowerCase());
}
