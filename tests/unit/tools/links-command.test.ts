/** `data:links` against a server on this machine. */
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder } from './data-folder.ts';
import { runCommand } from './run-command.ts';

let server: Server;
let data = '';
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const path = request.url ?? '';
    if (path === '/silent') return;
    if (path === '/old') response.writeHead(301, { location: '/here' });
    else if (path === '/no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200);
    else response.writeHead(path === '/here' ? 200 : path === '/members' ? 403 : 404);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = ['here', 'old', 'no-head', 'members', 'gone', 'silent'];
  const sources = paths.map((path) => `  ${path}: {publisher: Paper, title: Raids, url: '${base}/${path}'}\n`).join('');
  const entry = (name: string) => `name: ${name}\nkind: concept\nsummary: A thing.\nasOf: 2021\n`;
  data = await makeDataFolder({
    'entities/concept/raid.yaml': `${entry('Raid')}sources:\n${sources}`,
    'entities/concept/foray.yaml': `${entry('Foray')}coverage:\n  - {publisher: Paper, title: Raids, url: '${base}/here'}\n`,
  });
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(dirname(data), { recursive: true });
});

describe('data:links', { timeout: 60_000 }, () => {
  it('tells the state of each address, with the files that have it', async () => {
    const { code, stdout, stderr } = await runCommand('links', ['--json', '--data', data, '--pause', '0', '--timeout', '1']);
    const told = JSON.parse(stdout) as { url: string; state: string; detail: string; files: string[] }[];
    expect([code, stderr]).toEqual([1, '']);
    const states = Object.fromEntries(told.map(({ url, state }) => [new URL(url).pathname, state]));
    expect(states).toEqual({
      '/here': 'ok',
      '/old': 'moved',
      '/no-head': 'ok',
      '/members': 'refused',
      '/gone': 'gone',
      '/silent': 'failed',
    });
    expect(told.find(({ url }) => url.endsWith('/here'))?.files).toHaveLength(2);
    expect(told.find(({ url }) => url.endsWith('/silent'))?.detail).toBe('no answer in time');
    expect(asked.filter((line) => line.endsWith('/here'))).toEqual(['HEAD /here', 'HEAD /here']);
    expect(asked).toContain('GET /no-head');
  });

  it('asks only for the files given, and sums up in words', async () => {
    asked = [];
    const { code, stdout, stderr } = await runCommand('links', ['--data', data, `${data}/entities/concept/foray.yaml`]);
    expect([code, stdout]).toEqual([0, '1 addresses: 1 ok\n']);
    expect(stderr).toMatch(/^ok +http:/);
    expect(asked).toEqual(['HEAD /here']);
  });
});
