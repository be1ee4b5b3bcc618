/** What the reader has decided: sites where the extension is off, corrections, muted entities. Kept on the device. */
import { browser } from '@wxt-dev/browser';

const key = 'reader';

export interface Correction {
  /** The words that were matched, in lower case. */
  readonly surface: string;
  readonly id: string;
  /** The host name it holds for, or null for everywhere. */
  readonly site: string | null;
}

export interface ReaderSettings {
  readonly version: 1;
  readonly sitesOff: readonly string[];
  readonly corrections: readonly Correction[];
  readonly muted: readonly string[];
}

const untouched: ReaderSettings = { version: 1, sitesOff: [], corrections: [], muted: [] };

/** The settings as stored. What cannot be read of them is left out, the rest holds. */
export async function readSettings(): Promise<ReaderSettings> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

/** Checked by hand, since every page's content script reads settings and a schema library would double its size. */
export function parseSettings(stored: unknown): ReaderSettings {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1) return untouched;
  const { sitesOff, corrections, muted } = stored as Record<string, unknown>;
  return { version: 1, sitesOff: listOf(sitesOff, isText), corrections: listOf(corrections, isCorrection), muted: listOf(muted, isText) };
}

function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): T[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

const isText = (item: unknown): item is string => typeof item === 'string';

function isCorrection(item: unknown): item is Correction {
  if (typeof item !== 'object' || item === null) return false;
  const { surface, id, site } = item as Record<string, unknown>;
  return isText(surface) && isText(id) && (site === null || isText(site));
}

/** Changes the settings, one change after the other within a page or the extension's own pages. */
export async function changeSettings(change: (settings: ReaderSettings) => ReaderSettings): Promise<void> {
  await browser.storage.local.set({ [key]: change(await readSettings()) });
}

export function watchSettings(changed: (settings: ReaderSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(parseSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

export async function switchSite(site: string, on: boolean): Promise<void> {
  await changeSettings((settings) => {
    const others = settings.sitesOff.filter((each) => each !== site);
    return { ...settings, sitesOff: on ? others : [...others, site] };
  });
}
