/**
 * Copies: the same agency text under several names. Two items are copies if their summaries resemble each other (Broder 1997: the
 * share of three-word shingles that both have), or if their headlines are the same and they are hardly apart.
 */
import { foldText } from '../engine/fold.ts';
import { dayLength } from './day-length.ts';
import type { NewsItem } from './news-item.ts';

const shingleLength = 3;
/** Texts with fewer shingles say too little to be compared. */
const leastShingles = 6;
const alike = 0.6;
const closeInTime = 2 * dayLength;

interface Print {
  readonly headline: string;
  readonly shingles: ReadonlySet<string>;
  readonly at: number;
}

function printOf({ title, summary, at }: NewsItem): Print {
  const words = foldText(summary).split(' ').filter(Boolean);
  const shingles = new Set<string>();
  for (let first = 0; first + shingleLength <= words.length; first++) shingles.add(words.slice(first, first + shingleLength).join(' '));
  return { headline: foldText(title), shingles, at };
}

function areCopies(a: Print, b: Print): boolean {
  if (a.headline !== '' && a.headline === b.headline && Math.abs(a.at - b.at) <= closeInTime) return true;
  const [fewer, more] = a.shingles.size < b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (fewer.size < leastShingles) return false;
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared++;
  return shared / (fewer.size + more.size - shared) >= alike;
}

export interface Folded<T> {
  readonly item: T;
  /** The same text elsewhere, later. */
  readonly copies: readonly T[];
}

/** Folds copies under the first of them. Order is kept; cost: pairs of the different ones. */
export function foldCopies<T extends NewsItem>(items: readonly T[]): Folded<T>[] {
  const kept: { item: T; print: Print; copies: T[] }[] = [];
  for (const item of items) {
    const print = printOf(item);
    const original = kept.find((each) => areCopies(each.print, print));
    if (original) original.copies.push(item);
    else kept.push({ item, print, copies: [] });
  }
  return kept.map(({ item, copies }) => ({ item, copies }));
}
