import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFeed } from '../../../platform/feed-source.ts';
import { Device, entry, hour, start } from './device.ts';
import { type FeedServer, good, huge, plain, rssOf, startFeedServer } from './feed-server.ts';

let server: FeedServer;

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('FeedPoller', () => {
  it('brings what is new, once', async () => {
    const device = new Device(server);
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
    const device = new Device(server);
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
    const device = new Device(server);
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
    const device = new Device(server);
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
    const device = new Device(server);
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
    const device = new Device(server);
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
    const [one, other] = [new Device(server), new Device(server)];
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
    const device = new Device(server);
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
