import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { databaseVersion, openReaderDatabase } from '../../../platform/database.ts';
import { FeedStore } from '../../../platform/feed-store.ts';
import { HistoryStore } from '../../../platform/history-store.ts';
import { newFeed } from '../../../stories/feed-schedule.ts';
import { day, start, storedOf } from '../stories/items.ts';

let names = 0;
const article = { address: 'https://paper.example/1', title: 'One', site: 'paper.example', date: null, at: start, entities: [] };
const feed = newFeed('https://feeds.example/world', 'World', start);

async function storeOf(items: Parameters<typeof storedOf>[0][]) {
  const database = await openReaderDatabase(`store-${names++}`);
  const store = new FeedStore(async () => database);
  await store.addFeeds([feed]);
  await store.saveAnswers([{ feed: feed, items: items.map(storedOf) }], items.length);
  return { store, database };
}

describe('versions', () => {
  it.each(Array.from({ length: databaseVersion - 1 }, (_, index) => index + 1))(
    'version %i becomes today’s with all it holds',
    async (version) => {
      const name = `old-${version}`;
      const old = await openReaderDatabase(name, version);
      const item = storedOf({ id: 'a', entities: ['x'] });
      await old.put('feeds', feed);
      await old.put('items', { ...item, places: ['x\n00001'] });
      await old.put('counters', 7, 'arrivals');
      if (version >= 3) await old.put('history', article);
      if (version >= 4) await old.put('searches', { query: 'gru', at: 1 });
      old.close();
      const database = await openReaderDatabase(name);
      const store = new FeedStore(async () => database);
      expect(await store.feeds()).toEqual([feed]);
      expect(await store.known(['a'])).toEqual(new Map([['a', item]]));
      expect(await database.getAllFromIndex('items', 'places', 'x\n00001')).toHaveLength(1);
      expect(await database.get('counters', 'arrivals')).toBe(7);
      expect(await database.getAll('history')).toEqual(version >= 3 ? [article] : []);
      expect(await database.getAll('searches')).toHaveLength(version >= 4 ? 1 : 0);
      await database.put('notes', { entity: 'gru', text: 'Seen in Sofia.', at: 1 });
      expect(await database.getAllKeys('notes')).toEqual(['gru']);
    },
  );
});

describe('FeedStore', () => {
  it('finds items of entities, the latest and those around a day', async () => {
    const { store } = await storeOf([
      { id: 'old', entities: ['x'], at: start - 300 * day },
      { id: 'near', entities: ['x', 'y'], at: start - 100 * day },
      { id: 'new', entities: ['x'], at: start },
      { id: 'xy', entities: ['xy'], at: start },
    ]);
    const about = async (around: number | null, most = 1) => (await store.itemsAbout(['x'], around, most)).map(({ id }) => id).sort();
    expect(await about(null)).toEqual(['new']);
    expect(await about(start - 100 * day)).toEqual(['near', 'new']);
    expect(await about(start - 300 * day)).toEqual(['new', 'old']);
    expect(await about(null, 9)).toEqual(['near', 'new', 'old']);
  });

  it('removes a feed with its items and no others', async () => {
    const { store } = await storeOf([{ id: 'a' }, { id: 'b', feed: 'https://other.example' }]);
    await store.removeFeed(feed.address);
    expect(await store.feeds()).toEqual([]);
    expect([...(await store.known(['a', 'b'])).keys()]).toEqual(['b']);
  });

  it('lets the oldest items go when the browser has no room', async () => {
    const { store, database } = await storeOf([{ id: 'old', at: start - day }, { id: 'new' }]);
    let full = true;
    const transaction = database.transaction.bind(database);
    const crowded = Object.assign(Object.create(database), {
      transaction: (...parameters: Parameters<typeof transaction>) => {
        if (full && Array.isArray(parameters[0])) {
          full = false;
          throw new DOMException('No room.', 'QuotaExceededError');
        }
        return transaction(...parameters);
      },
    });
    const saved = await new FeedStore(async () => crowded).saveAnswers([{ feed, items: [storedOf({ id: 'next', at: start + day })] }], 3);
    expect(saved).toBe(true);
    expect(await store.feeds()).toEqual([feed]);
    expect((await store.known(['next'])).size).toBe(1);
    expect((await store.known(['old'])).size).toBe(0);
  });

  it('lets items of feeds go for what was read, and nothing that was read', async () => {
    const { store, database } = await storeOf([{ id: 'old', at: start - day }]);
    const later = { ...article, address: 'https://paper.example/2' };
    await new HistoryStore(async () => database).record(article);
    let full = true;
    const put = database.put.bind(database);
    Object.assign(database, {
      put: async (...parameters: Parameters<typeof put>) => {
        if (!full) return put(...parameters);
        full = false;
        throw new DOMException('No room.', 'QuotaExceededError');
      },
    });
    await new HistoryStore(async () => database).record(later);
    expect(await database.getAll('history')).toEqual([article, later]);
    expect(await store.feeds()).toEqual([feed]);
    expect(await store.countItems()).toBe(0);
  });

  it('remembers from which items stories go on', async () => {
    const { store } = await storeOf([
      { id: 'a', arrival: 1, at: start - 40 * day },
      { id: 'c', arrival: 3, at: start },
      { id: 'b', arrival: 2, at: start - day },
    ]);
    expect(await store.remembered()).toMatchObject({ arrivals: 3, items: [{ id: 'b' }, { id: 'c' }] });
  });
});
