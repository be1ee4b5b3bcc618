/** How well a text answers what was typed, word by word, and which of its letters did. Cost: words of the one times words of the other. */
import { editDistance } from '../engine/edit-distance.ts';
import { titleWords } from './title-words.ts';

/** How much a word is worth that is met so. */
export const worth = { exact: 1, beginning: 0.9, misspelt: 0.7 } as const;

/** Shorter words are not taken for misspelt ones: too many lie next to them. */
const shortestMisspelt = 4;

export const mayBeMisspelt = (word: string): boolean => word.length >= shortestMisspelt;

/** Whether `typed` is `word`, or the beginning of it, with a letter wrong, or two in long words. */
export function isMisspelling(typed: string, word: string): boolean {
  const most = typed.length > 5 ? 2 : 1;
  if (!mayBeMisspelt(typed) || word.length < typed.length - most) return false;
  if (editDistance(typed, word, most) <= most) return true;
  return word.length > typed.length && editDistance(typed, word.slice(0, typed.length), 1) <= 1;
}

/** What the word of a text is worth as an answer to a typed one; 0 for none. A single letter only stands for itself. */
function worthOf(typed: string, word: string): number {
  if (typed === word) return worth.exact;
  if (typed.length > 1 && word.startsWith(typed)) return worth.beginning;
  return isMisspelling(typed, word) ? worth.misspelt : 0;
}

export interface WordMatch {
  /** 0 to 1: the share of what was typed that the text has. */
  readonly score: number;
  /** [start, end) in UTF-16, in order and apart. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Whether a word was typed that the text has only almost, or none that it has. */
  readonly misspelt: boolean;
}

export function matchWords(typed: readonly string[], text: string): WordMatch {
  const words = titleWords(text);
  const ranges: [number, number][] = [];
  let sum = 0;
  let length = 0;
  let almost = false;
  for (const query of typed) {
    const met = words.map((word) => ({ ...word, worth: worthOf(query, word.word) }));
    const best = met.reduce((most, each) => Math.max(most, each.worth), 0);
    sum += best * query.length;
    length += query.length;
    if (best === 0) continue;
    almost ||= best === worth.misspelt;
    for (const { word, start, end, worth: value } of met) {
      // Letters that fold to two or to none have no place of their own: then the whole word is marked.
      const last = value === worth.beginning && end - start === word.length ? start + query.length : end;
      if (value === best) ranges.push([start, last]);
    }
  }
  return { score: length === 0 ? 0 : sum / length, ranges: apart(ranges), misspelt: almost || sum === 0 };
}

/** Ranges in order, those that touch made one. */
function apart(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
