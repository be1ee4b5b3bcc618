/** A real HTTP server on loopback that serves feeds of every temper. What each sends can be changed while it runs. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Entry {
  readonly guid: string;
  readonly title: string;
  readonly summary?: string;
  readonly at?: number;
}

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer extends AsyncDisposable {
  readonly base: string;
  /** What each path answers. */
  readonly paths: Map<string, Serve>;
  /** Requests as they came. */
  readonly seen: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function rssOf(title: string, entries: readonly Entry[]): string {
  const items = entries.map(
    ({ guid, title, summary = '', at }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${escaped(title)}</title><link>https://paper.example/${guid}</link>` +
      `<description>${escaped(summary)}</description>${at === undefined ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escaped(title)}</title>${items.join('')}</channel></rss>`;
}

/** Serves text with a validator, and 304 to those who have it. */
export const good =
  (text: () => string): Serve =>
  (request, response) => {
    const body = text();
    const etag = `"${body.length}-${[...body].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: etag }).end(body);
  };

export const plain =
  (status: number, body: string | Uint8Array = '', headers: Readonly<Record<string, string>> = {}): Serve =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

/** Sends its first bytes and nothing more. */
export const slow: Serve = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/xml' }).write('<?xml');
};

/** Sends without an end. */
export const huge: Serve = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/xml' });
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const send = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', send);
  send();
};

export async function startFeedServer(): Promise<FeedServer> {
  const paths = new Map<string, Serve>();
  const seen: FeedServer['seen'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ path, headers: request.headers });
    response.on('error', () => undefined);
    (paths.get(path) ?? plain(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
