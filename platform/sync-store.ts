/** Whether the reader wants settings and feeds kept the same in all browsers, and what this one knew of it last. In the database, which pages' processes do not reach. */
import type { ReaderDatabase } from './database.ts';
import type { SyncState } from './sync-ledger.ts';

export class SyncStore {
  private readonly open: () => Promise<ReaderDatabase>;

  constructor(open: () => Promise<ReaderDatabase>) {
    this.open = open;
  }

  async read(): Promise<SyncState> {
    const stored = await (await this.open()).get('counters', 'sync');
    return typeof stored === 'object' && 'ledger' in stored ? stored : { on: false, ledger: new Map(), problem: null };
  }

  async save(state: SyncState): Promise<void> {
    await (await this.open()).put('counters', state, 'sync');
  }

  async forget(): Promise<void> {
    await (await this.open()).delete('counters', 'sync');
  }
}
