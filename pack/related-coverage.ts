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
}

/**
 * Events that the article does not mention but that several of its entities have to do with, and works on the entities it
 * mentions most; those that share most come first. `records` by how much the article speaks of each.
 */
export function relatedCoverage(records: readonly EntityRecord[], articleDate: string | null, most: number): RelatedItem[] {
  const mentioned = new Set(records.map(({ id }) => id));
  const counted = new Map<string, Counted>();
  const count = (key: string, item: Counted['item'], name: string) => {
    const entry = counted.get(key) ?? { item, shares: new Set<string>() };
    entry.shares.add(name);
    counted.set(key, entry);
  };
  for (const { name, relations, coverage } of records) {
    for (const { to } of relations) if (to.kind === 'event' && !mentioned.has(to.id)) count(to.id, { id: to.id, title: to.name }, name);
    for (const { title, publisher, date, url } of coverage) {
      count(`${publisher} ${title}`, { title, publisher, ...(date && { date }), ...(url && { url }) }, name);
    }
  }
  const ranked = [...counted.values()].sort((a, b) => b.shares.size - a.shares.size);
  return ranked.slice(0, most).map(({ item, shares }) => ({ ...item, shares: [...shares], when: sideOf(item.date, articleDate) }));
}

function sideOf(date: string | undefined, articleDate: string | null): RelatedItem['when'] {
  const [work, article] = [date && readDate(date), articleDate && readDate(articleDate)];
  if (!work || !article) return null;
  return work.from > article.from ? 'since' : 'before';
}
