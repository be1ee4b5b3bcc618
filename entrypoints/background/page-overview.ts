/** What the popup shows of a page: its entities by how much the page speaks of them, and what else belongs to its story. */
import type { Pack } from '../../pack/pack.ts';
import { relatedCoverage } from '../../pack/related-coverage.ts';
import type { PageMention, PageOverview } from '../../platform/messages.ts';

/** Related items that a popup has room for. */
const mostRelated = 8;

/** Ids with their counts, those that the page speaks of most first; ties in reading order. */
export function rankMentions(mentions: readonly PageMention[]): { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, { count: number; weight: number }>();
  for (const { id, how, inHeading } of mentions) {
    const entry = counts.get(id) ?? { count: 0, weight: 0 };
    entry.count++;
    entry.weight += inHeading ? 3 : how === 'demonym' ? 0.25 : 1;
    counts.set(id, entry);
  }
  return [...counts].sort(([, a], [, b]) => b.weight - a.weight).map(([id, { count }]) => ({ id, count }));
}

export function pageOverview(mentions: readonly PageMention[], date: string | null, pack: Pack): PageOverview {
  const recordOf = (id: string) => {
    const entity = pack.find(id);
    return entity === undefined ? undefined : pack.record(entity);
  };
  const known = rankMentions(mentions).flatMap(({ id, count }) => {
    const record = recordOf(id);
    return record ? [{ record, count }] : [];
  });
  return {
    entities: known.map(({ record: { id, name, kind }, count }) => ({ id, name, kind, count })),
    related: relatedCoverage(
      known.map(({ record }) => record),
      date,
      mostRelated,
      (id) => recordOf(id)?.when,
    ),
  };
}
