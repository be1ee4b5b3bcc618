/** The reader's own data as a file: taken along, brought back, deleted. */
import { browser } from 'wxt/browser';
import { untouchedHistory } from '../stories/history.ts';
import type { Imported } from '../stories/imported.ts';
import { askBackground } from './ask.ts';
import { readerDatabase } from './database.ts';
import { FeedStore } from './feed-store.ts';
import { type OwnFile, readOwnFile } from './own-file.ts';
import { changeSettings, readSettings } from './reader-settings.ts';

/** Sent at once to the background, and read at once from the database. */
const atOnce = 1000;
/** Larger files cannot be read as one text. */
const mostBytes = 400_000_000;

/** Hands the reader a file with all settings, feeds, reading history, notes and recent searches; with all items of feeds as well, if they are wanted. */
export async function exportOwn(withItems: boolean): Promise<void> {
  const own = await askBackground('export-own', {});
  const text = JSON.stringify({ backstory: await readSettings(), own });
  const parts = withItems ? [text.slice(0, -1), ',"items":[', ...(await writtenItems()), ']}'] : [text];
  saveFile(withItems ? 'backstory-everything.json' : 'backstory-settings.json', parts, 'application/json');
}

/** Read here: messages to the background have no room for as much. */
async function writtenItems(): Promise<string[]> {
  const store = new FeedStore(readerDatabase());
  const written: string[] = [];
  for (let items = await store.itemsAfter('', atOnce); items.length > 0; items = await store.itemsAfter(items.at(-1)?.id ?? '', atOnce)) {
    const text = JSON.stringify(items).slice(1, -1);
    written.push(written.length === 0 ? text : `,${text}`);
  }
  return written;
}

/** Hands the reader a file. */
export function saveFile(name: string, parts: readonly string[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes over what a file that `exportOwn` made holds, and says what; nothing is changed by any other file. */
export async function importOwn(file: Blob): Promise<Imported | { readonly is: 'notSettings' }> {
  const given = file.size > mostBytes ? undefined : readOwnFile(await file.text());
  if (given === undefined) return { is: 'notSettings' };
  await changeSettings(() => given.settings);
  const tooLong = given.own ? await bringOwn(given.own) : 0;
  let reports = 0;
  for (let first = 0; first < given.items.length; first += atOnce) {
    reports += await askBackground('import-items', { items: given.items.slice(first, first + atOnce) });
  }
  const { feeds = [], history = [], notes = [] } = given.own ?? {};
  const counts = { feeds: feeds.length, articles: history.length, notes: notes.length - tooLong, reports };
  return { is: 'imported', ...counts, leftOut: given.leftOut + tooLong };
}

/** Answers how many notes were left out. */
async function bringOwn({ historySettings, ...own }: NonNullable<OwnFile['own']>): Promise<number> {
  const settings = historySettings ?? (await askBackground('history-settings', {}));
  const { feeds, history, notes = [] } = own;
  let leftOut = 0;
  for (let first = 0; first === 0 || first < Math.max(history.length, feeds.length, notes.length); first += atOnce) {
    const some = <T>(all: readonly T[]) => all.slice(first, first + atOnce);
    const data = { ...own, feeds: some(feeds), history: some(history), notes: some(notes), historySettings: settings };
    leftOut += await askBackground('import-own', { data });
  }
  return leftOut;
}

/** Deletes all that the extension has stored: feeds with their items, reading history, notes, searches, settings. */
export async function forgetEverything(): Promise<void> {
  // Before all else: what is deleted here is not to be removed in the reader's other browsers.
  await askBackground('forget-sync', {});
  for (const { address } of await askBackground('feeds', {})) await askBackground('remove-feed', { address });
  await askBackground('forget-history', { is: 'all' });
  await askBackground('forget-searches', {});
  await askBackground('forget-notes', {});
  await askBackground('set-history', untouchedHistory);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
