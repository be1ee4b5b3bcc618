/** How alike summaries are: the same pattern filled in with other names, or nearly the same words. */
import type { EntityFile } from './read.ts';

/** A summary with its names and numbers masked. */
export function maskedSummary(summary: string): string {
  return summary
    .replaceAll(/\p{Lu}[\p{L}.'’-]*/gu, 'N')
    .replaceAll(/\d+/g, '0')
    .replaceAll(/(N[ ,]*(and )?)+/g, 'N ');
}

/** What share of summaries is like no other once masked; 1 where prose is written and not filled in. */
export function distinctShare(summaries: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const summary of summaries) counts.set(maskedSummary(summary), (counts.get(maskedSummary(summary)) ?? 0) + 1);
  return summaries.length === 0 ? 1 : [...counts.values()].filter((count) => count === 1).length / summaries.length;
}

export interface NearDuplicate {
  readonly file: EntityFile;
  readonly other: EntityFile;
  /** Share of the phrases of both that both have. */
  readonly shared: number;
}

/** From this share of common phrases on, two summaries say nearly the same. */
const near = 0.5;
/** A phrase that this many have is a turn of the language. */
const common = 40;

/** Pairs of summaries that share most of their phrases of three words. Cost: linear in the phrases, as common ones are left out. */
export function nearDuplicates(files: Iterable<EntityFile>): NearDuplicate[] {
  const words = new Map<string, number>();
  const havers = new Map<number, number[]>();
  const seen: { readonly file: EntityFile; readonly phrases: ReadonlySet<number> }[] = [];
  const found: NearDuplicate[] = [];
  for (const file of files) {
    const phrases = phrasesOf(file.entity.summary, words);
    const together = new Map<number, number>();
    for (const phrase of phrases) {
      const list = havers.get(phrase) ?? [];
      if (list.length < common) for (const index of list) together.set(index, (together.get(index) ?? 0) + 1);
      list.push(seen.length);
      havers.set(phrase, list);
    }
    for (const [index, both] of together) {
      const other = seen[index];
      const shared = other ? both / (phrases.size + other.phrases.size - both) : 0;
      if (other && shared >= near) found.push({ file, other: other.file, shared });
    }
    seen.push({ file, phrases });
  }
  return found;
}

/** Phrases of three words as numbers, made of the numbers that `words` gives each word. */
function phrasesOf(text: string, words: Map<string, number>): Set<number> {
  const numbers = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  });
  const phrases = new Set<number>();
  for (let index = 2; index < numbers.length; index++) {
    const [a = 0, b = 0, c = 0] = numbers.slice(index - 2, index + 1);
    phrases.add((a * wordLimit + b) * wordLimit + c);
  }
  return phrases;
}

/** More words than summaries will ever have, and few enough that three make an exact number. */
const wordLimit = 2 ** 17;
