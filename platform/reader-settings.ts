/** What the reader has decided: sites where the extension is off, what is marked and how, corrections, muted entities. Kept on the device. */
import { browser } from '@wxt-dev/browser';

const key = 'reader';

export interface Correction {
  /** The words that were matched, in lower case. */
  readonly surface: string;
  readonly id: string;
  /** The host name it holds for, or null for everywhere. */
  readonly site: string | null;
}

/**
 * Which mentions of an entity are marked: all, the first in each section of the article, the first of all, or the first unless the
 * entity was met in an article read before.
 */
export const densities = ['every', 'section', 'first', 'new'] as const;
/** Ways of mentioning that can be switched off: "Russian", "Moscow said", "the US president", "a summit in Helsinki". */
export const switchedHows = ['demonym', 'metonym', 'office', 'described'] as const;
/** The stroke of a highlighter, a thin line, or nothing until the pointer rests on a name. */
export const markStyles = ['stroke', 'line', 'hidden'] as const;
/** The key that must be held for the pointer to open a card, if any. */
export const heldKeys = ['', 'Alt', 'Control', 'Shift'] as const;

export interface ReaderSettings {
  readonly version: 3;
  readonly sitesOff: readonly string[];
  readonly corrections: readonly Correction[];
  readonly muted: readonly string[];
  readonly density: (typeof densities)[number];
  readonly style: (typeof markStyles)[number];
  /** Whether near misses are marked. */
  readonly possible: boolean;
  /** Ways of mentioning that are not marked. */
  readonly howsOff: readonly (typeof switchedHows)[number][];
  /** Kinds of entities that are not marked. */
  readonly kindsOff: readonly string[];
  /** Rest of the pointer before a card opens, in milliseconds. */
  readonly rest: number;
  readonly held: (typeof heldKeys)[number];
}

export const usualRest = 150;
const longestRest = 2000;

/** The settings as stored. What cannot be read of them is left out, the rest holds. */
export async function readSettings(): Promise<ReaderSettings> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

/**
 * Settings of this version, of the second, which had one switch for demonyms alone (`peoples`), or of the first, which had sites,
 * corrections and muted entities only. Checked by hand, since every page's content script reads settings and a schema library would
 * double its size.
 */
export function parseSettings(stored: unknown): ReaderSettings {
  const given = stored as Record<string, unknown> | null | undefined;
  const { sitesOff, corrections, muted, density, style, possible, peoples, howsOff, kindsOff, rest, held } =
    (given && [1, 2, 3].includes(given['version'] as number) && given) || ({} as Record<string, unknown>);
  return {
    version: 3,
    sitesOff: listOf(sitesOff, isText),
    corrections: listOf(corrections, isCorrection),
    muted: listOf(muted, isText),
    density: oneOf(densities, density, 'first'),
    style: oneOf(markStyles, style, 'stroke'),
    possible: possible !== false,
    howsOff: Array.isArray(howsOff) ? switchedHows.filter((how) => howsOff.includes(how)) : peoples === true ? [] : ['demonym'],
    kindsOff: listOf(kindsOff, isText),
    rest: typeof rest === 'number' && rest >= 0 && rest <= longestRest ? rest : usualRest,
    held: oneOf(heldKeys, held, ''),
  };
}

function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): T[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

const oneOf = <T>(list: readonly T[], value: unknown, usual: T): T => (list.includes(value as T) ? (value as T) : usual);

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
