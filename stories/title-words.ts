/** The words of a headline as they are searched for: folded, with their places in the text. One pass. */
import { foldText } from '../engine/fold.ts';
import { tokenize } from '../engine/tokenize.ts';

export interface TitleWord {
  readonly word: string;
  /** In UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Folded forms that the process has met, since a newsroom repeats its words. */
const folded = new Map<string, string>();
const remembered = 50_000;

function foldWord(surface: string): string {
  const known = folded.get(surface);
  if (known !== undefined) return known;
  const word = foldText(surface).replaceAll(' ', '');
  if (folded.size >= remembered) folded.clear();
  folded.set(surface, word);
  return word;
}

/** Of scripts that are written without spaces, each character is a word. */
export function titleWords(title: string): TitleWord[] {
  const { count, start, end } = tokenize(title);
  const words: TitleWord[] = [];
  for (let at = 0; at < count; at++) {
    const [first = 0, last = 0] = [start[at], end[at]];
    const word = foldWord(title.slice(first, last));
    if (word !== '') words.push({ word, start: first, end: last });
  }
  return words;
}
