import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FeedPoller } from '../../../entrypoints/background/feed-poller.ts';
import { Feeds } from '../../../entrypoints/background/feeds.ts';
import { openReaderDatabase } from '../../../platform/database.ts';
import { fetchFeed } from '../../../platform/feed-source.ts';
import { FeedStore } from '../../../platform/feed-store.ts';
import { type FeedServer, good, plain, rssOf, startFeedServer } from './feed-server.ts';

let server: FeedServer;
let names = 0;
const { signal } = new AbortController();

beforeAll(async () => {
  server = await startFeedServer();
  server.paths.set(
    '/rss',
    good(() => rssOf('The Paper', [{ guid: '1', title: 'One' }])),
  );
  server.paths.set(
    '/front',
    plain(200, `<!doctype html><link rel="alternate" type="application/rss+xml" title="News &amp; more" href="/rss"><p>Hi`),
  );
  server.paths.set('/empty', plain(200, '<!doctype html><p>Nothing here'));
});
afterAll(() => server[Symbol.asyncDispose]());

async function reader() {
  const name = `feeds-${names++}`;
  const database = await openReaderDatabase(name);
  const store = new FeedStore(async () => database);
  let allowed = true;
  const setPolling = vi.fn(async () => undefined);
  const poller = new FeedPoller({
    ...{ store, fetchFeed, now: () => Date.now(), chance: () => 0.5, isOnline: () => true },
    understand: async (items) => items.map((item) => ({ ...item, entities: [] })),
    isAllowed: async () => allowed,
  });
  const feeds = new Feeds({ store, poller, fetchFeed, now: () => Date.now(), setPolling });
  return { feeds, store, setPolling, allow: (on: boolean) => (allowed = on) };
}

describe('Feeds', () => {
  it('finds a feed at its address, and by the page that names it', async () => {
    const { feeds } = await reader();
    const address = `${server.base}/rss`;
    expect(await feeds.find(address, signal)).toEqual({ is: 'feeds', feeds: [{ address, title: 'The Paper' }] });
    expect(await feeds.find(`${server.base}/front`, signal)).toEqual({ is: 'feeds', feeds: [{ address, title: 'News & more' }] });
    expect(await feeds.find(`${server.base}/empty`, signal)).toEqual({ is: 'none' });
    expect(await feeds.find(`${server.base}/missing`, signal)).toEqual({ is: 'problem', problem: { is: 'gone' } });
  });

  it('adds feeds and asks them at once; polls as long as there are any', async () => {
    const { feeds, store, setPolling } = await reader();
    const address = `${server.base}/rss`;
    expect(await feeds.add([{ address, title: 'Mine' }], signal)).toMatchObject([{ title: 'Mine', problem: null, failures: 0 }]);
    expect(await store.countItems()).toBe(1);
    expect(setPolling).toHaveBeenLastCalledWith(true);
    expect(await feeds.remove(address)).toEqual([]);
    expect(await store.countItems()).toBe(0);
    expect(setPolling).toHaveBeenLastCalledWith(false);
  });

  it('goes on polling after a start if there are feeds', async () => {
    const { feeds, setPolling } = await reader();
    await feeds.resume();
    expect(setPolling).toHaveBeenLastCalledWith(false);
    await feeds.add([{ address: `${server.base}/rss`, title: 'P' }], signal);
    await feeds.resume();
    expect(setPolling).toHaveBeenLastCalledWith(true);
  });

  it('asks what was not granted as soon as it is', async () => {
    const { feeds, allow } = await reader();
    allow(false);
    expect(await feeds.add([{ address: `${server.base}/rss`, title: 'P' }], signal)).toMatchObject([{ problem: { is: 'not-allowed' } }]);
    allow(true);
    await feeds.retryRefused(signal);
    expect(await feeds.list()).toMatchObject([{ problem: null }]);
  });

  it('writes its list and reads others’, and says so where it cannot', async () => {
    const { feeds } = await reader();
    await feeds.add([{ address: `${server.base}/rss`, title: 'P' }], signal);
    expect(feeds.readList(await feeds.writeList())).toEqual([{ address: `${server.base}/rss`, title: 'P' }]);
    expect(() => feeds.readList('nonsense')).toThrow('no list of feeds');
  });
});
