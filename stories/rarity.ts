/** How rare words and entities are among the items of a time: what is shared counts the more the fewer items have it. */
import type { Profile } from './profile.ts';

/** As if so many items without anything in common had been seen before: the first few say little about what is rare. */
const before = 50;

/** Counts as they are stored; what occurs but once is left out. */
export interface RaritySnapshot {
  readonly items: number;
  readonly words: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
}

/** What is asked of rarity once it has been counted. */
export type ReadRarity = Pick<Rarity, 'ofWord' | 'ofEntity' | 'highest'>;

export class Rarity {
  /** Takes over the counts as they are; they are only to be read. */
  static from({ items, words, entities }: RaritySnapshot): ReadRarity {
    return Object.assign(new Rarity(), { items, top: Math.log(before + items), words, entities });
  }

  private items = 0;
  /** Logarithm of all there is, kept up to date. */
  private top = Math.log(before);
  private readonly words = new Map<string, number>();
  private readonly entities = new Map<string, number>();

  snapshot(): RaritySnapshot {
    const repeated = (counts: ReadonlyMap<string, number>) => new Map([...counts].filter(([, count]) => count > 1));
    return { items: this.items, words: repeated(this.words), entities: repeated(this.entities) };
  }

  add(profile: Profile): void {
    this.count(profile, 1);
  }

  /** Takes back what was added, when it leaves the time that counts. */
  remove(profile: Profile): void {
    this.count(profile, -1);
  }

  /** Inverse document frequency, 0 for what every item has. */
  ofWord(stem: string): number {
    return this.of(this.words.get(stem) ?? 0);
  }

  ofEntity(id: string): number {
    return this.of(this.entities.get(id) ?? 0);
  }

  /** The rarity of what a single item has: the most that there is. */
  get highest(): number {
    return this.of(1);
  }

  private of(count: number): number {
    return Math.max(0, this.top - logOf(count));
  }

  private count(profile: Profile, by: 1 | -1): void {
    this.items += by;
    this.top = Math.log(before + this.items);
    for (const stem of profile.words.keys()) bump(this.words, stem, by);
    for (const id of profile.entities.keys()) bump(this.entities, id, by);
  }
}

function bump(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** Logarithms of the counts that are nearly all. */
const logs = Float64Array.from({ length: 1024 }, (_, count) => Math.log(1 + count));

const logOf = (count: number) => logs[count] ?? Math.log(1 + count);
