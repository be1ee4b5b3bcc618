/** What is the reader's own put together: feeds, the stories they bring, reading history. Answers for all messages about them. */
import { repeat } from '../../platform/alarms.ts';
import type { BackgroundHandlers } from '../../platform/answer-background.ts';
import { readerDatabase } from '../../platform/database.ts';
import { mayFetch } from '../../platform/feed-access.ts';
import type { FeedMessages, HistoryMessages } from '../../platform/feed-messages.ts';
import { fetchFeed } from '../../platform/feed-source.ts';
import { FeedStore } from '../../platform/feed-store.ts';
import { readHistorySettings, writeHistorySettings } from '../../platform/history-settings.ts';
import { HistoryStore } from '../../platform/history-store.ts';
import { changeSettings, type ReaderSettings, readSettings } from '../../platform/reader-settings.ts';
import { watchAccess } from '../../platform/site-access.ts';
import { starterFeeds } from '../../platform/starter-feeds.ts';
import { syncArea, watchSynced } from '../../platform/sync-area.ts';
import { isSame } from '../../platform/sync-ledger.ts';
import type { SyncMessages } from '../../platform/sync-messages.ts';
import { SyncStore } from '../../platform/sync-store.ts';
import { onEveryStart } from '../../platform/tabs.ts';
import type { Annotator } from './annotator.ts';
import { FeedPoller } from './feed-poller.ts';
import { Feeds } from './feeds.ts';
import { OwnSync } from './own-sync.ts';
import { ReadingHistory } from './reading-history.ts';
import { relatedReading } from './related-reading.ts';

/** Which feeds are due is looked at so often; each is asked in its own time. */
const minutes = 10;

type ReaderHandlers = Pick<BackgroundHandlers, keyof FeedMessages | keyof HistoryMessages | keyof SyncMessages | 'related-reading'>;

export interface ReaderData {
  readonly handlers: ReaderHandlers;
  /** Of the entities those of other articles that were read; none unless the reader wants only others marked. */
  readonly met: ReadingHistory['met'];
}

/** To be called while the background starts: listeners are set. Nothing is opened before it is needed. */
export function readerData(annotator: Annotator): ReaderData {
  const { signal } = new AbortController();
  const now = () => Date.now();
  const told = (work: Promise<unknown>) => work.catch((error) => console.debug('Backstory:', error));
  const names = (ids: readonly string[]) => annotator.names(ids);
  const database = readerDatabase();
  const store = new FeedStore(database);
  const historyStore = new HistoryStore(database);
  const poller = new FeedPoller({
    ...{ store, fetchFeed, isAllowed: mayFetch, now },
    understand: (items) => annotator.understand(items),
    isOnline: () => navigator.onLine,
    chance: Math.random,
  });
  const history = new ReadingHistory({
    store: historyStore,
    settings: readHistorySettings,
    saveSettings: writeHistorySettings,
    names,
    now,
  });
  const polling = repeat('feeds', minutes, () => {
    told(Promise.all([poller.poll(signal), history.expire()]));
  });
  onEveryStart(() => told(Promise.all([feeds.resume(), history.expire(), sync.meet()])));
  watchAccess(() => told(feeds.retryRefused(signal)));
  const feeds = new Feeds({ store, poller, fetchFeed, now, setPolling: polling.set, changed: () => sync.soon() });
  const sync = new OwnSync({
    area: syncArea,
    store: new SyncStore(database),
    device: async () => ({ settings: await readSettings(), feeds: await feeds.listed() }),
    saveSettings: replaceSettings,
    addFeeds: (listed) => feeds.enlist(listed),
    removeFeed: async (address) => {
      await feeds.remove(address);
    },
    now,
  });
  watchSynced(() => sync.soon());
  const handlers: ReaderHandlers = {
    ...feedHandlers(feeds, signal),
    ...historyHandlers(history, feeds, poller),
    sync: () => sync.told(),
    'set-sync': ({ on }) => sync.turn(on),
    'forget-sync': () => sync.forget(),
    'related-reading': (request) => relatedReading(request, { feeds: store, history: historyStore, names, now }),
  };
  return { handlers, met: async (ids, page) => ((await readSettings()).density === 'new' ? history.met(ids, page).catch(() => []) : []) };
}

/** False where the settings have changed since they were read. */
async function replaceSettings(before: ReaderSettings, after: ReaderSettings): Promise<boolean> {
  let replaced = false;
  await changeSettings((settings) => {
    replaced = isSame(settings, before);
    return replaced ? after : settings;
  });
  return replaced;
}

function feedHandlers(feeds: Feeds, signal: AbortSignal): Pick<BackgroundHandlers, keyof FeedMessages> {
  return {
    feeds: () => feeds.list(),
    'starter-feeds': starterFeeds,
    'find-feeds': ({ address }) => feeds.find(address, signal),
    'add-feeds': ({ feeds: listed }) => feeds.add(listed, signal),
    'remove-feed': ({ address }) => feeds.remove(address),
    'poll-feeds': ({ addresses }) => feeds.poll(addresses, signal),
    'read-opml': async ({ text }) => feeds.readList(text),
    'write-opml': () => feeds.writeList(),
  };
}

function historyHandlers(history: ReadingHistory, feeds: Feeds, poller: FeedPoller): Pick<BackgroundHandlers, keyof HistoryMessages> {
  return {
    'article-read': (article, { page }) => history.record(page, article),
    'history-settings': () => history.settings(),
    'set-history': (settings) => history.change(settings),
    history: ({ query, limit }) => history.search(query, limit),
    'forget-history': (part) => history.forget(part),
    meetings: ({ id, address }) => history.meetings(id, address),
    'export-own': async () => ({
      version: 1,
      feeds: await feeds.listed(),
      ...(await history.export()),
    }),
    'import-own': async ({ data }) => {
      await history.import(data);
      await feeds.enlist(data.feeds);
      return true;
    },
    'import-items': ({ items }) => poller.bring(items),
  };
}
