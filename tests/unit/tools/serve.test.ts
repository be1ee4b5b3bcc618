import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../../tools/serve.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'public-secret.txt'), 'secret');
  await writeFile(join(folder, 'public/a b.html'), '<p>ä</p>');
  await writeFile(join(folder, 'public/a.svg'), '<svg/>');
  await symlink(join(folder, 'secret.txt'), join(folder, 'public/link.txt'));
  site = await serve({ folder: join(folder, 'public'), pages: new Map([['/given.html', '<p>given</p>']]) });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Unlike `fetch`, sends the path as it is. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(new URL(site.address), { path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

describe('serve', () => {
  it.each([
    ['/a%20b.html', 'text/html; charset=utf-8', '<p>ä</p>'],
    ['/a.svg?x=1', 'image/svg+xml', '<svg/>'],
    ['/given.html', 'text/html; charset=utf-8', '<p>given</p>'],
  ])('gives %s as %s', async (path, type, body) => {
    const response = await fetch(site.address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it.each([
    '/missing.html',
    '/',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/../public-secret.txt',
    '/link.txt',
    '//secret.txt',
  ])('gives nothing for %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('refuses what it cannot decode, and every other method', async () => {
    expect(await statusOf('/%E0%A4%A')).toBe(400);
    expect((await fetch(`${site.address}/a.svg`, { method: 'POST' })).status).toBe(405);
  });

  it('listens on this computer alone', () => {
    expect(new URL(site.address).hostname).toBe('127.0.0.1');
  });
});
