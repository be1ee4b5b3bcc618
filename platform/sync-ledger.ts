/**
 * What is kept the same in all of the reader's browsers, as single facts with the time of their last change: each choice, each site,
 * correction, muted entity and feed by itself. Of two ledgers the later change of each fact holds, whichever is merged into which;
 * what was removed is remembered for a while, so that it does not come back. Pure.
 */
import type { ListedFeed } from '../stories/opml.ts';
import { webAddress } from '../stories/parse-feed.ts';
import { parseSettings, type ReaderSettings } from './reader-settings.ts';

/** `value` is null where the fact was removed. */
export interface SyncEntry {
  readonly at: number;
  readonly value: unknown;
}

export type Ledger = ReadonlyMap<string, SyncEntry>;

export interface Synced {
  readonly settings: ReaderSettings;
  readonly feeds: readonly ListedFeed[];
}

const rememberedFor = 180 * 86_400_000;
const longestTitle = 400;

/** The facts of the device. Choices that are as they come are none. */
function factsOf({ settings, feeds }: Synced): Map<string, unknown> {
  const { version: _, sitesOff, corrections, muted, ...choices } = settings;
  const untouched = parseSettings(undefined) as unknown as Readonly<Record<string, unknown>>;
  return new Map<string, unknown>([
    ...Object.entries(choices)
      .filter(([name, value]) => !isSame(value, untouched[name]))
      .map(([name, value]) => [`choice ${name}`, value] as const),
    ...sitesOff.map((site) => [`off ${site}`, true] as const),
    ...corrections.map(({ surface, id, site }) => [`wrong ${JSON.stringify([surface, id, site])}`, true] as const),
    ...muted.map((id) => [`muted ${id}`, true] as const),
    ...feeds.map(({ address, title }) => [`feed ${address}`, title] as const),
  ]);
}

/**
 * The ledger with what has changed on the device since it was written. What a device brings when it first takes part has no time:
 * it is added to what there is, and changes nothing of it.
 */
export function noteChanges(ledger: Ledger, device: Synced, now: number): Ledger {
  const facts = factsOf(device);
  const noted = new Map(ledger);
  const isFirst = ledger.size === 0;
  for (const [key, value] of facts) {
    const entry = ledger.get(key);
    if (!entry) noted.set(key, { at: isFirst ? 0 : now, value });
    else if (isOtherwise(key, entry.value, value)) noted.set(key, { at: later(entry, now), value });
  }
  for (const [key, entry] of ledger) {
    if (facts.has(key) || entry.value === null) continue;
    const value = key.startsWith('choice ') ? usual(key) : null;
    if (isOtherwise(key, entry.value, value)) noted.set(key, { at: later(entry, now), value });
  }
  return noted;
}

/** Later than all that is known of the fact, whatever the clock of the device that changed it. */
const later = ({ at }: SyncEntry, now: number) => Math.max(now, at + 1);

/** Whether the device has something else than the ledger says. Titles of feeds are each device's own. */
function isOtherwise(key: string, noted: unknown, value: unknown): boolean {
  if (key.startsWith('feed ')) return (noted === null) !== (value === null);
  // A choice of a later version, which this one does not know, is not the reader's to have changed here.
  if (key.startsWith('choice ') && !isSame(choiceOf(key, noted), noted)) return false;
  return !isSame(noted, value);
}

const usual = (key: string) => choiceOf(key, undefined) ?? null;

/** The choice as this version takes it. */
function choiceOf(key: string, value: unknown): unknown {
  const { version } = parseSettings(undefined);
  const name = key.slice('choice '.length);
  return (parseSettings({ version, [name]: value }) as unknown as Readonly<Record<string, unknown>>)[name];
}

export function mergeLedgers(one: Ledger, other: Ledger): Ledger {
  const merged = new Map(one);
  for (const [key, entry] of other) {
    const known = merged.get(key);
    if (!known || isLater(entry, known)) merged.set(key, entry);
  }
  return merged;
}

/** Of two changes at the same time the same one wins on every device. */
const isLater = (a: SyncEntry, b: SyncEntry) => a.at > b.at || (a.at === b.at && JSON.stringify(a.value) > JSON.stringify(b.value));

/** Without what was removed long ago: a browser that was away for longer may bring it back. */
export function withoutOldRemovals(ledger: Ledger, now: number): Ledger {
  return new Map([...ledger].filter(([, { at, value }]) => value !== null || at > now - rememberedFor));
}

/** What the device is to have by the ledger. Comes from elsewhere: what cannot be read of it is left out. */
export function fromLedger(ledger: Ledger, { settings }: Synced): Synced {
  const held = [...ledger].filter(([, { value }]) => value !== null);
  const named = (kind: string) =>
    held.flatMap(([key, { value }]) => (key.startsWith(`${kind} `) ? [[key.slice(kind.length + 1), value] as const] : []));
  const { version } = settings;
  const choices = Object.fromEntries(named('choice').filter(([name, value]) => isSame(choiceOf(`choice ${name}`, value), value)));
  const corrections = named('wrong').map(([key]) => correctionOf(key));
  return {
    settings: parseSettings({
      ...settings,
      ...choices,
      ...{ version, corrections, sitesOff: named('off').map(([site]) => site), muted: named('muted').map(([id]) => id) },
    }),
    feeds: named('feed').flatMap(([address, title]) => {
      const isFeed = webAddress(address, 'about:blank') === address && typeof title === 'string';
      return isFeed ? [{ address, title: title.slice(0, longestTitle) }] : [];
    }),
  };
}

function correctionOf(key: string): unknown {
  try {
    const [surface, id, site] = JSON.parse(key);
    return { surface, id, site };
  } catch {
    return null;
  }
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What this browser keeps of syncing. */
export interface SyncState {
  readonly on: boolean;
  readonly ledger: Ledger;
  /** Why the last attempt came to nothing. */
  readonly problem: 'full' | 'failed' | null;
}
