/** What else there is on an article's matter, from the knowledge base alone: events its entities share, and works to read. */
import { readDate } from './edtf.ts';
import type { EntityRecord } from './entity-record.ts';

export interface RelatedItem {
  /** An event of the knowledge base, */
  readonly id?: string;
  /** or a work elsewhere. */
  readonly url?: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  /** Told apart by the article's date; null without one. */
  readonly when: 'before' | 'since' | null;
  /** Names of the article's entities that it has to do with. */
  readonly shares: readonly string[];
}

interface Counted {
  readonly item: Omit<RelatedItem, 'shares' | 'when'>;
  readonly shares: Set<string>;
  weight: number;
}

/**
 * Events that the article does not mention but that several of its entities have to do with, and works on its entities. What
 * is shared counts the more the fewer relations it has: that two articles both speak of Russia says little. `records` are
 * those that the article mentions; `dateOf` tells when an event was.
 */
export function relatedCoverage(
  records: readonly EntityRecord[],
  articleDate: string | null,
  most: number,
  dateOf: (id: string) => string | undefined,
): RelatedItem[] {
  const mentioned = new Set(records.map(({ id }) => id));
  const counted = new Map<string, Counted>();
  for (const { name, relations, coverage } of records) {
    const weight = 1 / Math.log2(4 + relations.length);
    const count = (key: string, item: Counted['item']) => {
      const entry = counted.get(key) ?? { item, shares: new Set<string>(), weight: 0 };
      if (!entry.shares.has(name)) entry.weight += weight;
      entry.shares.add(name);
      counted.set(key, entry);
    };
    for (const { to } of relations) if (to.kind === 'event' && !mentioned.has(to.id)) count(to.id, { id: to.id, title: to.name });
    for (const { title, publisher, date, url } of coverage)
      count(`${publisher} ${title}`, { title, publisher, ...(date && { date }), ...(url && { url }) });
  }
  const ranked = [...counted.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
  return ranked.map(({ item, shares }) => {
    const date = item.date ?? (item.id === undefined ? undefined : dateOf(item.id));
    return { ...item, ...(date && { date }), shares: [...shares], when: sideOf(date, articleDate) };
  });
}

function sideOf(date: string | undefined, articleDate: string | null): RelatedItem['when'] {
  const [work, article] = [date && readDate(date), articleDate && readDate(articleDate)];
  if (!work || !article) return null;
  return work.from > article.from ? 'since' : 'before';
}
