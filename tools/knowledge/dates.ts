/** EDTF dates of the knowledge base, checked by the `edtf` package and turned into day numbers. */
import edtf from 'edtf';
import { readDate } from '../../pack/edtf.ts';

/** First and last day (whole days since 1970-01-01, UTC) that a date may mean. `to` is Infinity for an open interval. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** A day, month or year and no more; of four digits, since Date.UTC takes the year 18 for 1918. */
const plainDate = /^[12]\d{3}(-\d\d){0,2}$/;

/** Dates come again and again, and the package takes a quarter of a millisecond for each. */
const known = new Map<string, DayRange | undefined>();

/** The days an EDTF date or interval may mean, or undefined when it is not valid EDTF. */
export function dayRange(text: string): DayRange | undefined {
  if (!known.has(text)) known.set(text, plainDate.test(text) ? readDate(text) : rangeOfPackage(text));
  return known.get(text);
}

/** The same by the `edtf` package alone, which has more to say of what is not a plain date. */
export function rangeOfPackage(text: string): DayRange | undefined {
  // The package lets 30 February pass as 1 March.
  if (!readDate(text)) return undefined;
  try {
    const date = edtf(text);
    return { from: Math.floor(date.min / dayMs), to: Number.isFinite(date.max) ? Math.floor(date.max / dayMs) : Number.POSITIVE_INFINITY };
  } catch {
    return undefined;
  }
}
