/** The reader's own data as a file: taken along, brought back, deleted. */
import { browser } from 'wxt/browser';
import { askBackground } from './ask.ts';
import { parseSettings, readSettings } from './reader-settings.ts';

const key = 'reader';
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

/** Takes over the settings of a file that `exportSettings` made; false, and nothing changed, for any other file. */
export async function importSettings(file: Blob): Promise<boolean> {
  const given = file.size > mostBytes ? undefined : readSettingsFile(await file.text());
  if (given === undefined) return false;
  await browser.storage.local.set({ [key]: parseSettings(given) });
  return true;
}

/** The settings in the text of a file, still to be checked field by field; undefined where there are none. */
export function readSettingsFile(text: string): object | undefined {
  try {
    const file: unknown = JSON.parse(text);
    const given = typeof file === 'object' && file !== null && 'backstory' in file ? file.backstory : undefined;
    return typeof given === 'object' && given !== null && 'version' in given ? given : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes all that the extension has stored. */
export async function forgetEverything(): Promise<void> {
  await browser.storage.local.clear();
}
