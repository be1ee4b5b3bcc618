/**
 * Feeds and their items in the reader's database. What one answer of a feed brings is written at once or not at all, so that a
 * worker may be killed at any time: nothing is lost that is not fetched again, and nothing is there twice.
 */
import { dayLength } from '../stories/day-length.ts';
import type { Feed } from '../stories/feed-schedule.ts';
import type { StoredItem } from '../stories/news-item.ts';
import type { RaritySnapshot } from '../stories/rarity.ts';
import { StoryIndex } from '../stories/story-index.ts';
import { type Arrivals, allArrivals, type ItemRow, type ReaderDatabase } from './database.ts';
import { dropOldestItems, withRoom } from './make-room.ts';

const lastDay = 99_999;
/** Beyond so many items, the oldest go. */
const mostItems = 100_000;

/** Sorts items of an entity by time, the latest first. */
const placeOf = (entity: string, at: number) => `${entity}\n${String(lastDay - Math.floor(at / dayLength)).padStart(5, '0')}`;

/** All places of an entity. */
export const placesOf = (entity: string): IDBKeyRange => IDBKeyRange.bound(`${entity}\n`, `${entity}\n~`);

const rowOf = (item: StoredItem): ItemRow => ({ ...item, places: item.entities.map((entity) => placeOf(entity, item.at)) });

function itemOf({ places: _, ...item }: ItemRow): StoredItem {
  return item;
}

/** The items' arrivals as few ranges. */
function arrivalsOf(items: readonly StoredItem[]): Arrivals[] {
  const ranges: { first: number; last: number }[] = [];
  for (const arrival of items.map((item) => item.arrival).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && arrival <= last.last + 1) last.last = arrival;
    else ranges.push({ first: arrival, last: arrival });
  }
  return ranges;
}

/** A feed as its answer has left it, and the items that are new or changed. */
export interface SavedAnswer {
  readonly feed: Feed;
  readonly items: readonly StoredItem[];
}

export class FeedStore {
  private readonly open: () => Promise<ReaderDatabase>;

  constructor(open: () => Promise<ReaderDatabase>) {
    this.open = open;
  }

  async feeds(): Promise<Feed[]> {
    return (await this.open()).getAll('feeds');
  }

  /** Adds feeds that are not there yet. */
  async addFeeds(feeds: readonly Feed[]): Promise<void> {
    const transaction = (await this.open()).transaction('feeds', 'readwrite');
    for (const feed of feeds) if ((await transaction.store.getKey(feed.address)) === undefined) await transaction.store.put(feed);
    await transaction.done;
  }

  /** Removes a feed with all its items. The index of titles, which has them too, is to be made anew. */
  async removeFeed(address: string): Promise<void> {
    const transaction = (await this.open()).transaction(['feeds', 'items', 'titles', 'untitled'], 'readwrite');
    await transaction.objectStore('feeds').delete(address);
    const items = transaction.objectStore('items');
    for (const id of await items.index('feed').getAllKeys(address)) await items.delete(id);
    await transaction.objectStore('titles').clear();
    await transaction.objectStore('untitled').clear();
    await transaction.objectStore('untitled').add(allArrivals);
    await transaction.done;
  }

  /** Items by id, those that are there. */
  async known(ids: readonly string[]): Promise<Map<string, StoredItem>> {
    const { store } = (await this.open()).transaction('items');
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    return new Map(rows.flatMap((row) => (row ? [[row.id, itemOf(row)] as const] : [])));
  }

  /**
   * What answers of feeds have brought, and how many items have ever arrived, all together; nothing of feeds that have been removed
   * meanwhile. Old items make room. Whether all feeds were still there.
   */
  saveAnswers(answers: readonly SavedAnswer[], arrivals: number | null): Promise<boolean> {
    return withRoom(this.open, () => this.write(answers, arrivals));
  }

  private async write(answers: readonly SavedAnswer[], arrivals: number | null): Promise<boolean> {
    const transaction = (await this.open()).transaction(['feeds', 'items', 'counters', 'untitled'], 'readwrite');
    const feeds = transaction.objectStore('feeds');
    const there = new Set(await feeds.getAllKeys());
    const saved = answers.filter(({ feed }) => there.has(feed.address));
    const writes: Promise<unknown>[] = saved.flatMap(({ feed, items }) => [
      feeds.put(feed),
      ...items.map((item) => transaction.objectStore('items').put(rowOf(item))),
    ]);
    const changed = arrivalsOf(saved.flatMap(({ items }) => items));
    writes.push(...changed.map((range) => transaction.objectStore('untitled').add(range)));
    if (arrivals !== null && saved.length > 0) writes.push(transaction.objectStore('counters').put(arrivals, 'arrivals'));
    await Promise.all(writes);
    await transaction.done;
    return saved.length === answers.length;
  }

  /** How many items have ever arrived, and those of them that a story index is made anew from, in order. */
  async remembered(): Promise<{ readonly arrivals: number; readonly items: readonly StoredItem[] }> {
    const transaction = (await this.open()).transaction(['items', 'counters']);
    const items = transaction.objectStore('items');
    const [latest, counter] = await Promise.all([
      items.index('at').openKeyCursor(null, 'prev'),
      transaction.objectStore('counters').get('arrivals'),
    ]);
    const arrivals = typeof counter === 'number' ? counter : 0;
    if (!latest) return { arrivals, items: [] };
    const horizon = StoryIndex.horizon(latest.key);
    const rows = await items.index('arrival').getAll(IDBKeyRange.lowerBound(StoryIndex.firstRemembered(arrivals)));
    return { arrivals, items: rows.filter(({ at }) => at >= horizon).map(itemOf) };
  }

  /** How many items have ever arrived. */
  async arrivals(): Promise<number> {
    const counter = await (await this.open()).get('counters', 'arrivals');
    return typeof counter === 'number' ? counter : 0;
  }

  /** Up to `most` items, those whose ids come after one, in the order of their ids. */
  async itemsAfter(id: string, most: number): Promise<StoredItem[]> {
    return (await (await this.open()).getAll('items', IDBKeyRange.lowerBound(id, true), most)).map(itemOf);
  }

  async saveRarity(snapshot: RaritySnapshot): Promise<void> {
    await (await this.open()).put('counters', snapshot, 'rarity');
  }

  async rarity(): Promise<RaritySnapshot | undefined> {
    const stored = await (await this.open()).get('counters', 'rarity');
    return typeof stored === 'object' && 'words' in stored ? stored : undefined;
  }

  /**
   * Items that mention an entity, up to `most` of the latest and of those around a day, for each of the entities; with all items of
   * their stories. Cost: two look-ups an entity and one a story.
   */
  async itemsAbout(entities: readonly string[], around: number | null, most: number): Promise<StoredItem[]> {
    const index = (await this.open()).transaction('items').store.index('places');
    const ranges = entities.flatMap((entity) => [
      placesOf(entity),
      ...(around === null
        ? []
        : [IDBKeyRange.bound(placeOf(entity, around + 14 * dayLength), placeOf(entity, Math.max(0, around - 14 * dayLength)))]),
    ]);
    const found = await Promise.all(ranges.map((range) => index.getAll(range, most)));
    return [...new Map(found.flat().map((row) => [row.id, itemOf(row)])).values()];
  }

  async itemsOfStories(stories: readonly string[]): Promise<StoredItem[]> {
    const index = (await this.open()).transaction('items').store.index('story');
    return (await Promise.all(stories.map((story) => index.getAll(story)))).flat().map(itemOf);
  }

  async countItems(): Promise<number> {
    return (await this.open()).count('items');
  }

  /** Keeps the number of items within bounds; whether any had to go. */
  async dropSurplus(): Promise<boolean> {
    const surplus = (await this.countItems()) - mostItems;
    if (surplus > 0) await dropOldestItems(await this.open(), surplus);
    return surplus > 0;
  }
}
