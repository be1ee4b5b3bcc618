/** News made up for measuring: headlines of entities of the pack and of words that are as rare as words are. The same every time. */
import type { EntityIndex } from '../../engine/mention.ts';
import type { Pack } from '../../pack/pack.ts';
import { SeededRandom } from '../seeded-random.ts';

export interface MadeUpItem {
  readonly title: string;
  readonly summary: string;
  readonly entities: readonly string[];
}

const vocabulary = 20_000;

/** `count` items; few entities and words are in many of them, many in few. */
export function madeUpNews(pack: Pack, count: number, seed: number): MadeUpItem[] {
  const random = new SeededRandom(seed);
  /** Of `size` things, the first most often: Zipf's law, nearly. */
  const one = (size: number) => Math.min(size - 1, Math.floor(size ** random.next()) - 1);
  const word = () => `w${one(vocabulary).toString(36)}${'aeiou'[one(5)]}`;
  const some = (many: number) => Array.from({ length: many }, word).join(' ');
  return Array.from({ length: count }, () => {
    const entities = Array.from({ length: 1 + one(5) }, () => one(pack.entityCount) as EntityIndex);
    const names = entities.map((entity) => pack.nameOf(entity));
    return {
      title: `${names.slice(0, 2).join(` ${some(2)} `)} ${some(4)}`,
      summary: `${some(8)} ${names.slice(2).join(` ${some(3)} `)} ${some(10)}.`,
      entities: [...new Set(entities.map((entity) => pack.idOf(entity)))],
    };
  });
}
