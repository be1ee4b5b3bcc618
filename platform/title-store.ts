/**
 * The index of the items' titles in the reader's database, in parts. Items that have come are taken in some thousand at a time, each
 * time within one transaction, and small parts are made one with them: a worker may be killed at any time, and goes on where it was.
 */
import type { IDBPObjectStore } from 'idb';
import type { StoredItem } from '../stories/news-item.ts';
import { buildTitleIndex, type Titled, type TitleIndex, titledOf } from '../stories/title-index.ts';
import type { ReaderDatabase, ReaderSchema } from './database.ts';
import { placesOf } from './feed-store.ts';

/** Parts of this size are left as they are. */
const large = 30_000;

export class TitleStore {
  private readonly open: () => Promise<ReaderDatabase>;
  private readonly atOnce: number;

  /** Takes in so many items `atOnce`: a quarter of a second's work. */
  constructor(open: () => Promise<ReaderDatabase>, atOnce = 8000) {
    this.open = open;
    this.atOnce = atOnce;
  }

  /** The parts by their keys, those that `known` has left out; and the keys of all there are, in order. */
  async parts(known: ReadonlySet<number>): Promise<{ readonly keys: readonly number[]; readonly parts: ReadonlyMap<number, TitleIndex> }> {
    const { store } = (await this.open()).transaction('titles');
    const keys = await store.getAllKeys();
    const missing = keys.filter((key) => !known.has(key));
    const parts = await Promise.all(missing.map(async (key) => [key, await store.get(key)] as const));
    return { keys, parts: new Map(parts.flatMap(([key, part]) => (part ? [[key, part] as const] : []))) };
  }

  /** Takes in some of the items that are not there yet; whether there may be more. */
  async takeIn(): Promise<boolean> {
    const transaction = (await this.open()).transaction(['items', 'titles', 'untitled'], 'readwrite');
    const [untitled, items] = [transaction.objectStore('untitled'), transaction.objectStore('items')];
    const [keys, ranges] = await Promise.all([untitled.getAllKeys(), untitled.getAll()]);
    const taken: Titled[] = [];
    for (const [at, { first, last }] of ranges.entries()) {
      const room = this.atOnce - taken.length;
      if (room <= 0) break;
      const rows = await items.index('arrival').getAll(IDBKeyRange.bound(first, last), room);
      taken.push(...rows.map(({ arrival, title, at: time }) => ({ number: arrival, title, at: time })));
      const key = keys[at] ?? 0;
      const next = rows.length < room ? last + 1 : (rows.at(-1)?.arrival ?? last) + 1;
      if (next > last) await untitled.delete(key);
      else await untitled.put({ first: next, last }, key);
    }
    if (taken.length > 0) await this.add(taken, transaction.objectStore('titles'));
    const isMore = (await untitled.count()) > 0;
    await transaction.done;
    return isMore;
  }

  /** Adds titles as a part, with the latest parts that are not much larger than it. */
  private async add(taken: readonly Titled[], store: TitlesToWrite): Promise<void> {
    const titled = new Map<number, Titled>();
    for (let cursor = await store.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
      const { length } = cursor.value.numbers;
      if (length > 2 * (titled.size + taken.length) || length + titled.size > large) break;
      for (const each of titledOf(cursor.value)) if (!titled.has(each.number)) titled.set(each.number, each);
      await cursor.delete();
    }
    for (const each of taken) titled.set(each.number, each);
    await store.add(buildTitleIndex([...titled.values()]));
  }

  /** Lets go of parts whose items are all older than the oldest item that there is. */
  async dropOld(): Promise<void> {
    const transaction = (await this.open()).transaction(['items', 'titles'], 'readwrite');
    const oldest = (await transaction.objectStore('items').index('at').openKeyCursor())?.key ?? Number.POSITIVE_INFINITY;
    const titles = transaction.objectStore('titles');
    for (let cursor = await titles.openCursor(); cursor; cursor = await cursor.continue()) {
      if ((cursor.value.times[0] ?? 0) < oldest) await cursor.delete();
    }
    await transaction.done;
  }

  /**
   * The first `most` stories of the arrivals, each by its first item that is `wanted` as it is now, then the latest that mention the
   * entity `about`; with how many items each has. Cost: one transaction; `atOnce` look-ups at the same time, and as many again only
   * where these have too few stories.
   */
  async stories(
    arrivals: readonly number[],
    wanted: (item: StoredItem) => boolean,
    { most, atOnce, about }: { readonly most: number; readonly atOnce: number; readonly about: string | undefined },
  ): Promise<{ readonly item: StoredItem; readonly reports: number }[]> {
    const { store } = (await this.open()).transaction('items');
    const [byArrival, byStory] = [store.index('arrival'), store.index('story')];
    const mentioning = about === undefined ? [] : store.index('places').getAll(placesOf(about), atOnce);
    const found = new Map<string, StoredItem>();
    const take = (item: StoredItem) => found.size < most && !found.has(item.story) && found.set(item.story, item);
    for (let first = 0; first < arrivals.length && found.size < most; first += atOnce) {
      const rows = await Promise.all(arrivals.slice(first, first + atOnce).map((arrival) => byArrival.get(arrival)));
      for (const item of rows) if (item && wanted(item)) take(item);
    }
    for (const item of await mentioning) take(item);
    return Promise.all([...found].map(async ([story, item]) => ({ item, reports: await byStory.count(story) })));
  }
}

type TitlesToWrite = IDBPObjectStore<ReaderSchema, ('items' | 'titles' | 'untitled')[], 'titles', 'readwrite'>;
