/**
 * Settings and the list of feeds kept the same in all browsers of the reader, if they want it and the browser carries it. Reading
 * history, searches and items of feeds never are. What the device has is changed before what it knows is noted: a worker that is
 * killed in between takes for new what it has just been told, and never for removed what it has not yet put down.
 */
import { type SyncArea, SyncFullError } from '../../platform/sync-area.ts';
import type { SyncState } from '../../platform/sync-ledger.ts';
import { fromLedger, isSame, mergeLedgers, noteChanges, type Synced, withoutOldRemovals } from '../../platform/sync-ledger.ts';
import type { SyncTold } from '../../platform/sync-messages.ts';
import type { SyncStore } from '../../platform/sync-store.ts';
import type { ListedFeed } from '../../stories/opml.ts';

export interface SyncPorts {
  readonly area: SyncArea;
  readonly store: Pick<SyncStore, 'read' | 'save' | 'forget'>;
  readonly device: () => Promise<Synced>;
  /** False, and nothing changed, where the settings are no longer those given first. */
  readonly saveSettings: (before: Synced['settings'], after: Synced['settings']) => Promise<boolean>;
  readonly addFeeds: (feeds: readonly ListedFeed[]) => Promise<void>;
  readonly removeFeed: (address: string) => Promise<void>;
  readonly now: () => number;
}

/** Milliseconds: who tries out settings changes them often, and browsers let little be written a minute. */
const pause = 2000;

export class OwnSync {
  private readonly ports: SyncPorts;
  private running: Promise<unknown> = Promise.resolve();
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: SyncPorts) {
    this.ports = ports;
  }

  async told(): Promise<SyncTold> {
    if (!this.ports.area.isThere()) return { is: 'none' };
    const { on, problem } = await this.ports.store.read();
    return on ? { is: 'on', problem } : { is: 'off' };
  }

  async turn(on: boolean): Promise<SyncTold> {
    if (on) await this.ports.store.save({ on, ledger: new Map(), problem: null });
    else await this.ports.store.forget();
    await this.meet();
    return this.told();
  }

  /** Here and in what the browser carries. Other browsers in which it is on keep what they have, and bring it there again. */
  async forget(): Promise<true> {
    const { on } = await this.ports.store.read();
    await this.ports.store.forget();
    if (on && this.ports.area.isThere()) await this.ports.area.clear();
    return true;
  }

  /** Something may have changed, here or elsewhere. */
  soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.meet().catch(() => undefined), pause);
  }

  /** Brings device and browser to what changed last, one meeting after the other. */
  meet(): Promise<void> {
    const run = this.running.then(() => this.run());
    this.running = run.catch(() => undefined);
    return run;
  }

  private async run(): Promise<void> {
    const { area, store, device, now } = this.ports;
    const state = await store.read();
    if (!state.on || !area.isThere()) return;
    try {
      const [carried, here] = await Promise.all([area.read(), device()]);
      const ledger = withoutOldRemovals(mergeLedgers(noteChanges(state.ledger, here, now()), carried), now());
      if (!(await this.bring(here, fromLedger(ledger, here)))) return this.soon();
      await store.save({ on: true, ledger, problem: null });
      await area.write(carried, ledger);
    } catch (error) {
      await this.fail(error);
    }
  }

  /** Makes the device as it is to be; false where it changed meanwhile. */
  private async bring(here: Synced, wanted: Synced): Promise<boolean> {
    if (!isSame(here.settings, wanted.settings) && !(await this.ports.saveSettings(here.settings, wanted.settings))) return false;
    const has = new Set(here.feeds.map(({ address }) => address));
    const keeps = new Set(wanted.feeds.map(({ address }) => address));
    const added = wanted.feeds.filter(({ address }) => !has.has(address));
    if (added.length > 0) await this.ports.addFeeds(added);
    for (const address of has) if (!keeps.has(address)) await this.ports.removeFeed(address);
    return true;
  }

  private async fail(error: unknown): Promise<void> {
    const problem: SyncState['problem'] = error instanceof SyncFullError || /quota/i.test(String(error)) ? 'full' : 'failed';
    const state = await this.ports.store.read();
    if (state.on) await this.ports.store.save({ ...state, problem });
  }
}
