/** EDTF dates of the knowledge base, checked by the `edtf` package and turned into day numbers. */
import edtf from 'edtf';
import { readDate } from '../../pack/edtf.ts';

/** First and last day (whole days since 1970-01-01, UTC) that a date may mean. `to` is Infinity for an open interval. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** Dates come again and again, and the package takes a quarter of a millisecond for each. */
const known = new Map<string, DayRange | undefined>();

/** The days an EDTF date or interval may mean, or undefined when it is not valid EDTF. */
export function dayRange(text: string): DayRange | undefined {
  if (!known.has(text)) known.set(text, parseRange(text));
  return known.get(text);
}

function parseRange(text: string): DayRange | undefined {
  // The package lets 30 February pass as 1 March.
  if (!readDate(text)) return undefined;
  try {
    const date = edtf(text);
    return { from: Math.floor(date.min / dayMs), to: Number.isFinite(date.max) ? Math.floor(date.max / dayMs) : Number.POSITIVE_INFINITY };
  } catch {
    return undefined;
  }
}
