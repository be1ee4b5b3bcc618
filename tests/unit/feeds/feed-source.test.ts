import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFeed } from '../../../platform/feed-source.ts';
import { type FeedServer, good, huge, plain, rssOf, slow, startFeedServer } from './feed-server.ts';

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const limits = { milliseconds: 300, bytes: 200_000 };
const ask = (path: string, told: { etag?: string; lastModified?: string } = {}) =>
  fetchFeed(
    { address: `${server.base}${path}`, etag: told.etag ?? null, lastModified: told.lastModified ?? null },
    new AbortController().signal,
    limits,
  );

describe('fetchFeed', () => {
  it('brings the bytes and what to ask with next time, and then nothing', async () => {
    server.paths.set(
      '/good',
      good(() => rssOf('Good', [])),
    );
    const first = await ask('/good');
    expect(first).toMatchObject({ is: 'fresh', contentType: 'application/rss+xml', etag: expect.any(String), movedTo: null });
    if (first.is !== 'fresh') return;
    expect(new TextDecoder().decode(first.bytes)).toContain('<title>Good</title>');
    expect(await ask('/good', { etag: first.etag ?? '' })).toEqual({ is: 'unchanged' });
  });

  it('sends no cookie, no referrer, and the validators', async () => {
    server.paths.set('/headers', plain(200, '', { 'Set-Cookie': 'who=you' }));
    await ask('/headers');
    await ask('/headers', { etag: '"1"', lastModified: 'Mon, 01 Jun 2020 10:00:00 GMT' });
    const headers = server.seen.filter(({ path }) => path === '/headers').at(-1)?.headers;
    expect(headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Mon, 01 Jun 2020 10:00:00 GMT' });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('follows a feed that has moved, and says where it is', async () => {
    server.paths.set('/old', plain(301, '', { Location: '/new' }));
    server.paths.set('/new', plain(200, rssOf('New', [])));
    expect(await ask('/old')).toMatchObject({ is: 'fresh', movedTo: `${server.base}/new` });
  });

  it('reads what is compressed', async () => {
    server.paths.set('/gzip', plain(200, gzipSync(rssOf('Small', [])), { 'Content-Encoding': 'gzip' }));
    expect(await ask('/gzip')).toMatchObject({ is: 'fresh' });
  });

  it.each([
    ['/gone', plain(410), { is: 'gone' }, null],
    ['/missing', plain(404), { is: 'gone' }, null],
    ['/error', plain(500), { is: 'refused', status: 500 }, null],
    ['/busy', plain(429, '', { 'Retry-After': '120' }), { is: 'refused', status: 429 }, 120_000],
    ['/slow', slow, { is: 'too-slow' }, null],
    ['/huge', huge, { is: 'too-large' }, null],
    ['/bomb', plain(200, gzipSync(Buffer.alloc(3_000_000)), { 'Content-Encoding': 'gzip' }), { is: 'too-large' }, null],
    ['/circle', plain(302, '', { Location: '/circle' }), { is: 'unreachable' }, null],
  ])('%s', async (path, serve, problem, retryAfter) => {
    server.paths.set(path, serve);
    expect(await ask(path)).toEqual({ is: 'problem', problem, retryAfter });
  });

  it('says when there is nobody', async () => {
    const answer = await fetchFeed(
      { address: 'http://127.0.0.1:9/', etag: null, lastModified: null },
      new AbortController().signal,
      limits,
    );
    expect(answer).toMatchObject({ problem: { is: 'unreachable' } });
  });

  it('stops when told to', async () => {
    server.paths.set('/slow', slow);
    const address = `${server.base}/slow`;
    await expect(fetchFeed({ address, etag: null, lastModified: null }, AbortSignal.timeout(50), limits)).rejects.toThrow();
  });
});
