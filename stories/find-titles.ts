/**
 * Titles for what is typed, misspelt or not: the index leaves a few dozen, Fuse.js ranks them. Deterministic. Cost: the postings of
 * the words that begin so; some milliseconds at 100,000 titles.
 */
import Fuse from 'fuse.js';
import { textAt } from '../pack/text-table.ts';
import { dayLength } from './day-length.ts';
import { matchWords, type WordMatch } from './match-words.ts';
import type { Titled } from './title-index.ts';
import type { AskedWord, TitlePart } from './title-part.ts';
import { titleWords } from './title-words.ts';

export interface FoundTitle extends Titled, WordMatch {}

interface Candidate extends Titled {
  readonly sum: number;
}

/** Nobody types a longer title, nor more words. */
const longestQuery = 64;
const mostWords = 8;
const mostCandidates = 48;
/** A word that fewer titles have may be misspelt. */
const common = 5;
/** What has less of what was typed is something else. */
const leastShare = 0.55;

const week = 7 * dayLength;

const fuseOptions = {
  keys: ['title'],
  ...{ includeScore: true, ignoreLocation: true, ignoreDiacritics: true, useTokenSearch: true, shouldSort: false },
  ...{ tokenMatch: 'any' as const, threshold: 0.4 },
};

/** The words of a query, each once. The letter that a further word begins with says nothing yet. */
export function queryWords(query: string): string[] {
  const words = titleWords(query.slice(0, longestQuery)).map(({ word }) => word);
  const last = words.at(-1);
  const isBegun = words.length > 1 && last?.length === 1 && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(last);
  return [...new Set(isBegun ? words.slice(0, -1) : words)].slice(0, mostWords);
}

/** The best titles, best first, each number once. */
export function findTitles(parts: readonly TitlePart[], query: string, most: number): FoundTitle[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  return ranked(candidates(parts, typed), typed).slice(0, most);
}

function candidates(parts: readonly TitlePart[], typed: readonly string[]): Candidate[] {
  const asked = weighed(parts, typed);
  const least = leastShare * typed.reduce((sum, _, at) => sum + (asked[0]?.[at]?.weight ?? 0), 0);
  const best: Candidate[] = [];
  for (const [at, part] of parts.entries()) {
    const { numbers, times, titles } = part.index;
    part.ask(asked[at] ?? [], (place, sum) => {
      const worst = best[mostCandidates - 1];
      if (sum < least || (worst && (sum < worst.sum || (sum === worst.sum && (times[place] ?? 0) <= worst.at)))) return;
      insert(best, { number: numbers[place] ?? 0, title: textAt(titles, place), at: times[place] ?? 0, sum });
    });
  }
  return [...new Map(best.toReversed().map((each) => [each.number, each])).values()];
}

/** What each typed word stands for in each part, the rarer the weightier. */
function weighed(parts: readonly TitlePart[], typed: readonly string[]): AskedWord[][] {
  const all = parts.reduce((sum, { index }) => sum + index.numbers.length, 0);
  const columns = typed.map((word) => {
    const spelt = parts.map((part) => part.spelt(word));
    const extent = () => parts.reduce((sum, part, at) => sum + part.extent(spelt[at] ?? []), 0);
    if (extent() < common) for (const [at, part] of parts.entries()) spelt[at] = [...(spelt[at] ?? []), ...part.misspelt(word)];
    const weight = Math.log1p(all / (1 + extent())) + 0.5;
    return spelt.map((met) => ({ met, weight }));
  });
  return parts.map((_, at) => columns.flatMap((column) => column[at] ?? []));
}

function insert(best: Candidate[], item: Candidate): void {
  let at = Math.min(best.length, mostCandidates - 1);
  while (at > 0 && isBetter(item, best[at - 1])) {
    best[at] = best[at - 1] as Candidate;
    at--;
  }
  best[at] = item;
}

function isBetter(a: Candidate, b: Candidate | undefined): boolean {
  return b !== undefined && (a.sum > b.sum || (a.sum === b.sum && (a.at > b.at || (a.at === b.at && a.number > b.number))));
}

/** By the share of what was typed, by what Fuse.js makes of the whole, and by how new it is. */
function ranked(items: readonly Candidate[], typed: readonly string[]): FoundTitle[] {
  const fuse = new Fuse(items, fuseOptions);
  const likeness = new Map(fuse.search(typed.join(' ')).map(({ item, score = 1 }) => [item.number, 1 - score]));
  const latest = items.reduce((most, { at }) => Math.max(most, at), 0);
  return items
    .map(({ number, title, at }) => {
      const match = matchWords(typed, title);
      const rank = match.score + 0.2 * (likeness.get(number) ?? 0) + 0.2 / (1 + (latest - at) / week);
      return { found: { number, title, at, ...match }, rank };
    })
    .filter(({ found }) => found.score > 0)
    .sort((a, b) => b.rank - a.rank || b.found.at - a.found.at || b.found.number - a.found.number)
    .map(({ found }) => found);
}
