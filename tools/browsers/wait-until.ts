/** Waiting for what cannot be listened to: asked again and again, with an error that says what did not happen. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  readonly timeout?: number;
  readonly interval?: number;
}

type Falsy = false | undefined | null | 0 | '';

/** The first truthy answer. Throws an error with `complaint` when none came in time; the last error of `ask`, if any, is its cause. */
export async function waitUntil<T>(
  ask: () => T | Promise<T>,
  complaint: string | (() => string),
  { timeout = 10_000, interval = 50 }: Patience = {},
): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, Falsy>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(interval);
  } while (Date.now() < end);
  throw new Error(typeof complaint === 'string' ? complaint : complaint(), { cause });
}

export async function withTimeout<T>(work: Promise<T>, timeout: number, complaint: string): Promise<T> {
  const stop = new AbortController();
  const late = sleep(timeout, undefined, { signal: stop.signal }).then(() => {
    throw new Error(complaint);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}
