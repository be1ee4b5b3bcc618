/** Items through the engine: title and summary are read as the two blocks of an article of the item's day. About 0.3 ms an item. */
import type { MentionFinder } from '../engine/find-mentions.ts';
import type { EntityIndex } from '../engine/mention.ts';
import { dayLength } from './day-length.ts';
import type { NewsItem, UnderstoodItem } from './news-item.ts';

export interface Reader {
  readonly finder: Pick<MentionFinder, 'find'>;
  readonly idOf: (entity: EntityIndex) => string;
}

export function understandItem<T extends NewsItem>(item: T, { finder, idOf }: Reader): T & UnderstoodItem {
  const { mentions } = finder.find({ blocks: [item.title, item.summary], day: Math.floor(item.at / dayLength) });
  const plain = mentions.flat().filter(({ possible }) => !possible);
  return { ...item, entities: [...new Set(plain.map(({ entity }) => idOf(entity)))] };
}
