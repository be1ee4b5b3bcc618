/** When the browser has no more room for the database, the oldest items of feeds go, which come from elsewhere; nothing else ever does. */
import type { ReaderDatabase } from './database.ts';

/** So many go at once. */
const makesRoom = 5000;

/** Writes, and once more after room was made where there was none. */
export async function withRoom<T>(open: () => Promise<ReaderDatabase>, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    await dropOldestItems(await open(), makesRoom);
    return write();
  }
}

export async function dropOldestItems(database: ReaderDatabase, count: number): Promise<void> {
  const { store, done } = database.transaction('items', 'readwrite');
  for (const id of await store.index('at').getAllKeys(null, count)) store.delete(id);
  await done;
}
