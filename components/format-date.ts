/**
 * EDTF dates as a newspaper prints them, no finer than they are known: "4 Mar 2018", "Oct 2016", "2015", "c. 2015",
 * "1980s", "4–6 Mar 2018", "since 2014". Text that is not such a date comes back as it is. Cost: one cached Intl formatter
 * for each locale and precision.
 */
import { dateWords, interfaceLocale } from './words.ts';

export type Precision = 'day' | 'month' | 'year';

export interface DateStyle {
  /** The finest precision to show; `day` unless told. */
  readonly finest?: Precision;
}

interface Point {
  readonly at: Date;
  readonly precision: Precision;
  /** Set for what Intl does not format: decades, centuries, and dates marked `~` or `?`. */
  readonly words?: (plain: string) => string;
}

const ranks: readonly Precision[] = ['year', 'month', 'day'];
const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatDate(edtf: string, { finest = 'day' }: DateStyle = {}): string {
  const locale = interfaceLocale();
  const slash = edtf.indexOf('/');
  if (slash >= 0) return formatInterval(edtf.slice(0, slash), edtf.slice(slash + 1), locale, finest) ?? edtf;
  const point = readPoint(edtf, finest);
  return point ? formatPoint(point, locale) : edtf;
}

/** A term of office: years alone say enough of one that has ended, "since" and the month of one that has not. */
export function formatTerm(from: string, to: string | undefined): string {
  if (to === undefined) return formatDate(`${from}/..`, { finest: 'month' });
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return formatDate(`${from}/${to}`, { finest: sameYear ? 'month' : 'year' });
}

/** The years of a relation: "2017–2021", "since 2018", "until 2018"; empty where neither end is known. */
export function formatYears(since: string | undefined, until: string | undefined): string {
  return since === undefined && until === undefined ? '' : formatDate(`${since ?? '..'}/${until ?? '..'}`, { finest: 'year' });
}

/** The day, in UTC, of a time in milliseconds since 1970-01-01. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The date as the `datetime` of a `<time>`, where HTML has a form for it. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined;
}

function formatInterval(start: string, end: string, locale: string, finest: Precision): string | undefined {
  const from = isOpen(start) ? undefined : readPoint(start, finest);
  const to = isOpen(end) ? undefined : readPoint(end, finest);
  if (from && to) return formatBoth(from, to, locale);
  if (from && isOpen(end)) return dateWords.since(formatPoint(from, locale, inPhrase));
  if (to && isOpen(start)) return dateWords.until(formatPoint(to, locale, inPhrase));
  return undefined;
}

function formatBoth(from: Point, to: Point, locale: string): string {
  const [first, last] = [formatPoint(from, locale), formatPoint(to, locale)];
  if (first === last) return first;
  if (from.words || to.words || from.precision !== to.precision) return `${first} – ${last}`;
  // ICU sets thin or no spaces round the dash from release to release; a newspaper sets them round phrases only.
  const range = formatter(locale, from.precision).formatRange(from.at, to.at);
  const [start = '', end] = range.split(/\s*–\s*/u);
  return end === undefined ? range : `${start}${start.includes(' ') ? ' – ' : '–'}${end}`;
}

function formatPoint({ at, precision, words }: Point, locale: string, plainly = alone): string {
  const plain = plainly(at, precision, locale);
  return words ? words(plain) : plain;
}

const alone = (at: Date, precision: Precision, locale: string) => formatter(locale, precision).format(at);

/** A month after a word like "since" has another form in some languages: the one that it has after a day. */
function inPhrase(at: Date, precision: Precision, locale: string): string {
  if (precision !== 'month') return alone(at, precision, locale);
  const parts = formatter(locale, 'day').formatToParts(at);
  const day = parts.findIndex(({ type }) => type === 'day');
  const isRest = (_: unknown, index: number) => index !== day && index !== (day === 0 ? 1 : day - 1);
  return parts
    .filter(isRest)
    .map(({ value }) => value)
    .join('');
}

function readPoint(text: string, finest: Precision): Point | undefined {
  const match = /^(\d\d)(\d\d|\dX|XX)(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!match) return undefined;
  const [, century = '', rest = '', month, day, mark] = match;
  const year = Number(century + rest.replaceAll('X', '0'));
  const at = new Date(Date.UTC(year, Number(month ?? 1) - 1, Number(day ?? 1)));
  const known: Precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const precision = ranks[Math.min(ranks.indexOf(known), ranks.indexOf(finest))] ?? 'year';
  const words = phrase(rest, year, mark);
  return { at, precision, ...(words && { words }) };
}

function phrase(rest: string, year: number, mark: string | undefined): Point['words'] {
  const base =
    rest === 'XX' ? () => dateWords.century(centuryOf(year)) : rest.endsWith('X') ? () => dateWords.decade(String(year)) : undefined;
  const marked = mark === '~' ? dateWords.about : mark === '?' || mark === '%' ? dateWords.perhaps : undefined;
  return marked ? (plain) => marked(base ? base() : plain) : base;
}

function centuryOf(year: number): string {
  const number = year / 100 + 1;
  if (dateWords.centuryStyle === 'roman') return `${'X'.repeat(number / 10)}${romanDigits[number % 10]}`;
  return dateWords.centuryStyle === 'ordinal' ? `${number}${endings[ordinal.select(number)]}` : String(number);
}

const romanDigits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function formatter(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'short' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}
