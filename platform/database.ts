/**
 * The reader's database: feeds with their items, what was read, notes, and counters. Each version of its form is one step here, so that a
 * database of any earlier version becomes one of today's, with all it holds.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Feed } from '../stories/feed-schedule.ts';
import type { ReadArticle } from '../stories/history.ts';
import type { StoredItem } from '../stories/news-item.ts';
import type { Note } from '../stories/note.ts';
import type { RaritySnapshot } from '../stories/rarity.ts';
import type { TitleIndex } from '../stories/title-index.ts';
import type { SyncState } from './sync-ledger.ts';

/** An item with the keys by which those of an entity are found, the latest first. */
export interface ItemRow extends StoredItem {
  readonly places: readonly string[];
}

/** Items that the index of titles does not have yet, or no longer as they are: by their arrivals, both ends included. */
export interface Arrivals {
  readonly first: number;
  readonly last: number;
}

export interface RecentSearch {
  readonly query: string;
  readonly at: number;
}

export interface ReaderSchema extends DBSchema {
  feeds: { key: string; value: Feed };
  items: {
    key: string;
    value: ItemRow;
    indexes: { arrival: number; at: number; feed: string; story: string; places: string };
  };
  counters: { key: 'arrivals'; value: number } | { key: 'rarity'; value: RaritySnapshot } | { key: 'sync'; value: SyncState };
  history: { key: string; value: ReadArticle; indexes: { at: number; site: string; entities: string } };
  /** The index of the items' titles, in parts, and what it is still to take in. */
  titles: { key: number; value: TitleIndex };
  untitled: { key: number; value: Arrivals };
  searches: { key: string; value: RecentSearch };
  /** What the entities of items are called, in this version of the knowledge base. */
  names: { key: string; value: { readonly name: string; readonly version: string } };
  /** What the reader has written on entities, by their ids. */
  notes: { key: string; value: Note };
}

export const allArrivals: Arrivals = { first: 0, last: Number.MAX_SAFE_INTEGER };

export type ReaderDatabase = IDBPDatabase<ReaderSchema>;

type Upgrade = IDBPTransaction<ReaderSchema, StoreNames<ReaderSchema>[], 'versionchange'>;

/** Step n makes version n + 1 from version n. Steps that have shipped are not changed. */
const steps: readonly ((database: ReaderDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('feeds', { keyPath: 'address' });
    const items = database.createObjectStore('items', { keyPath: 'id' });
    for (const index of ['arrival', 'at', 'feed', 'story'] as const) items.createIndex(index, index);
    database.createObjectStore('counters');
  },
  (_database, upgrade) => {
    upgrade.objectStore('items').createIndex('places', 'places', { multiEntry: true });
  },
  (database) => {
    const history = database.createObjectStore('history', { keyPath: 'address' });
    for (const index of ['at', 'site'] as const) history.createIndex(index, index);
    history.createIndex('entities', 'entities', { multiEntry: true });
  },
  (database) => {
    database.createObjectStore('titles', { autoIncrement: true });
    database.createObjectStore('untitled', { autoIncrement: true }).add(allArrivals);
    database.createObjectStore('searches', { keyPath: 'query' });
    database.createObjectStore('names');
  },
  (database) => {
    database.createObjectStore('notes', { keyPath: 'entity' });
  },
];

export const databaseVersion: number = steps.length;

/** `version` below today's is for tests of the steps. `closed` is called when the connection can no longer be used. */
export function openReaderDatabase(name = 'backstory', version = databaseVersion, closed?: () => void): Promise<ReaderDatabase> {
  return openDB<ReaderSchema>(name, version, {
    upgrade(database, from, _to, upgrade) {
      for (const step of steps.slice(from, version)) step(database, upgrade);
    },
    // Another version of the extension wants to change the form: it may, and this one opens anew when asked again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed?.();
    },
    terminated: () => closed?.(),
  });
}

/** Opens the database on first need, and again after it had to be closed or could not be opened. */
export function readerDatabase(): () => Promise<ReaderDatabase> {
  let opened: Promise<ReaderDatabase> | undefined;
  const close = () => {
    opened = undefined;
  };
  return () => {
    if (!opened) {
      opened = openReaderDatabase(undefined, undefined, close);
      opened.catch(close);
    }
    return opened;
  };
}
