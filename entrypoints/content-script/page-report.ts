/** What the popup is told about this page's entities. */
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { PageEntitySummary } from '../../platform/messages.ts';
import type { Found } from './found-mentions.ts';

/** Entities by how much the page speaks of them: its headlines count for three, ties in reading order. */
export function pageEntities(found: readonly Found[], records: ReadonlyMap<string, EntityRecord>): PageEntitySummary[] {
  const counts = new Map<string, { count: number; weight: number }>();
  for (const { mention, block } of found) {
    if (mention.possible) continue;
    const entry = counts.get(mention.id) ?? { count: 0, weight: 0 };
    entry.count++;
    entry.weight += block.role === 'heading' ? 3 : mention.how === 'demonym' ? 0.25 : 1;
    counts.set(mention.id, entry);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.weight - a.weight);
  return ranked.flatMap(([id, { count }]) => {
    const record = records.get(id);
    return record ? [{ id, name: record.name, kind: record.kind, count }] : [];
  });
}
