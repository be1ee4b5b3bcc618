/** A device with feeds, for tests: real storage, a clock that can be moved, and a poller that can be killed. */
import 'fake-indexeddb/auto';
import { FeedPoller, type PollerPorts } from '../../../entrypoints/background/feed-poller.ts';
import { openReaderDatabase, type ReaderDatabase } from '../../../platform/database.ts';
import { fetchFeed } from '../../../platform/feed-source.ts';
import { FeedStore } from '../../../platform/feed-store.ts';
import { newFeed } from '../../../stories/feed-schedule.ts';
import type { Entry, FeedServer } from './feed-server.ts';

export const start: number = Date.UTC(2026, 10, 16);
export const hour = 3_600_000;
let names = 0;

/** A device of its own: a database, a clock, and a poller that can be replaced as a killed worker is. */
export class Device {
  private readonly server: FeedServer;
  now = start;
  online = true;
  readonly name = `device-${names++}`;
  private database: Promise<ReaderDatabase> | undefined;
  readonly store = new FeedStore(() => {
    this.database ??= openReaderDatabase(this.name);
    return this.database;
  });
  poller = this.newPoller();

  constructor(server: FeedServer) {
    this.server = server;
  }

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
    return this.store.addFeeds(paths.map((path) => newFeed(`${this.server.base}${path}`, path, this.now)));
  }

  poll(signal = new AbortController().signal) {
    return this.poller.poll(signal);
  }

  async feed(path: string) {
    return (await this.store.feeds()).find(({ address }) => address === `${this.server.base}${path}`);
  }

  async items() {
    const database = await openReaderDatabase(this.name);
    return database.getAll('items');
  }
}

export const entry = (guid: string, title: string, more: Partial<Entry> = {}): Entry => ({ guid, title, at: start, ...more });
