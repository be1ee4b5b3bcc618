/** Names of the entities that the reader's settings speak of. */
import { askBackground } from '../../platform/ask.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';

/** Ids without an entry, of an earlier edition, have no name. */
export async function namesOf({ corrections, muted }: ReaderSettings): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...corrections.map(({ id }) => id), ...muted])];
  const records = await Promise.all(ids.map((id) => askBackground('record', { id }).catch(() => null)));
  return new Map(records.flatMap((record) => (record ? [[record.id, record.name] as const] : [])));
}
