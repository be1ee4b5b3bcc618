/** The reader's own data as a file: taken along, brought back, deleted. */
import { browser } from 'wxt/browser';
import { untouchedHistory } from '../stories/history.ts';
import { askBackground } from './ask.ts';
import type { OwnData } from './feed-messages.ts';
import { changeSettings, parseSettings, readSettings } from './reader-settings.ts';

const fileName = 'backstory-settings.json';
/** Larger files are no settings. */
const mostBytes = 5_000_000;

/** Hands the reader a file with all settings, feeds and reading history. */
export async function exportSettings(): Promise<void> {
  const own = await askBackground('export-own', {});
  saveFile(fileName, JSON.stringify({ backstory: await readSettings(), own }, null, 2), 'application/json');
}

/** Hands the reader a file. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes over what a file that `exportSettings` made holds; false, and nothing changed, for any other file. */
export async function importSettings(file: Blob): Promise<boolean> {
  const given = file.size > mostBytes ? undefined : readSettingsFile(await file.text());
  if (given === undefined) return false;
  const settings = parseSettings(given.backstory);
  await changeSettings(() => settings);
  // Files of settings alone have none of it; what is not as it should be is refused by the background.
  if (given.own !== undefined) await askBackground('import-own', { data: given.own as OwnData });
  return true;
}

export interface SettingsFile {
  readonly backstory: object;
  readonly own: unknown;
}

/** What the text of a file holds, still to be checked field by field; undefined where there are no settings. */
export function readSettingsFile(text: string): SettingsFile | undefined {
  try {
    const file: unknown = JSON.parse(text);
    const given = typeof file === 'object' && file !== null && 'backstory' in file ? file.backstory : undefined;
    if (typeof given !== 'object' || given === null || !('version' in given)) return undefined;
    return { backstory: given, own: (file as { own?: unknown }).own };
  } catch {
    return undefined;
  }
}

/** Deletes all that the extension has stored: feeds with their items, reading history, settings. */
export async function forgetEverything(): Promise<void> {
  for (const { address } of await askBackground('feeds', {})) await askBackground('remove-feed', { address });
  await askBackground('forget-history', { is: 'all' });
  await askBackground('set-history', untouchedHistory);
  await browser.storage.local.clear();
}
