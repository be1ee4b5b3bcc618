/** Countries: their Wikidata ids, their capitals and their names in other languages. */
import type { Language } from '../../../data/schema.ts';
import { foldText } from '../../../engine/fold.ts';
import type { DerivedPlace } from '../derived-places.ts';
import type { CountryRow } from '../reference-tables.ts';
import { type Comparison, sameTitles, type VerifySubject, verdictOf } from './comparison.ts';

const table = 'countries';
const languageKeys: Partial<Record<Language, string>> = { de: 'deu', fr: 'fra', es: 'spa', ru: 'rus', ar: 'ara', zh: 'zho' };

/** Entries of countries, and the capitals that are said to be theirs. */
export function* verifyCountries({ knowledge, tables }: VerifySubject, places: readonly DerivedPlace[]): Iterable<Comparison> {
  const rowOf = new Map(tables.countries.map((row) => [row.iso2, row]));
  const rowOfPlace = new Map(
    places.flatMap(({ id, code }) => (code && rowOf.has(code) ? [[id, rowOf.get(code)]] : [])) as [string, CountryRow][],
  );
  for (const { id, entity } of knowledge.entities.values()) {
    const row = rowOfPlace.get(id);
    if (row && entity.wikidata)
      yield { table, id, statement: `wikidata: ${entity.wikidata}`, says: row.qid, verdict: verdictOf(entity.wikidata === row.qid) };
    for (const alias of row ? (entity.aliases ?? []) : []) {
      const key = typeof alias !== 'string' && alias.lang ? languageKeys[alias.lang] : undefined;
      const name = key && row?.translations[key];
      if (typeof alias === 'string' || !name) continue;
      yield {
        table,
        id,
        statement: `aliases: ${alias.text} (${alias.lang})`,
        says: name,
        verdict: verdictOf(foldText(name) === foldText(alias.text)),
      };
    }
    for (const { to } of (entity.relations ?? []).filter(({ as }) => as === 'capital-of')) {
      const capital = rowOfPlace.get(to)?.capital;
      if (capital)
        yield { table, id, statement: `relations: capital-of ${to}`, says: capital, verdict: verdictOf(sameName(capital, entity.name)) };
    }
  }
}

/** Countries that come from packages: the title under which they are found. */
export function* verifyDerivedTitles({ tables }: VerifySubject, places: readonly DerivedPlace[]): Iterable<Comparison> {
  const same = sameTitles(tables);
  const titleOf = new Map(tables.pairs);
  const rowOf = new Map(tables.countries.map((row) => [row.iso2, row]));
  for (const { id, code, wikipedia } of places) {
    const title = titleOf.get(rowOf.get(code ?? '')?.qid ?? '');
    if (title) yield { table, id, statement: `wikipedia: ${wikipedia}`, says: title, verdict: verdictOf(same(title, wikipedia)) };
  }
}

/** "Washington, D.C." and "Washington D.C.". */
const sameName = (a: string, b: string) => foldText(a).replaceAll(/\W/g, '') === foldText(b).replaceAll(/\W/g, '');
