/** Entities by a name in a script of their own, typed without a slip, in whatever case: «Скрипаля», «Москве», 普京. */
import type { Candidates, Gazetteer } from '../engine/gazetteer.ts';
import { nameKind } from '../engine/gazetteer.ts';
import { inflectionOf } from '../engine/inflection.ts';
import type { Language } from '../engine/language.ts';
import type { EntityIndex } from '../engine/mention.ts';
import { tokenizeIn } from '../engine/name-keys.ts';
import { scanForms } from '../engine/scan-forms.ts';

const scripts: readonly { readonly letters: RegExp; readonly languages: readonly Language[] }[] = [
  { letters: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk'] },
  { letters: /\p{Script=Arabic}/u, languages: ['ar'] },
  { letters: /\p{Script=Han}/u, languages: ['zh'] },
];

/** All entities that the whole query is a name of. Empty for a query in Latin letters. */
export function exactNames(query: string, { names, candidates }: Pick<Gazetteer, 'names' | 'candidates'>): ReadonlySet<EntityIndex> {
  const found = new Set<EntityIndex>();
  for (const language of scripts.flatMap(({ letters, languages }) => (letters.test(query) ? languages : []))) {
    const tokens = tokenizeIn(query, language);
    const readingsAt = (at: number) => inflectionOf(language).readings(tokens, at);
    scanForms(tokens, names, language, readingsAt, (name, first, last) => {
      if (first === 0 && last === tokens.count - 1) for (const entity of entitiesOf(name, candidates)) found.add(entity);
    });
  }
  return found;
}

function entitiesOf(name: number, { first, entity, kind }: Candidates): EntityIndex[] {
  const entities: EntityIndex[] = [];
  const end = first[name + 1] ?? 0;
  for (let row = first[name] ?? 0; row < end; row++) {
    if (kind[row] !== nameKind.word) entities.push((entity[row] ?? 0) as EntityIndex);
  }
  return entities;
}
