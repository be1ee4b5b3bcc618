/** What is the reader's own put together: feeds, the stories they bring, reading history, notes. Answers for all messages about them. */
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
import { tellNotesChanged } from '../../platform/note-changes.ts';
import type { NoteMessages } from '../../platform/note-messages.ts';
import { NoteStore } from '../../platform/note-store.ts';
import { changeSettings, type ReaderSettings, readSettings } from '../../platform/reader-settings.ts';
import { RecentSearches } from '../../platform/recent-searches.ts';
import type { SearchMessages } from '../../platform/search-messages.ts';
import { watchAccess } from '../../platform/site-access.ts';
import { starterFeeds } from '../../platform/starter-feeds.ts';
import { syncArea, watchSynced } from '../../platform/sync-area.ts';
import { isSame } from '../../platform/sync-ledger.ts';
import type { SyncMessages } from '../../platform/sync-messages.ts';
import { SyncStore } from '../../platform/sync-store.ts';
import { onEveryStart, ownVersion } from '../../platform/tabs.ts';
import { TitleStore } from '../../platform/title-store.ts';
import type { Annotator } from './annotator.ts';
import { FeedPoller } from './feed-poller.ts';
import { Feeds } from './feeds.ts';
import { OwnNotes } from './own-notes.ts';
import { OwnSearch } from './own-search.ts';
import { OwnSync } from './own-sync.ts';
import { ReadingHistory } from './reading-history.ts';
import { countRelated, type RelatedPorts, relatedReading } from './related-reading.ts';

/** Which feeds are due is looked at so often; each is asked in its own time. */
const minutes = 10;

type ReaderHandlers = Pick<
  BackgroundHandlers,
  | Exclude<keyof NoteMessages, 'open-entry'>
  | keyof FeedMessages
  | keyof HistoryMessages
  | keyof SearchMessages
  | keyof SyncMessages
  | 'related-reading'
  | 'related-count'
>;

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
  const database = readerDatabase();
  const nameStore = new NameStore(database, ownVersion(), (ids) => annotator.names(ids));
  const names = (ids: readonly string[]) => nameStore.names(ids);
  const store = new FeedStore(database);
  const historyStore = new HistoryStore(database);
  const search = new OwnSearch({ titles: new TitleStore(database), history: historyStore, settings: readHistorySettings });
  const searches = new RecentSearches(database);
  const notes = new OwnNotes({ store: new NoteStore(database), names, now, changed: tellNotesChanged });
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
  onEveryStart(() => told(Promise.all([feeds.resume(), history.expire(), sync.meet()])));
  watchAccess(() => told(feeds.retryRefused(signal)));
  const feeds = new Feeds({
    ...{ store, poller, fetchFeed, now, setPolling: polling.set },
    changed: () => sync.soon(),
    removed: () => told(search.takeIn(false)),
  });
  const sync = syncOf(feeds, new SyncStore(database), now);
  watchSynced(() => sync.soon());
  const handlers: ReaderHandlers = {
    ...feedHandlers(feeds, signal),
    ...historyHandlers({ history, feeds, poller, searches, notes }),
    ...noteHandlers(notes),
    sync: () => sync.told(),
    'set-sync': ({ on }) => sync.turn(on),
    'forget-sync': () => sync.forget(),
    ...searchHandlers(search, notes, searches, now),
    ...relatedHandlers({ feeds: store, history: historyStore, names, now }),
  };
  return { handlers, met: async (ids, page) => ((await readSettings()).density === 'new' ? history.met(ids, page).catch(() => []) : []) };
}

function syncOf(feeds: Feeds, store: SyncStore, now: () => number): OwnSync {
  return new OwnSync({
    ...{ area: syncArea, store, now },
    device: async () => ({ settings: await readSettings(), feeds: await feeds.listed() }),
    saveSettings: replaceSettings,
    addFeeds: (listed) => feeds.enlist(listed),
    removeFeed: async (address) => {
      await feeds.remove(address);
    },
  });
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

function noteHandlers(notes: OwnNotes): Pick<BackgroundHandlers, Exclude<keyof NoteMessages, 'open-entry'>> {
  return {
    note: ({ id }) => notes.note(id),
    'write-note': (written) => notes.write(written),
    'forget-notes': () => notes.forget(),
    'has-note': ({ id }, { page }) => notes.has(id, page),
  };
}

function searchHandlers(
  search: OwnSearch,
  notes: OwnNotes,
  searches: RecentSearches,
  now: () => number,
): Pick<BackgroundHandlers, keyof SearchMessages> {
  return {
    'search-own': async ({ query }) => (await Promise.all([notes.search(query), search.search(query)])).flat(),
    'recent-searches': () => searches.list(),
    'remember-search': ({ query }) => searches.remember(query, now()),
    'forget-searches': () => searches.forget(),
  };
}

interface OwnParts {
  readonly history: ReadingHistory;
  readonly feeds: Feeds;
  readonly poller: FeedPoller;
  readonly searches: RecentSearches;
  readonly notes: OwnNotes;
}

function historyHandlers({ history, feeds, poller, searches, notes }: OwnParts): Pick<BackgroundHandlers, keyof HistoryMessages> {
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
      searches: await searches.list(),
      notes: await notes.all(),
    }),
    'import-own': async ({ data }) => {
      await history.import(data);
      await searches.add(data.searches ?? []);
      await feeds.enlist(data.feeds);
      return notes.bring(data.notes ?? []);
    },
    'import-items': ({ items }) => poller.bring(items),
  };
}
