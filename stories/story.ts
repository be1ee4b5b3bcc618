/** A story as it is told: who reports it, when it began, and how it moved on. */
import { type Folded, foldCopies } from './copies.ts';
import type { StoredItem } from './news-item.ts';

/** A report that is no copy, with what was new about it. */
export interface Turn extends Folded<StoredItem> {
  /** Ids of entities that the story had not spoken of before. */
  readonly brings: readonly string[];
}

export interface Story {
  readonly id: string;
  /** In order of their first report. */
  readonly outlets: readonly string[];
  readonly first: StoredItem;
  readonly latest: StoredItem;
  readonly items: number;
  /** In order of time. */
  readonly turns: readonly Turn[];
}

/** Items of stories, put together. Any order will do; stories come in order of their first items. */
export function tellStories(items: readonly StoredItem[]): Story[] {
  const inTime = [...items].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(inTime, ({ story }) => story)].flatMap(([id, reports]) => {
    const [first, latest] = [reports[0], reports.at(-1)];
    if (!first || !latest) return [];
    return [
      { id, outlets: [...new Set(reports.map(({ outlet }) => outlet))], first, latest, items: reports.length, turns: turnsOf(reports) },
    ];
  });
}

function turnsOf(reports: readonly StoredItem[]): Turn[] {
  const met = new Set<string>();
  return foldCopies(reports).map((folded) => {
    const brings = folded.item.entities.filter((id) => !met.has(id));
    for (const id of brings) met.add(id);
    return { ...folded, brings };
  });
}
