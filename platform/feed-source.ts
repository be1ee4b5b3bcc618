/**
 * Fetching feeds: without credentials, referrer or cache, within limits of time and size, and asking only for what is new. Never
 * rejects but by its signal: what goes wrong is told as a problem.
 */
import type { Feed, FeedProblem } from '../stories/feed-schedule.ts';

export type FeedAnswer =
  | {
      readonly is: 'fresh';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where it was found, if elsewhere. */
      readonly movedTo: string | null;
    }
  | { readonly is: 'unchanged' }
  | { readonly is: 'problem'; readonly problem: FeedProblem; readonly retryAfter: number | null };

export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const usual: FetchLimits = { milliseconds: 20_000, bytes: 5_000_000 };
/** Headers of an answer that are longer are not kept. */
const longestHeader = 300;

export async function fetchFeed(
  feed: Pick<Feed, 'address' | 'etag' | 'lastModified'>,
  signal: AbortSignal,
  limits: FetchLimits = usual,
): Promise<FeedAnswer> {
  const timeout = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(feed.address, {
      headers: {
        Accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
        ...(feed.etag !== null && { 'If-None-Match': feed.etag }),
        ...(feed.lastModified !== null && { 'If-Modified-Since': feed.lastModified }),
      },
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' },
      signal: AbortSignal.any([signal, timeout]),
    });
    return await readAnswer(response, feed.address, limits);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TooLargeError) return problem({ is: 'too-large' });
    return problem({ is: timeout.aborted ? 'too-slow' : 'unreachable' });
  }
}

async function readAnswer(response: Response, address: string, limits: FetchLimits): Promise<FeedAnswer> {
  const { status, headers } = response;
  if (status === 304) return { is: 'unchanged' };
  if (!response.ok) {
    await response.body?.cancel();
    return problem(status === 410 || status === 404 ? { is: 'gone' } : { is: 'refused', status }, retryAfter(headers.get('Retry-After')));
  }
  return {
    is: 'fresh',
    bytes: await readWithin(response, limits.bytes),
    contentType: headers.get('Content-Type'),
    etag: kept(headers.get('ETag')),
    lastModified: kept(headers.get('Last-Modified')),
    movedTo: response.redirected && response.url !== address ? response.url : null,
  };
}

class TooLargeError extends Error {}

async function readWithin(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      throw new TooLargeError();
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const problem = (what: FeedProblem, after: number | null = null): FeedAnswer => ({ is: 'problem', problem: what, retryAfter: after });

const kept = (header: string | null) => (header !== null && header.length <= longestHeader ? header : null);

/** Seconds or a date, as milliseconds from now. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const time = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(time) && time > 0 ? time : null;
}
