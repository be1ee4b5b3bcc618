import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../bench/seeded-random.ts';
import { FeedPoller, type PollerPorts } from '../../../entrypoints/background/feed-poller.ts';
import { openReaderDatabase, type ReaderDatabase } from '../../../platform/database.ts';
import { fetchFeed } from '../../../platform/feed-source.ts';
import { FeedStore } from '../../../platform/feed-store.ts';
import { newFeed } from '../../../stories/feed-schedule.ts';
import { type Entry, type FeedServer, good, huge, plain, rssOf, startFeedServer } from './feed-server.ts';

const start = Date.UTC(2026, 10, 16);
const hour = 3_600_000;
let server: FeedServer;
let names = 0;

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A device of its own: a database, a clock, and a poller that can be replaced as a killed worker is. */
class Device {
  now = start;
  online = true;
  readonly name = `device-${names++}`;
  private database: Promise<ReaderDatabase> | undefined;
  readonly store = new FeedStore(() => {
    this.database ??= openReaderDatabase(this.name);
    return this.database;
  });
  poller = this.newPoller();

  newPoller(ports: Partial<PollerPorts> = {}): FeedPoller {
    this.poller = new FeedPoller({
      store: this.store,
      fetchFeed: (feed, signal) => fetchFeed(feed, signal, { milliseconds: 2000, bytes: 300_000 }),
      understand: async (items) => items.map((item) => ({ ...item, entities: [] })),
      isAllowed: async () => true,
      isOnline: () => this.online,
      now: () => this.now,
      chance: () => 0.5,
      ...ports,
    });
    return this.poller;
  }

  add(...paths: string[]) {
    return this.store.addFeeds(paths.map((path) => newFeed(`${server.base}${path}`, path, this.now)));
  }

  poll(signal = new AbortController().signal) {
    return this.poller.poll(signal);
  }

  async feed(path: string) {
    return (await this.store.feeds()).find(({ address }) => address === `${server.base}${path}`);
  }

  async items() {
    const database = await openReaderDatabase(this.name);
    return database.getAll('items');
  }
}

const entry = (guid: string, title: string, more: Partial<Entry> = {}): Entry => ({ guid, title, at: start, ...more });

describe('FeedPoller', () => {
  it('brings what is new, once', async () => {
    const device = new Device();
    const entries = [entry('1', 'Ferry sinks in storm off southern island')];
    server.paths.set(
      '/a',
      good(() => rssOf('A', entries)),
    );
    await device.add('/a');
    expect(await device.poll()).toEqual({ asked: 1, newItems: 1 });
    device.now += hour;
    expect(await device.poll()).toEqual({ asked: 1, newItems: 0 });
    entries.push(entry('2', 'Dozens missing after ferry sinks in storm off southern island', { at: start + hour }));
    device.now += hour;
    expect(await device.poll()).toEqual({ asked: 1, newItems: 1 });
    expect((await device.items()).map(({ title, story }) => [title, story.endsWith(' 1')])).toEqual([
      ['Ferry sinks in storm off southern island', true],
      ['Dozens missing after ferry sinks in storm off southern island', true],
    ]);
  });

  it('asks no feed before it is due, none while offline, and none without a grant', async () => {
    const device = new Device();
    server.paths.set(
      '/b',
      good(() => rssOf('B', [entry('1', 'One')])),
    );
    await device.add('/b');
    device.online = false;
    expect(await device.poll()).toMatchObject({ asked: 0 });
    device.online = true;
    device.newPoller({ isAllowed: async () => false });
    const before = server.seen.length;
    expect(await device.poll()).toMatchObject({ newItems: 0 });
    expect(server.seen).toHaveLength(before);
    expect(await device.feed('/b')).toMatchObject({ problem: { is: 'not-allowed' }, failures: 1 });
    device.newPoller();
    expect(await device.poll()).toMatchObject({ asked: 0 });
  });

  it('keeps a changed text under the same item, in its story', async () => {
    const device = new Device();
    let title = 'Ten dead in ferry storm';
    server.paths.set(
      '/c',
      good(() => rssOf('C', [entry('1', title)])),
    );
    await device.add('/c');
    await device.poll();
    title = 'Twelve dead in ferry storm';
    device.now += hour;
    expect(await device.poll()).toMatchObject({ newItems: 0 });
    expect(await device.items()).toMatchObject([{ title, arrival: 0, at: start }]);
  });

  it('tells what is wrong with a feed, waits longer each time, and is stopped by none', async () => {
    const device = new Device();
    server.paths.set('/hostile', plain(200, '<html><script>alert(1)</script>'));
    server.paths.set('/huge', huge);
    server.paths.set('/broken', plain(200, rssOf('Broken', [entry('1', 'Kept')]).slice(0, -16)));
    server.paths.set(
      '/well',
      good(() => rssOf('Well', [entry('1', 'One')])),
    );
    await device.add('/hostile', '/huge', '/gone', '/broken', '/well');
    expect(await device.poll()).toMatchObject({ asked: 5, newItems: 2 });
    expect(await device.feed('/hostile')).toMatchObject({ problem: { is: 'unreadable' }, failures: 1 });
    expect(await device.feed('/huge')).toMatchObject({ problem: { is: 'too-large' } });
    expect(await device.feed('/gone')).toMatchObject({ problem: { is: 'gone' } });
    expect(await device.feed('/well')).toMatchObject({ problem: null, failures: 0 });
    const pauses: number[] = [];
    for (let time = 0; time < 4; time++) {
      const due = (await device.feed('/hostile'))?.dueAt ?? 0;
      pauses.push((due - device.now) / hour);
      device.now = due;
      await device.poll();
    }
    expect(pauses).toEqual([0.5, 1, 2, 4]);
  });

  it('looks up no item that the answer before has shown in the same words', async () => {
    const device = new Device();
    const entries = [entry('1', 'Ferry sinks in storm'), entry('2', 'Parliament passes reform')];
    server.paths.set(
      '/e',
      good(() => rssOf('E', entries)),
    );
    await device.add('/e');
    await device.poll();
    const asked: string[] = [];
    const store = device.store;
    device.newPoller({
      store: Object.assign(Object.create(store), {
        known: (ids: readonly string[]) => {
          asked.push(...ids);
          return store.known(ids);
        },
      }),
    });
    entries[0] = entry('1', 'Ferry sinks in heavy storm');
    entries.push(entry('3', 'Heat record broken'));
    device.now += hour;
    expect(await device.poll()).toEqual({ asked: 1, newItems: 1 });
    expect(asked.map((id) => id.at(-1)).sort()).toEqual(['1', '3']);
    expect((await device.items()).map(({ title }) => title).sort()).toEqual([
      'Ferry sinks in heavy storm',
      'Heat record broken',
      'Parliament passes reform',
    ]);
  });

  it('asks feeds that have failed last', async () => {
    const device = new Device();
    server.paths.set(
      '/f',
      good(() => rssOf('F', [])),
    );
    await device.add('/a-failing', '/f');
    await device.poll();
    device.now += 48 * hour;
    const asked: string[] = [];
    device.newPoller({
      fetchFeed: (feed, signal) => {
        asked.push(feed.title);
        return fetchFeed(feed, signal);
      },
    });
    await device.poll();
    expect(asked).toEqual(['/f', '/a-failing']);
  });

  it('takes over what another browser has understood, of feeds that are followed, once', async () => {
    const [one, other] = [new Device(), new Device()];
    const entries = [entry('1', 'Ferry sinks in storm off southern island')];
    server.paths.set(
      '/g',
      good(() => rssOf('G', entries)),
    );
    await one.add('/g');
    await one.poll();
    const items = await one.store.itemsAfter('', 10);
    expect(await other.poller.bring(items)).toBe(0);
    await other.add('/g');
    expect(await other.poller.bring([...items, ...items])).toBe(1);
    expect(await other.poller.bring(items)).toBe(0);
    entries.push(entry('2', 'Dozens missing after ferry sinks in storm off southern island', { at: start + hour }));
    expect(await other.poll()).toEqual({ asked: 1, newItems: 1 });
    const stored = await other.items();
    expect(new Set(stored.map(({ story }) => story))).toEqual(new Set([items[0]?.story]));
    expect(stored.map(({ arrival }) => arrival)).toEqual([0, 1]);
  });

  it('has nothing of a feed that was removed meanwhile', async () => {
    const device = new Device();
    server.paths.set(
      '/d',
      good(() => rssOf('D', [entry('1', 'One')])),
    );
    await device.add('/d');
    device.newPoller({
      fetchFeed: async (feed, signal) => {
        const answer = await fetchFeed(feed, signal);
        await device.store.removeFeed(feed.address);
        return answer;
      },
    });
    await device.poll();
    expect(await device.items()).toEqual([]);
    expect(await device.store.feeds()).toEqual([]);
  });
});

describe('a week', () => {
  const paths = ['/w0', '/w1', '/w2', '/w3', '/w4'];
  const shown = 20;

  /** Every feed brings an item an hour and shows the last twenty. */
  function serve(clock: () => number) {
    for (const [number, path] of paths.entries()) {
      server.paths.set(
        path,
        good(() => {
          const hours = Math.floor((clock() - start) / hour);
          const from = Math.max(0, hours - shown);
          const entries = Array.from({ length: hours - from }, (_, index) => {
            const at = from + index;
            return entry(`${number}-${at}`, `Report ${number} of hour ${at}: ${['ferry', 'strike', 'storm'][at % 3]} goes on`, {
              at: start + at * hour,
            });
          });
          return rssOf(path, entries);
        }),
      );
    }
  }

  /** Polls every half an hour; `kill` says whether and when a worker dies while it stores. */
  async function live(kill: () => 'before' | 'after' | undefined): Promise<[string, string][]> {
    const device = new Device();
    serve(() => device.now);
    await device.add(...paths);
    const store = device.store;
    const mortal: PollerPorts['store'] = {
      feeds: () => store.feeds(),
      known: (ids) => store.known(ids),
      arrivals: () => store.arrivals(),
      remembered: () => store.remembered(),
      saveRarity: (snapshot) => store.saveRarity(snapshot),
      dropSurplus: () => store.dropSurplus(),
      saveAnswers: async (...answers) => {
        const death = kill();
        if (death === 'before') throw new Error('Killed.');
        const saved = await store.saveAnswers(...answers);
        if (death === 'after') throw new Error('Killed.');
        return saved;
      },
    };
    device.newPoller({ store: mortal });
    for (; device.now <= start + 7 * 24 * hour; device.now += hour / 2) {
      await device.poll().catch(() => device.newPoller({ store: mortal }));
    }
    device.newPoller();
    for (const _ of paths)
      await device.poller.poll(
        new AbortController().signal,
        (await store.feeds()).map(({ address }) => address),
      );
    const items = await device.items();
    expect(new Set(items.map(({ arrival }) => arrival)).size).toBe(items.length);
    return items.map(({ id, story }) => [id, story]);
  }

  it('loses nothing and has nothing twice, whatever is killed in between', async () => {
    const random = new SeededRandom(1);
    const killed = await live(() => {
      const chance = random.next();
      return chance < 0.1 ? 'before' : chance < 0.2 ? 'after' : undefined;
    });
    const whole = await live(() => undefined);
    const hours = 7 * 24;
    expect(whole).toHaveLength(paths.length * hours);
    expect(killed.map(([id]) => id).sort()).toEqual(whole.map(([id]) => id).sort());
  }, 120_000);
});
