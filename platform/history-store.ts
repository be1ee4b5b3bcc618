/** Reading history in the reader's database. Nothing is dropped but what the reader has said; items of feeds make room for it. */
import type { HistoryPart, HistorySettings, Meetings, ReadArticle } from '../stories/history.ts';
import { articleAddress, forgottenBefore, meetingsOf } from '../stories/history.ts';
import type { ReaderDatabase } from './database.ts';
import { withRoom } from './make-room.ts';

export class HistoryStore {
  /** Counts up whenever what is kept may have changed. */
  changes = 0;
  private readonly open: () => Promise<ReaderDatabase>;

  constructor(open: () => Promise<ReaderDatabase>) {
    this.open = open;
  }

  /** An article that is read again is kept once, at its latest reading. */
  async record(article: ReadArticle): Promise<void> {
    await withRoom(this.open, async () => (await this.open()).put('history', article));
    this.changes++;
  }

  /** The latest first. */
  async all(): Promise<ReadArticle[]> {
    return (await (await this.open()).getAllFromIndex('history', 'at')).reverse();
  }

  /** Adds articles that are not there yet. */
  async add(articles: readonly ReadArticle[]): Promise<void> {
    await withRoom(this.open, async () => {
      const { store, done } = (await this.open()).transaction('history', 'readwrite');
      for (const article of articles) if ((await store.getKey(article.address)) === undefined) await store.put(article);
      await done;
    });
    this.changes++;
  }

  /** Those of the addresses whose articles were read. */
  async read(addresses: readonly string[]): Promise<Set<string>> {
    const { store } = (await this.open()).transaction('history');
    const keys = await Promise.all(addresses.map((address) => store.getKey(articleAddress(address))));
    return new Set(addresses.filter((_, at) => keys[at] !== undefined));
  }

  async with(entity: string): Promise<ReadArticle[]> {
    return (await this.open()).getAllFromIndex('history', 'entities', entity);
  }

  async meetings(entity: string, except: string | null): Promise<Meetings | undefined> {
    return meetingsOf(await this.with(entity), except ?? undefined);
  }

  /** Whether the entity is in an article other than the one at the address. */
  async isMet(entity: string, except: string): Promise<boolean> {
    return (await (await this.open()).getAllKeysFromIndex('history', 'entities', entity)).some((address) => address !== except);
  }

  async forget(part: HistoryPart): Promise<void> {
    const { store, done } = (await this.open()).transaction('history', 'readwrite');
    if (part.is === 'all') await store.clear();
    else if (part.is === 'article') await store.delete(part.address);
    else {
      const keys =
        part.is === 'site'
          ? await store.index('site').getAllKeys(part.site)
          : await store.index('at').getAllKeys(IDBKeyRange.lowerBound(part.time));
      for (const key of keys) await store.delete(key);
    }
    await done;
    this.changes++;
  }

  /** Forgets what the reader wants kept no longer; whether there was any. */
  async expire(settings: HistorySettings, now: number): Promise<boolean> {
    const before = forgottenBefore(settings, now);
    this.changes++;
    if (before === undefined) return false;
    const { store, done } = (await this.open()).transaction('history', 'readwrite');
    const keys = await store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
    for (const key of keys) await store.delete(key);
    await done;
    this.changes++;
    return keys.length > 0;
  }
}
