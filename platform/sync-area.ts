/**
 * The part of the extension's storage that the browser carries to the reader's other browsers. It is small (100 kB, 8 kB an item),
 * so a ledger lies there in 32 parts by the hashes of its keys, and only parts that change are written.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isSame, type Ledger, mergeLedgers } from './sync-ledger.ts';

/** There is more to be kept than the browser carries. */
export class SyncFullError extends Error {
  override readonly name = 'SyncFullError';
}

export interface SyncArea {
  readonly isThere: () => boolean;
  readonly read: () => Promise<Ledger>;
  /** Writes the parts in which the ledgers differ; `SyncFullError` where they do not fit. */
  readonly write: (before: Ledger, after: Ledger) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const parts = 32;
const mostBytes = 100_000;
const mostPartBytes = 8000;

type Part = Readonly<Record<string, readonly [at: number, value: unknown]>>;

const partSchema = v.record(v.pipe(v.string(), v.maxLength(3000)), v.tuple([v.pipe(v.number(), v.minValue(0)), v.unknown()]));

export const syncArea: SyncArea = {
  isThere: () => browser.storage.sync !== undefined,
  async read() {
    const stored = await browser.storage.sync.get(null);
    const ledgers = Object.entries(stored).flatMap(([name, part]): Ledger[] => {
      const checked = isPart(name) ? v.safeParse(partSchema, part) : undefined;
      return checked?.success ? [new Map(Object.entries(checked.output).map(([key, [at, value]]) => [key, { at, value }]))] : [];
    });
    return ledgers.reduce(mergeLedgers, new Map());
  },
  async write(before, after) {
    const [old, now] = [partsOf(before), partsOf(after)];
    const sizes = [...now].map(([name, part]) => sizeOf(name) + sizeOf(part));
    if (Math.max(0, ...sizes) > mostPartBytes || sizes.reduce((sum, size) => sum + size, 0) > mostBytes) throw new SyncFullError();
    const changed = [...now].filter(([name, part]) => !isSame(part, old.get(name)));
    if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
    const gone = [...old.keys()].filter((name) => !now.has(name));
    if (gone.length > 0) await browser.storage.sync.remove(gone);
  },
  clear: () => browser.storage.sync.clear(),
};

/** Calls back when another browser has changed something, or when a page of this one has changed settings. */
export function watchSynced(changed: () => void): void {
  // Pages' processes have no business in it, where the browser can keep them out.
  browser.storage.sync?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && 'reader' in changes)) changed();
  });
}

const isPart = (name: string) => /^part \d+$/.test(name);

/** In the order of their keys, so that the same facts make the same parts. */
export function partsOf(ledger: Ledger): Map<string, Part> {
  const filled = new Map<string, Record<string, readonly [number, unknown]>>();
  for (const key of [...ledger.keys()].sort()) {
    const entry = ledger.get(key);
    if (!entry) continue;
    const name = `part ${hashOf(key) % parts}`;
    const part = filled.get(name) ?? {};
    part[key] = [entry.at, entry.value];
    filled.set(name, part);
  }
  return filled;
}

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
