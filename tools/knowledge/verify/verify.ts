/** Every comparison of the knowledge base with the outside tables. Cost: well under a second. */
import type { DerivedPlace } from '../derived-places.ts';
import type { Knowledge } from '../read.ts';
import type { ReferenceTables } from '../reference-tables.ts';
import type { Comparison, VerifySubject } from './comparison.ts';
import { verifyCountries, verifyDerivedTitles } from './countries.ts';
import { verifyEventDates, verifyHeadings } from './events.ts';
import { verifyIdentities, verifyTitles } from './identities.ts';
import { verifyHolders, verifyOffices } from './leaders.ts';

export interface TableCount {
  readonly table: string;
  readonly compared: number;
  readonly disagrees: number;
  readonly untold: number;
}

/** What entries and tables both speak of, in the order of tables and entries, each told once. */
export function verifyKnowledge(knowledge: Knowledge, places: readonly DerivedPlace[], tables: ReferenceTables): Comparison[] {
  const derivedTitles = new Map(places.map(({ id, wikipedia }) => [id, wikipedia]));
  const subject: VerifySubject = { knowledge, tables, derivedTitles };
  const all = [
    ...verifyHolders(subject),
    ...verifyOffices(subject),
    ...verifyIdentities(subject),
    ...verifyTitles(subject),
    ...verifyEventDates(subject),
    ...verifyHeadings(subject),
    ...verifyCountries(subject, places),
    ...verifyDerivedTitles(subject, places),
  ];
  return all.sort((a, b) => compare(a.table, b.table) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export function countByTable(comparisons: readonly Comparison[]): TableCount[] {
  return [...Map.groupBy(comparisons, ({ table }) => table)].map(([table, rows]) => {
    const of = (verdict: Comparison['verdict']) => rows.filter((row) => row.verdict === verdict).length;
    return { table, compared: rows.length - of('untold'), disagrees: of('disagrees'), untold: of('untold') };
  });
}
