/**
 * The calendar day a publisher wrote, from the many ways dates are written in pages: ISO 8601, eight digits, and English in words.
 * The day is taken as it stands, whatever the time zone. Guarantee: a real day from 1990 to tomorrow, or null; ambiguous forms such as
 * 10/11/2022 are not guessed at.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?.{0,8})?$/;
const DAY_FIRST = new RegExp(`(?:^|[^\\d])(\\d{1,2})(?:st|nd|rd|th)?[ .-]+${MONTH},?[ -]+(\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`(?:^|[^a-z])${MONTH}[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4})(?!\\d)`, 'i');

const EARLIEST_YEAR = 1990;
const LONGEST = 120;
const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, or null where the text is no such date. */
export function calendarDay(written: unknown, today: Date = new Date()): string | null {
  if (typeof written !== 'string' || written.length > LONGEST) return null;
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["']|["']$/g, '');
  const parts = readParts(text);
  return parts && validDay(parts, today);
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function readParts(text: string): Parts | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [yearFirst[1], yearFirst[3], yearFirst[4]];
  const digits = DIGITS.exec(text);
  if (digits) return [digits[1], digits[2], digits[3]];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]];
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && [monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]];
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf(name?.toLowerCase() ?? '') + 1);
}

function validDay([year, month, day]: Parts, today: Date): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!isReal || Number(year) < EARLIEST_YEAR || date.getTime() > today.getTime() + DAY_MS) return null;
  return date.toISOString().slice(0, 10);
}
