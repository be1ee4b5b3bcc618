import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../bench/seeded-random.ts';
import type { PollerPorts } from '../../../entrypoints/background/feed-poller.ts';
import { Device, entry, hour, start } from './device.ts';
import { type FeedServer, good, rssOf, startFeedServer } from './feed-server.ts';

let server: FeedServer;

beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

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
    const device = new Device(server);
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
