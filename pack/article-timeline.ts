/**
 * What lies behind an article, in order of time: the events that it mentions and the dated statements on the entities in it. A
 * happening that several entries tell in nearly the same words stands once. Cost: linear in the statements, and quadratic only
 * among those of one date.
 */
import type { ArticleEntity } from './article-graph.ts';
import { readDate } from './edtf.ts';
import type { EntityLink, Work } from './entity-record.ts';

export interface TimelineRow {
  readonly key: string;
  /** EDTF. */
  readonly when: string;
  /** First and last day that the date may mean, counted from 1970; infinite where an interval is open. */
  readonly from: number;
  readonly to: number;
  /** Told of the first of `about`; the others tell it too. */
  readonly what: string;
  readonly about: readonly EntityLink[];
  /** An event of the article itself: `what` is its name. */
  readonly isEvent: boolean;
  readonly source?: Work;
  /** Null where the article has no date. */
  readonly side: 'before' | 'since' | null;
  /** How much it has to do with the article. */
  readonly weight: number;
}

type Told = Omit<TimelineRow, 'key' | 'side' | 'weight'> & { readonly base: number };

/** Rows in order of time. Entities that the article speaks of most come first in `entities`. */
export function articleTimeline(entities: readonly ArticleEntity[], articleDate: string | null): TimelineRow[] {
  const day = articleDate === null ? undefined : readDate(articleDate)?.from;
  const merged: Told[] = [];
  for (const sameDate of Map.groupBy(entities.flatMap(statementsOf), ({ when }) => when).values()) merged.push(...toldOnce(sameDate));
  const names = entities.map(({ record }) => ({ id: record.id, name: record.name }));
  const rows = merged.map(({ base, ...row }): TimelineRow => {
    const others = names.filter(({ id, name }) => row.what.includes(name) && !row.about.some((about) => about.id === id)).length;
    return {
      ...row,
      key: `${row.when} ${row.about[0]?.id} ${row.what}`,
      side: day === undefined ? null : row.from > day ? 'since' : 'before',
      weight: base + others + row.about.length - 1 + nearness(row, day),
    };
  });
  return rows.sort((one, other) => startOf(one) - startOf(other) || one.to - other.to);
}

/** The `most` rows that have most to do with the article, in order of time; its own events are always among them. */
export function weightiest(rows: readonly TimelineRow[], most: number): TimelineRow[] {
  const ranked = [...rows].sort((one, other) => Number(other.isEvent) - Number(one.isEvent) || other.weight - one.weight);
  const kept = new Set(ranked.slice(0, Math.max(most, rows.filter(({ isEvent }) => isEvent).length)));
  return rows.filter((row) => kept.has(row));
}

const startOf = ({ from, to }: { readonly from: number; readonly to: number }) => (Number.isFinite(from) ? from : to);

function statementsOf({ record, count }: ArticleEntity): Told[] {
  const { id, name, kind, when, timeline, sources } = record;
  const about = [{ id, name, kind }];
  const base = Math.log2(1 + count) + (kind === 'event' || kind === 'agreement' ? 1 : 0);
  const told = (date: string, what: string, isEvent: boolean, source: Work | undefined): Told[] => {
    const range = readDate(date);
    return range ? [{ when: date, ...range, what, about, isEvent, base, ...(source && { source }) }] : [];
  };
  return [
    ...(when ? told(when, name, true, undefined) : []),
    ...timeline.flatMap((happening) => told(happening.when, happening.what, false, sources[happening.source])),
  ];
}

/** What is near to the article in time belongs to its story more likely: a point within a year, half a point within ten. */
function nearness(row: { readonly from: number; readonly to: number }, day: number | undefined): number {
  if (day === undefined) return 0;
  const years = Math.abs(startOf(row) - day) / 365;
  return years <= 1 ? 1 : years <= 10 ? 0.5 : 0;
}

/** Statements of one date, those in nearly the same words taken together. */
function toldOnce(statements: readonly Told[]): Told[] {
  const kept: { told: Told; words: Set<string> }[] = [];
  for (const told of statements) {
    const words = contentWords(told.what);
    const twin = kept.find((other) => !told.isEvent && !other.told.isEvent && sharesMost(other.words, words));
    if (twin) twin.told = { ...twin.told, about: [...twin.told.about, ...told.about], base: Math.max(twin.told.base, told.base) };
    else kept.push({ told, words });
  }
  return kept.map(({ told }) => told);
}

const contentWords = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));

function sharesMost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size);
  return fewer >= 2 && [...one].filter((word) => other.has(word)).length / fewer > 0.6;
}
