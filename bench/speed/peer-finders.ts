/** Other ways of finding the same names: an Aho–Corasick automaton and two regex alternations. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Finder } from './finder.ts';

/** Words of ASCII letters and digits between single blanks: here all ways mean the same by a word and by case. */
export const plainText = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, ' ');
export const isPlain = (name: string): boolean => /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name);

/** For plain text and plain names. The package finds strings, so what is not a whole word is dropped here. */
export function ahoCorasickFinder(names: readonly string[]): Finder {
  const automaton = new AhoCorasick([...new Set(names.map((name) => name.toLowerCase()))]);
  return (text, found) => {
    const lower = text.toLowerCase();
    for (const { begin, end } of automaton.matchInText(lower)) if (isWord(lower, begin, end)) found(begin, end);
  };
}

const blank = 0x20;

function isWord(text: string, start: number, end: number): boolean {
  return (start === 0 || text.charCodeAt(start - 1) === blank) && (end === text.length || text.charCodeAt(end) === blank);
}

/** For plain text and plain names: the form that V8 runs fastest. The longest of overlapping names only. */
export function regexFinder(names: readonly string[]): Finder {
  return matchAll(new RegExp(`\\b(?:${alternatives(names)})\\b`, 'gi'));
}

/** For any text: words of all scripts, and case as Unicode has it. */
export function unicodeRegexFinder(names: readonly string[]): Finder {
  return matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(names)})(?![\\p{L}\\p{N}])`, 'giu'));
}

function alternatives(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
}

function matchAll(regex: RegExp): Finder {
  return (text, found) => {
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) found(match.index, regex.lastIndex);
  };
}
