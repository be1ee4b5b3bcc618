/** What the reader has written on an entity. Pure. */
import type { WordMatch } from './match-words.ts';

export interface Note {
  /** The id of the entity. */
  readonly entity: string;
  /** Plain text, as it was written. */
  readonly text: string;
  /** When it was changed last: milliseconds since 1970-01-01. */
  readonly at: number;
}

/** As many characters can be written. */
export const longestNote = 10_000;
/** As many are kept: notes that were written in several places are put together. */
export const longestKept = 100_000;

const between = '\n\n—\n\n';

/**
 * Two notes on the same entity as one, so that nothing of either is lost: where one holds all that the other says it stands for both,
 * else the newer comes first and the older below it. Joined with one of its parts again it stays as it is.
 */
export function joinedNotes(one: Note, other: Note): Note {
  const [newer, older] = other.at > one.at ? [other, one] : [one, other];
  if (newer.text.includes(older.text.trim())) return newer;
  const text = older.text.includes(newer.text.trim()) ? older.text : `${newer.text.trimEnd()}${between}${older.text.trim()}`;
  return { ...newer, text };
}

const excerptLength = 120;
/** So much is told of what stands before the first word that was met. */
const lead = 30;

/** The part of a note that answers a query, in one line, with the places of the letters in it. */
export function excerptOf(text: string, ranges: WordMatch['ranges']): { readonly text: string; readonly ranges: WordMatch['ranges'] } {
  const line = text.replaceAll(/\s/g, ' ');
  const first = ranges[0]?.[0] ?? 0;
  const from = first <= lead ? 0 : wordStart(line, first - lead, first);
  const to = line.length <= from + excerptLength ? line.length : wordEnd(line, from + excerptLength);
  const [before, after] = [from > 0 ? '… ' : '', to < line.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + line.slice(from, to) + after,
    ranges: ranges.filter(([, end]) => end <= to).map(([start, end]) => [start + shift, end + shift] as const),
  };
}

/** The first beginning of a word from `from` on, `last` at the latest. */
function wordStart(line: string, from: number, last: number): number {
  const blank = line.indexOf(' ', from);
  return blank === -1 || blank >= last ? last : blank + 1;
}

/** The last end of a word before `to`, unless that word alone is longer. */
function wordEnd(line: string, to: number): number {
  const blank = line.lastIndexOf(' ', to);
  return blank < to - lead ? to : blank;
}
