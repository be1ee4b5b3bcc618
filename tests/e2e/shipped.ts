/** The very bytes that are shipped: they load, mark a page of a site that the manifest names, and have none of the demo's liberties. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browsers/extension-browser.ts';
import { cardHost, readMarks } from '../../tools/browsers/marks.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { repositoryRoot } from '../../tools/run-script.ts';
import { builtExtension, pointAt, settledMarks, startSession } from './session.ts';

/** A site that the manifest asks for; answered on this computer. */
const newsSite = 'https://www.bbc.com';

export function describeShipped(name: BrowserName): void {
  const session = startSession(name, 'shipped');

  describe('the shipped build', () => {
    it('marks a page of a news site, and keeps its card to itself', async () => {
      const page = session.keep(await session.browser.newPage());
      await page.answer(newsSite, await readFile(join(repositoryRoot, 'demo/bounty-reports.html'), 'utf8'));
      await page.goto(`${newsSite}/news/world-1`);
      await page.bringToFront();
      expect(await settledMarks(page)).toContain('Dawn Sturgess');
      const { x, y } = await pointAt(page, 'Dawn Sturgess');
      // A closed root shows nothing but that the host is what lies above or below the name.
      const isThere = () =>
        page.evaluate(([host, points]) => points.some(([left, top]) => document.elementFromPoint(left, top)?.localName === host), [
          cardHost,
          [[x, y + 60] as const, [x, y - 60] as const],
        ] as const);
      await waitUntil(isThere, 'No card opened.');
      expect(await page.evaluate((host) => document.querySelector(host)?.shadowRoot, cardHost)).toBeNull();
      await session.picture(page, 'shipped');
    });

    it('is small where it is in every page', async () => {
      const { size } = await stat(join(builtExtension(name, 'shipped'), 'content-script.js'));
      expect(size).toBeLessThanOrEqual(40_000);
    });

    it('leaves pages of this computer alone', async () => {
      const page = await session.open(session.article('bounty-reports'));
      await sleep(2000);
      expect(await readMarks(page)).toEqual([]);
    });

    it('asks for no right to them', async () => {
      const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
      const manifest: { host_permissions: string[] } = JSON.parse(
        await readFile(join(repositoryRoot, '.output', folder, 'manifest.json'), 'utf8'),
      );
      expect(manifest.host_permissions.length).toBeGreaterThan(100);
      expect(manifest.host_permissions.filter((pattern) => /localhost|127\.|\[::|\*:\/\/\*\//.test(pattern))).toEqual([]);
    });
  });
}
