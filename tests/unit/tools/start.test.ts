import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleAddress } from '../../../tools/start/article-address.ts';
import { articlePage } from '../../../tools/start/article-page.ts';
import { hasDisplay } from '../../../tools/start/start-options.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  await writeFile(join(folder, 'plain.txt'), 'Headline\n\nWords of <Skripal>.\n');
  await writeFile(join(folder, 'page.html'), '<!doctype html><p>As it is');
  await writeFile(join(folder, 'saved'), '  <!DOCTYPE html><p>As it is');
  await writeFile(join(folder, 'picture.png'), Buffer.from([137, 80, 78, 71, 0, 1]));
});

afterAll(() => rm(folder, { recursive: true }));

async function served(article: string): Promise<string> {
  const { address, site, grant } = await articleAddress(article);
  expect(grant).toBeUndefined();
  try {
    return await (await fetch(address)).text();
  } finally {
    await site?.close();
  }
}

describe('articleAddress', () => {
  it('serves a page as it is, whatever its name', async () => {
    expect(await served(join(folder, 'page.html'))).toBe('<!doctype html><p>As it is');
    expect(await served(join(folder, 'saved'))).toBe('  <!DOCTYPE html><p>As it is');
  });

  it('makes an article of plain text', async () => {
    const page = await served(join(folder, 'plain.txt'));
    expect(page).toContain('<h1>Headline</h1>');
    expect(page).toContain('<p>Words of &lt;Skripal&gt;.</p>');
  });

  it('opens an address of the web as it is, once the extension is allowed there', async () => {
    expect(await articleAddress('https://www.example.org:8443/a?b#c')).toEqual({
      address: 'https://www.example.org:8443/a?b#c',
      grant: 'https://www.example.org/*',
    });
  });

  it('serves the demo when nothing is given', async () => {
    const { address, site } = await articleAddress(undefined);
    expect(new URL(address).pathname).toBe('/bounty-reports.html');
    await site?.close();
  });

  it.each([
    ['missing.txt', 'there is no such file'],
    ['picture.png', 'not a text file'],
    ['.', 'a folder'],
  ])('refuses %s with what to do', async (name, complaint) => {
    await expect(articleAddress(join(folder, name))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(new RegExp(`${complaint}[^]*Usage: npm start`)),
    });
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/a', 'https://'])('refuses the address %s', async (address) => {
    await expect(articleAddress(address)).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('articlePage', () => {
  it('lets no markup of the text through', () => {
    const page = articlePage('<script>alert("x")</script>\r\n\r\nA & B\r\nnext line');
    expect(page).not.toContain('<script>');
    expect(page).toContain('<title>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</title>');
    expect(page).toContain('<p>A &amp; B<br>next line</p>');
  });

  it('takes an empty text', () => {
    expect(articlePage('')).toContain('<h1></h1>');
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '' }, false],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('%s %o: %s', (platform, environment, answer) => {
    expect(hasDisplay(platform, environment)).toBe(answer);
  });
});
