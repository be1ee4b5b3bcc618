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
    for (const [language, given] of row ? Object.entries(entity.names ?? {}) : []) {
      const key = languageKeys[language as Language];
      const name = key && row?.translations[key];
      const [first] = [given].flat();
      if (!name || first === undefined) continue;
      const text = typeof first === 'string' ? first : first.text;
      yield { table, id, statement: `names: ${text} (${language})`, says: name, verdict: verdictOf(foldText(name) === foldText(text)) };
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
