/** The last few searches in the reader's database, where no page's process can read them. */
import type { ReaderDatabase } from './database.ts';

const most = 10;
const longest = 100;

export class RecentSearches {
  private readonly open: () => Promise<ReaderDatabase>;

  constructor(open: () => Promise<ReaderDatabase>) {
    this.open = open;
  }

  /** The latest first. */
  async list(): Promise<string[]> {
    const searches = await (await this.open()).getAll('searches');
    return searches.sort((a, b) => b.at - a.at).map(({ query }) => query);
  }

  /** What is searched for again is there once, as it was typed last. */
  async remember(typed: string, now: number): Promise<string[]> {
    const query = typed.trim().replaceAll(/\s+/g, ' ').slice(0, longest);
    if (query !== '') {
      const { store, done } = (await this.open()).transaction('searches', 'readwrite');
      const others = (await store.getAll()).filter((other) => other.query.toLowerCase() !== query.toLowerCase());
      const kept = [{ query, at: now }, ...others.sort((a, b) => b.at - a.at)].slice(0, most);
      await store.clear();
      for (const search of kept) await store.put(search);
      await done;
    }
    return this.list();
  }

  /** Adds searches of another device behind those that there are, as far as there is room. */
  async add(queries: readonly string[]): Promise<void> {
    const { store, done } = (await this.open()).transaction('searches', 'readwrite');
    const known = new Set((await store.getAll()).map(({ query }) => query.toLowerCase()));
    const others = queries.filter((query) => !known.has(query.toLowerCase())).slice(0, most - known.size);
    for (const [age, query] of others.entries()) await store.put({ query, at: -age });
    await done;
  }

  async forget(): Promise<string[]> {
    await (await this.open()).clear('searches');
    return [];
  }
}
