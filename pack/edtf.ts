/**
 * The part of EDTF that the knowledge base uses, read into day numbers: `2018`, `2018-03`, `2018-03-04`, each with `~` or
 * `?`, decades and centuries as `198X` and `19XX`, and intervals `A/B`, `A/..`, `../B`. Days are counted from 1970-01-01, UTC.
 */

export interface DayRange {
  /** First and last day that the date may mean, both inclusive; infinite for the open end of an interval. */
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;
const day = (year: number, month: number, date: number) => Math.floor(Date.UTC(year, month, date) / dayMs);

/** The days that `text` may mean, or undefined when it is not a date of this form. */
export function readDate(text: string): DayRange | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return readPoint(text);
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)];
  const first = start === '..' ? { from: Number.NEGATIVE_INFINITY, to: 0 } : readPoint(start);
  const last = end === '..' ? { from: 0, to: Number.POSITIVE_INFINITY } : readPoint(end);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

function readPoint(text: string): DayRange | undefined {
  const match = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text);
  if (!match?.[1]) return undefined;
  const [, year, month, date] = match;
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month === undefined) return { from: day(low, 0, 1), to: day(high + 1, 0, 1) - 1 };
  const m = Number(month);
  if (low !== high || m < 1 || m > 12) return undefined;
  if (date === undefined) return { from: day(low, m - 1, 1), to: day(low, m, 1) - 1 };
  const only = day(low, m - 1, Number(date));
  // A day past the end of its month would roll over into the next.
  return Number(date) >= 1 && only < day(low, m, 1) ? { from: only, to: only } : undefined;
}
