/**
 * What entities are called: name, id, and title of the article on Wikipedia. Most ids are their names in small letters, and most
 * titles are the names: they are not kept. Cost: a microsecond more for an id that has to be made from its name.
 */
import { foldText } from '../engine/fold.ts';
import { buildTextTable, type TextTable, textAt } from './text-table.ts';

export interface EntityTexts {
  readonly names: TextTable;
  /** Empty where the name tells the id. */
  readonly ids: TextTable;
  /** Empty where it is the name. */
  readonly titles: TextTable;
}

/** No title of an article may have it. */
const noTitle = '|';

export function buildEntityTexts(
  entities: readonly { readonly id: string; readonly name: string; readonly title: string | null }[],
): EntityTexts {
  return {
    names: buildTextTable(entities.map(({ name }) => name)),
    ids: buildTextTable(entities.map(({ id, name }) => (id === usualId(name) ? '' : id))),
    titles: buildTextTable(entities.map(({ name, title }) => (title === name ? '' : (title ?? noTitle)))),
  };
}

export function idAt({ ids, names }: EntityTexts, entity: number): string {
  return textAt(ids, entity) || usualId(textAt(names, entity));
}

export function titleAt({ titles, names }: EntityTexts, entity: number): string | null {
  const title = textAt(titles, entity);
  return title === noTitle ? null : title || textAt(names, entity);
}

const usualId = (name: string) => foldText(name).replaceAll(' ', '-');
