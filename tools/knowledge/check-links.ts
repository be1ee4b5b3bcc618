/**
 * Whether addresses still lead somewhere. Polite: one request at a time to a host, with a pause after each, a few hosts at once, the
 * body never read. A page that is there may still be the wrong one; that is for a person to see.
 */

export type LinkState = 'ok' | 'moved' | 'gone' | 'refused' | 'failed';

export interface LinkResult {
  readonly url: string;
  readonly state: LinkState;
  /** The status, where it leads now, or what went wrong. */
  readonly detail: string;
}

export interface LinkOptions {
  readonly timeoutMs: number;
  /** Between two requests to one host. */
  readonly pauseMs: number;
  readonly hostsAtOnce: number;
}

/** The state of each address, in the order given; an address that is given twice is asked for once. */
export async function checkLinks(
  urls: readonly string[],
  options: LinkOptions,
  told: (result: LinkResult) => void = () => {},
): Promise<LinkResult[]> {
  const results = new Map<string, LinkResult>();
  const queues = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, options.pauseMs));
        const result = await checkLink(url, options.timeoutMs);
        results.set(url, result);
        told(result);
      }
    }
  };
  await Promise.all(Array.from({ length: options.hostsAtOnce }, work));
  return [...new Set(urls)].flatMap((url) => results.get(url) ?? []);
}

/** Some servers answer HEAD wrongly or not at all; they are asked again with GET. */
const doubtful = new Set([400, 403, 404, 405, 406, 501, 503]);

async function checkLink(url: string, timeoutMs: number): Promise<LinkResult> {
  try {
    const head = await request(url, 'HEAD', timeoutMs);
    return { url, ...stateOf(url, doubtful.has(head.status) ? await request(url, 'GET', timeoutMs) : head) };
  } catch (error) {
    return { url, state: 'failed', detail: reasonOf(error) };
  }
}

async function request(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Response> {
  const headers = { 'user-agent': 'backstory-data-links (checks the sources of a knowledge base)' };
  const response = await fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  return response;
}

function stateOf(url: string, { status, ok, url: end, redirected }: Response): Pick<LinkResult, 'state' | 'detail'> {
  if (ok) return redirected && end !== url ? { state: 'moved', detail: end } : { state: 'ok', detail: String(status) };
  if (status === 404 || status === 410) return { state: 'gone', detail: String(status) };
  return { state: [401, 403, 429, 451].includes(status) ? 'refused' : 'failed', detail: String(status) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : error.message;
}
