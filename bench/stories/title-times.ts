/** What the search over titles costs by itself, without a browser: making the index, and each letter that is typed. */
import { findTitles } from '../../stories/find-titles.ts';
import { buildTitleIndex } from '../../stories/title-index.ts';
import { TitlePart } from '../../stories/title-part.ts';
import type { MadeUpItem } from './made-up-news.ts';

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** What a reader may type: the beginning of a title, two words of another, and a word with two letters swapped, letter by letter. */
export function typedLetters(items: readonly MadeUpItem[]): string[] {
  return Array.from({ length: 30 }, (_, index) => {
    const words = (items[index * 3301]?.title ?? '').split(' ');
    const word = words.find(({ length }) => length > 5) ?? 'Skripal';
    const middle = word.length >> 1;
    const swapped = word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
    return [words.slice(0, 3).join(' '), `${words[0]} ${words.at(-1)}`, swapped][index % 3] ?? '';
  }).flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
}

/** Sizes of parts as they come about, the largest first. */
const sizes = [30_000, 30_000, 24_000, 12_000, 3000, 1000];

export function titleTimes(items: readonly MadeUpItem[]): string[] {
  const titled = items.map(({ title }, number) => ({ number, title, at: number * 60_000 }));
  const started = performance.now();
  let first = 0;
  const parts = sizes.map((size) => {
    first += size;
    return new TitlePart(buildTitleIndex(titled.slice(first - size, first)));
  });
  const made = performance.now() - started;
  const letters = typedLetters(items);
  for (const query of letters.slice(0, 200)) findTitles(parts, query, 12);
  const times = letters.map((query) => {
    const asked = performance.now();
    findTitles(parts, query, 12);
    return performance.now() - asked;
  });
  const bytes = parts.reduce((sum, { index }) => sum + index.postings.length + index.titles.bytes.length + index.vocabulary.length, 0);
  return [
    `index of ${first} titles       made in ${made.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
    `a letter, index alone         ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, of ${times.length}`,
  ];
}
