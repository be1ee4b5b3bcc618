/**
 * Times that a text tells next to a name or a description: "the 2016 election", "in the 1980s", and, counted from the article's
 * date, "last year", "three years ago", "last October".
 */
import { wordHash } from './cues.ts';
import type { Passage } from './passage.ts';

/** First and last day, counted from 1970-01-01. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;
const dayOf = (year: number, month: number) => Math.floor(Date.UTC(year, month, 1) / dayMs);
/** How far before and after the words a time still belongs to them, in tokens. */
const reachBefore = 3;
const reachAfter = 5;

const numbers = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [wordHash(word), Math.max(1, index)]),
);
for (const [word, value] of [
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
] as const)
  numbers.set(wordHash(word), value);
const months = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((word, index) => [wordHash(word), index]),
);
const units = new Map<number, 'year' | 'month' | 'week'>([
  [wordHash('year'), 'year'],
  [wordHash('years'), 'year'],
  [wordHash('month'), 'month'],
  [wordHash('months'), 'month'],
  [wordHash('week'), 'week'],
  [wordHash('weeks'), 'week'],
]);
const ago = wordHash('ago');
const last = wordHash('last');
const previous = wordHash('previous');
const thisWord = wordHash('this');

/** Times told within tokens `first` to `end`, right before them or shortly after them, in the same sentence. */
export function timesNear(passage: Passage, first: number, end: number, articleDay: number | undefined): TimeSpan[] {
  const times: TimeSpan[] = [];
  const stop = Math.min(passage.tokens.count - 1, end + reachAfter);
  const start = Math.max(0, first - reachBefore);
  const read = (at: number) => yearAt(passage, at) ?? (articleDay === undefined ? undefined : relativeAt(passage, at, articleDay));
  for (let at = start; at <= stop; at++) {
    const time = passage.sentence[at] === passage.sentence[first] ? read(at) : undefined;
    if (time) times.push(time);
  }
  // "Four years ago" at the start of a sentence holds for all of it.
  const opening = passage.sentenceStart[passage.sentence[first] ?? 0] ?? 0;
  const time = opening < start && articleDay !== undefined ? relativeAt(passage, opening, articleDay) : undefined;
  return time ? [...times, time] : times;
}

/** A year or decade in figures. */
export function yearAt({ tokens }: Passage, at: number): TimeSpan | undefined {
  const start = tokens.start[at] ?? 0;
  const length = (tokens.end[at] ?? 0) - start;
  if (length < 4 || length > 5) return undefined;
  const match = /^((?:19|20)\d\d)(s?)$/.exec(tokens.text.slice(start, start + length));
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  return { from: dayOf(year, 0), to: dayOf(year + (match[2] ? 10 : 1), 0) - 1 };
}

/** A time counted from the article's day: as wide as people round. */
function relativeAt(passage: Passage, at: number, day: number): TimeSpan | undefined {
  const { hash } = passage.tokens;
  const [here, next, after] = [hash[at] ?? 0, hash[at + 1] ?? 0, hash[at + 2] ?? 0];
  const date = new Date(day * dayMs);
  const unit = units.get(next);
  if (unit && after === ago) {
    const count = numbers.get(here) ?? Number(passage.tokens.text.slice(passage.tokens.start[at], passage.tokens.end[at]));
    return Number.isInteger(count) ? agoSpan(count, unit, date, day) : undefined;
  }
  if (here === last || here === previous) {
    const month = months.get(next);
    if (month !== undefined) {
      // In May, "last October" is that of the year before; in December, that of this year.
      const year = date.getUTCFullYear() - (month >= date.getUTCMonth() ? 1 : 0);
      return { from: dayOf(year, month), to: dayOf(year, month + 1) - 1 };
    }
    return unit ? agoSpan(1, unit, date, day) : undefined;
  }
  return here === thisWord && unit ? agoSpan(0, unit, date, day) : undefined;
}

function agoSpan(count: number, unit: 'year' | 'month' | 'week', date: Date, day: number): TimeSpan {
  if (unit === 'year') return { from: dayOf(date.getUTCFullYear() - count, 0), to: dayOf(date.getUTCFullYear() - count + 1, 0) - 1 };
  const width = unit === 'month' ? 31 : 7;
  return { from: day - width * (count + 1), to: count === 0 ? day : day - width * (count - 1) };
}

/** Whether any of the times meets the range. */
export function overlaps(range: TimeSpan, times: readonly TimeSpan[]): boolean {
  return times.some(({ from, to }) => range.from <= to && range.to >= from);
}
