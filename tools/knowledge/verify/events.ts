/** Dates of events against the table of battles and attacks, and against the years in which a title was in the news. */
import { dayRange } from '../dates.ts';
import type { EntityFile } from '../read.ts';
import { type Comparison, type VerifySubject, verdictOf } from './comparison.ts';

export function* verifyEventDates({ knowledge, tables }: VerifySubject): Iterable<Comparison> {
  const byTitle = new Map(tables.conflicts.map((row) => [row.title, row]));
  const byId = new Map(tables.conflicts.map((row) => [row.qid, row]));
  for (const { id, entity } of knowledge.entities.values()) {
    const row = byTitle.get(entity.wikipedia ?? '') ?? byId.get(entity.wikidata ?? '');
    const [ours, theirs] = [dayRange(entity.when ?? ''), dayRange(row ? asPrecise(row.date) : '')];
    if (!row || !theirs) continue;
    const agrees = ours !== undefined && ours.from <= theirs.to && theirs.from <= ours.to;
    const verdict = ours ? verdictOf(agrees) : 'untold';
    yield { table: 'conflicts', id, statement: `when: ${entity.when ?? 'nothing'}`, says: asPrecise(row.date), verdict };
  }
}

/** The table writes a year or a month as its first day. */
const asPrecise = (date: string) => (date.endsWith('-01-01') ? date.slice(0, 4) : date.replace(/-01$/, ''));

/** Nothing is in the news for the last time before the year in which it begins, or for the first time long after it was over. */
export function* verifyHeadings({ knowledge, tables }: VerifySubject): Iterable<Comparison> {
  for (const file of knowledge.entities.values()) {
    const years = tables.headings.get(file.entity.wikipedia ?? '');
    const begins = years && file.entity.when ? yearOf(file) : undefined;
    if (!years || begins === undefined) continue;
    const statement = `when: ${file.entity.when}`;
    yield {
      table: 'news headings',
      id: file.id,
      statement,
      says: `in the news in ${years.join(', ')}`,
      verdict: verdictOf(Math.max(...years) >= begins),
    };
  }
}

function yearOf({ entity }: EntityFile): number | undefined {
  const range = dayRange(entity.when ?? '');
  return range && Number.isFinite(range.from) ? new Date(range.from * 86_400_000).getUTCFullYear() : undefined;
}
