/** Offices with their terms, and descriptions, with ids resolved to entity numbers and dates to days. */
import type { EntityText } from '../../data/schema.ts';
import { stemPhrase } from '../../engine/description-index.ts';
import type { Description, OfficeTerms } from '../../engine/gazetteer.ts';
import type { EntityIndex } from '../../engine/mention.ts';
import { dayRange } from './dates.ts';
import type { Knowledge } from './read.ts';

type IndexOf = ReadonlyMap<string, number>;

/** All offices in the order of their ids; an entry with the id of an office is that office's. A term without an end holds as far as the holder's entry does. */
export function compileOfficeTerms({ offices, entities }: Knowledge, indexOf: IndexOf): OfficeTerms[] {
  return [...offices].map(([id, { name, of, many }]) => {
    const terms = [...entities.values()].flatMap(({ id: holder, entity }) =>
      (entity.offices ?? []).flatMap(({ office, from, to, acting }) => {
        const start = dayRange(from);
        const end = dayRange(to ?? entity.asOf);
        if (office !== id || !start || !end) return [];
        return [{ holder: indexed(holder, indexOf), from: start.from, to: end.to, acting: acting ?? false }];
      }),
    );
    terms.sort((a, b) => a.from - b.from || a.holder - b.holder);
    const entity = entities.has(id) ? { entity: indexed(id, indexOf) } : {};
    return { name, of: indexed(of, indexOf), many: many ?? false, ...entity, terms };
  });
}

/** Descriptions of all entries. Terms whose entities are all unknown make a description void. */
export function compileDescriptions({ entities, lexicon }: Knowledge, indexOf: IndexOf): Description[] {
  return [...entities.values()].flatMap(({ id, entity }) =>
    (entity.described ?? []).flatMap((item) => {
      const { words, year, not } = Array.isArray(item) ? { words: item, year: undefined, not: undefined } : item;
      const terms = words.map((word) => compileTerm(word, indexOf, lexicon));
      if (terms.some(({ phrases, entities: named }) => phrases.length + named.length === 0)) return [];
      return [
        {
          entity: indexed(id, indexOf),
          terms,
          yearNeeded: year === 'needed',
          not: (not ?? []).map(stemPhrase),
          ...daysOf(entity),
        },
      ];
    }),
  );
}

function compileTerm(term: string, indexOf: IndexOf, lexicon: Knowledge['lexicon']): Description['terms'][number] {
  const phrases: string[][] = [];
  const named: EntityIndex[] = [];
  for (const alternative of term.split('|').map((each) => each.trim())) {
    const id = /^<(.+)>$/.exec(alternative)?.[1];
    const group = /^~(.+)$/.exec(alternative)?.[1];
    if (group !== undefined) phrases.push(...(lexicon.get(group) ?? []).map(stemPhrase));
    else if (id === undefined) phrases.push(stemPhrase(alternative));
    else if (indexOf.has(id)) named.push(indexed(id, indexOf));
  }
  return { phrases: phrases.filter((phrase) => phrase.length > 0), entities: named };
}

function daysOf({ when }: EntityText): { from: number; to: number } {
  return (when && dayRange(when)) || { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
}

function indexed(id: string, indexOf: IndexOf): EntityIndex {
  const index = indexOf.get(id);
  if (index === undefined) throw new Error(`"${id}" is not an entity; run "npm run data:lint" to see where it is named`);
  return index as EntityIndex;
}
