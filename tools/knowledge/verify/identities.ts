/** Titles and Wikidata ids against every table that pairs the two, and titles against those that were redirects. */
import type { NamedRow, ReferenceTables } from '../reference-tables.ts';
import { type Comparison, sameTitles, type VerifySubject, verdictOf } from './comparison.ts';

export function* verifyIdentities({ knowledge, tables }: VerifySubject): Iterable<Comparison> {
  const same = sameTitles(tables);
  const pairs = allPairs(tables);
  const titlesOf = Map.groupBy(pairs, ({ qid }) => qid);
  const idsOf = Map.groupBy(pairs, ({ title }) => title);
  for (const { id, entity } of knowledge.entities.values()) {
    const { wikipedia: title, wikidata: qid } = entity;
    const known = title && !qid ? idsOf.get(title)?.find(({ table }) => table === 'wikidata ids') : undefined;
    if (known) yield { table: known.table, id, statement: 'wikidata: nothing', says: `${known.qid} is ${known.title}`, verdict: 'untold' };
    if (!title || !qid) continue;
    const statement = `wikidata: ${qid}, wikipedia: ${title}`;
    const rows = [...(titlesOf.get(qid) ?? []), ...(idsOf.get(title) ?? [])];
    for (const table of new Set(rows.map((row) => row.table))) {
      const told = rows.filter((row) => row.table === table);
      const agrees = told.some((row) => row.qid === qid && same(row.title, title));
      const says = [...new Set(told.map((row) => `${row.qid} is ${row.title}`))].join(', ');
      yield { table, id, statement, says, verdict: verdictOf(agrees) };
    }
  }
}

/** A title that redirected elsewhere in 2020 may have a page of its own by now; it is worth a look. */
export function* verifyTitles({ knowledge, tables }: VerifySubject): Iterable<Comparison> {
  for (const { id, entity } of knowledge.entities.values()) {
    const target = entity.wikipedia ? tables.redirects.get(entity.wikipedia) : undefined;
    if (entity.wikipedia === undefined || target === undefined || target === entity.wikipedia) continue;
    const statement = `wikipedia: ${entity.wikipedia}`;
    // Other tables are younger: what they call by this title has its page.
    const verdict = verdictOf(tables.pairs.some(([, title]) => title === entity.wikipedia));
    yield { table: 'redirects', id, statement, says: `led to ${target} in 2020`, verdict };
  }
}

interface Pair {
  readonly table: Comparison['table'];
  readonly qid: string;
  readonly title: string;
}

function allPairs({ pairs, leaders, congress, conflicts }: ReferenceTables): Pair[] {
  const named = (table: Pair['table'], rows: readonly NamedRow[]): Pair[] =>
    rows.flatMap(({ qid, title }) => (qid && title ? [{ table, qid, title }] : []));
  return [
    ...pairs.map(([qid, title]): Pair => ({ table: 'wikidata ids', qid, title })),
    ...named('leaders', leaders),
    ...named('congress', congress),
    ...conflicts.map(({ qid, title }): Pair => ({ table: 'conflicts', qid, title })),
  ];
}
