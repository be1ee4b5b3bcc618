/** What is the reader's own put together: feeds, the stories they bring, reading history. Answers for all messages about them. */
import { repeat } from '../../platform/alarms.ts';
import type { BackgroundHandlers } from '../../platform/answer-background.ts';
import { askPage } from '../../platform/ask-page.ts';
import { readerDatabase } from '../../platform/database.ts';
import { mayFetch } from '../../platform/feed-access.ts';
import type { FeedMessages, HistoryMessages } from '../../platform/feed-messages.ts';
import { fetchFeed } from '../../platform/feed-source.ts';
import { FeedStore } from '../../platform/feed-store.ts';
import { readHistorySettings, writeHistorySettings } from '../../platform/history-settings.ts';
import { HistoryStore } from '../../platform/history-store.ts';
import { NameStore } from '../../platform/name-store.ts';
import { RecentSearches } from '../../platform/recent-searches.ts';
import type { SearchMessages } from '../../platform/search-messages.ts';
import { watchAccess } from '../../platform/site-access.ts';
import { starterFeeds } from '../../platform/starter-feeds.ts';
import { onEveryStart, ownVersion } from '../../platform/tabs.ts';
import { TitleStore } from '../../platform/title-store.ts';
import type { Annotator } from './annotator.ts';
import { FeedPoller } from './feed-poller.ts';
import { Feeds } from './feeds.ts';
import { OwnSearch } from './own-search.ts';
import { ReadingHistory } from './reading-history.ts';
import { countRelated, type RelatedPorts, relatedReading } from './related-reading.ts';

/** Which feeds are due is looked at so often; each is asked in its own time. */
const minutes = 10;

type ReaderHandlers = Pick<
  BackgroundHandlers,
  keyof FeedMessages | keyof HistoryMessages | keyof SearchMessages | 'related-reading' | 'related-count'
>;

/** To be called while the background starts: listeners are set. Nothing is opened before it is needed. */
export function readerData(annotator: Annotator): ReaderHandlers {
  const { signal } = new AbortController();
  const now = () => Date.now();
  const told = (work: Promise<unknown>) => work.catch((error) => console.debug('Backstory:', error));
  const database = readerDatabase();
  const nameStore = new NameStore(database, ownVersion(), (ids) => annotator.names(ids));
  const names = (ids: readonly string[]) => nameStore.names(ids);
  const store = new FeedStore(database);
  const historyStore = new HistoryStore(database);
  const search = new OwnSearch({ titles: new TitleStore(database), history: historyStore, settings: readHistorySettings });
  const searches = new RecentSearches(database);
  const poller = new FeedPoller({
    ...{ store, fetchFeed, isAllowed: mayFetch, now },
    stored: (dropped) => search.takeIn(dropped),
    understand: async (items) => {
      const understood = await annotator.understand(items);
      await names([...new Set(understood.flatMap(({ entities }) => entities))]);
      return understood;
    },
    isOnline: () => navigator.onLine,
    chance: Math.random,
  });
  const history = new ReadingHistory({
    store: historyStore,
    settings: readHistorySettings,
    saveSettings: writeHistorySettings,
    names: (ids) => annotator.names(ids),
    now,
  });
  const polling = repeat('feeds', minutes, () => {
    told(Promise.all([poller.poll(signal), history.expire()]));
  });
  onEveryStart(() => told(Promise.all([feeds.resume(), history.expire()])));
  watchAccess(() => told(feeds.retryRefused(signal)));
  const feeds = new Feeds({ store, poller, fetchFeed, now, setPolling: polling.set, removed: () => told(search.takeIn(false)) });
  return {
    ...feedHandlers(feeds, signal),
    ...historyHandlers(history, feeds, searches, signal),
    ...searchHandlers(search, searches, now),
    ...relatedHandlers({ feeds: store, history: historyStore, names, now }),
  };
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

function relatedHandlers(ports: RelatedPorts): Pick<BackgroundHandlers, 'related-reading' | 'related-count'> {
  return {
    'related-reading': (request) => relatedReading(request, ports),
    'related-count': async (_request, { tabId, page }) => {
      const report = tabId === undefined || !page ? undefined : await askPage(tabId, 'page-state', {});
      if (!page || report?.state !== 'read') return { related: 0, read: 0 };
      const { date, mentions, title } = report;
      const { related, read } = countRelated(await relatedReading({ date, mentions, title, address: page.address }, ports));
      return { related, read: page.isPrivate ? 0 : read };
    },
  };
}

function searchHandlers(search: OwnSearch, searches: RecentSearches, now: () => number): Pick<BackgroundHandlers, keyof SearchMessages> {
  return {
    'search-own': ({ query }) => search.search(query),
    'recent-searches': () => searches.list(),
    'remember-search': ({ query }) => searches.remember(query, now()),
    'forget-searches': () => searches.forget(),
  };
}

function historyHandlers(
  history: ReadingHistory,
  feeds: Feeds,
  searches: RecentSearches,
  signal: AbortSignal,
): Pick<BackgroundHandlers, keyof HistoryMessages> {
  return {
    'article-read': (article, { page }) => history.record(page, article),
    'history-settings': () => history.settings(),
    'set-history': (settings) => history.change(settings),
    history: ({ query, limit }) => history.search(query, limit),
    'forget-history': (part) => history.forget(part),
    meetings: ({ id, address }) => history.meetings(id, address),
    'export-own': async () => ({
      version: 1,
      feeds: (await feeds.list()).map(({ address, title }) => ({ address, title })),
      ...(await history.export()),
      searches: await searches.list(),
    }),
    'import-own': async ({ data }) => {
      await history.import(data);
      await searches.add(data.searches ?? []);
      await feeds.add(data.feeds, signal);
      return true;
    },
  };
}
