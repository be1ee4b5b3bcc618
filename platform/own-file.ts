/** What a file of the reader's own data holds, each part checked by itself: what cannot be read is counted and left out, the rest holds. Pure. */
import * as v from 'valibot';
import type { HistorySettings } from '../stories/history.ts';
import type { StoredItem } from '../stories/news-item.ts';
import type { OwnData } from './feed-messages.ts';
import { historySettingsSchema } from './history-settings.ts';
import { listedFeedSchema, mostSearches, noteSchema, readArticleSchema, readable, searchSchema, storedItemSchema } from './own-schemas.ts';
import { parseSettings, type ReaderSettings } from './reader-settings.ts';

export interface OwnFile {
  readonly settings: ReaderSettings;
  /** Files of settings alone have none. `historySettings` is undefined where they cannot be read. */
  readonly own: (Omit<OwnData, 'historySettings'> & { readonly historySettings: HistorySettings | undefined }) | undefined;
  readonly items: readonly StoredItem[];
  readonly leftOut: number;
}

/** Undefined for what is no such file. */
export function readOwnFile(text: string): OwnFile | undefined {
  const { backstory, own, items } = objectIn(text);
  if (typeof backstory !== 'object' || backstory === null || !('version' in backstory)) return undefined;
  const reports = readable(storedItemSchema, items);
  const settings = parseSettings(backstory);
  if (typeof own !== 'object' || own === null) return { settings, own: undefined, items: reports.taken, leftOut: reports.leftOut };
  const given: Partial<Record<keyof OwnData, unknown>> = own;
  const feeds = readable(listedFeedSchema, given.feeds);
  const history = readable(readArticleSchema, given.history);
  const searches = readable(searchSchema, given.searches);
  const notes = readable(noteSchema, given.notes);
  const kept = v.safeParse(historySettingsSchema, given.historySettings);
  return {
    settings,
    own: {
      ...{ version: 1, feeds: feeds.taken, history: history.taken, notes: notes.taken, searches: searches.taken.slice(0, mostSearches) },
      historySettings: kept.success ? kept.output : undefined,
    },
    items: reports.taken,
    leftOut: feeds.leftOut + history.leftOut + notes.leftOut + searches.leftOut + reports.leftOut + (kept.success ? 0 : 1),
  };
}

function objectIn(text: string): { readonly backstory?: unknown; readonly own?: unknown; readonly items?: unknown } {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null ? file : {};
  } catch {
    return {};
  }
}
