/** Names of entities in the reader's database: a worker that has just started need not open the knowledge base to tell them. */
import type { ReaderDatabase } from './database.ts';

export class NameStore {
  private readonly open: () => Promise<ReaderDatabase>;
  /** Of the knowledge base: names of another are not believed. */
  private readonly version: string;
  private readonly look: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

  /** `look` asks the knowledge base. */
  constructor(open: () => Promise<ReaderDatabase>, version: string, look: NameStore['look']) {
    this.open = open;
    this.version = version;
    this.look = look;
  }

  /** Those that there are. What is not stored is looked up, and stored for the next time. Cost: a look-up each. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const { store } = (await this.open()).transaction('names');
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    const known = new Map(ids.flatMap((id, at) => (rows[at]?.version === this.version ? [[id, rows[at].name] as const] : [])));
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return known;
    const looked = await this.look(missing);
    const writing = (await this.open()).transaction('names', 'readwrite');
    for (const [id, name] of looked) {
      known.set(id, name);
      await writing.store.put({ name, version: this.version }, id);
    }
    await writing.done;
    return known;
  }
}
