/**
 * Real news pages with the extension at work: over an arbitrary mention the card appears beside its line, nothing in the page moves,
 * and once it is closed the page is as it was. The pages belong to their publishers and lie outside the project. All that they
 * ask for besides themselves is refused by a proxy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, BrowserPage, ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { readMarks, showMark } from '../../tools/browsers/marks.ts';
import { openBrowser } from '../../tools/browsers/open-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { repositoryRoot } from '../../tools/run-script.ts';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';
import { builtExtension, closedCard, openCard, outerHtml, settledMarks } from './session.ts';

const folder = join(repositoryRoot, '../shared/eval/pages');
export const savedPages: readonly string[] = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

const addressOf = (name: string) => `http://localhost/${name}`;

export function describeSavedPages(browserName: BrowserName, names: readonly string[]): void {
  describe.skipIf(names.length === 0)('saved news pages (skipped where ../shared/eval/pages is absent)', () => {
    let proxy: LoggingProxy | undefined;
    let browser: ExtensionBrowser | undefined;
    beforeAll(async () => {
      proxy = await startLoggingProxy((address) => {
        const name = names.find((each) => addressOf(each) === address);
        return name === undefined ? undefined : { type: 'text/html; charset=utf-8', body: readFileSync(join(folder, name), 'utf8') };
      });
      browser = await openBrowser(browserName, { extension: builtExtension(browserName, 'demo'), headless: true, proxyPort: proxy.port });
    });
    afterAll(async () => {
      await browser?.close();
      proxy?.close();
    });

    // A page's own scripts may move it just then; what the extension does to it shows each time.
    it.each(names)('%s', { retry: 2 }, async (name) => {
      if (!browser) throw new Error('The browser is not running.');
      const page = await browser.newPage(addressOf(name));
      try {
        await page.bringToFront();
        await settledMarks(page);
        await cardOverArbitraryMention(page, name);
      } finally {
        await page.close();
      }
    });
  });
}

async function cardOverArbitraryMention(page: BrowserPage, name: string): Promise<void> {
  const [surface, point] = await arbitraryMention(page, name);
  await watchShifts(page);
  const [html, places] = [await settledHtml(page), await placesOfElements(page)];
  await page.movePointer({ x: point.x, y: point.y - 60 });
  await page.movePointer(point, 4);
  const card = await openCard(page);
  const { lines, window } = await linesOf(page, surface, point);
  expect(card.name).not.toBe('');
  for (const line of lines) expect(card.box.top >= line.bottom - 1 || card.box.bottom <= line.top + 1, `covers "${surface}"`).toBe(true);
  expect(card.box.left >= 0 && card.box.top >= 0 && card.box.right <= window.width && card.box.bottom <= window.height).toBe(true);
  expect(await placesOfElements(page)).toEqual(places);
  expect(await shiftsSeen(page)).toEqual([]);
  await page.press('Escape');
  await closedCard(page);
  expect(await unstyled(page)).toBe(html);
}

/** One of the page's marks that nothing else lies over, by an order that its name decides; where to point at it, once it rests there. */
async function arbitraryMention(page: BrowserPage, name: string): Promise<[surface: string, point: { x: number; y: number }]> {
  const surfaces = [...new Set((await readMarks(page)).map(({ surface }) => surface))];
  const first = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % surfaces.length;
  for (const surface of [...surfaces.slice(first), ...surfaces.slice(0, first)]) {
    await showMark(page, surface);
    await settledHtml(page);
    const point = await showMark(page, surface);
    if (point && (await isFree(page, surface, point))) return [surface, point];
  }
  throw new Error('Each mark lies under something else of the page.');
}

function isFree(page: BrowserPage, surface: string, point: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(
    ([text, x, y]) => {
      const ranges = ['backstory-mention', 'backstory-possible'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const element = ranges.find((range) => range.toString() === text)?.startContainer.parentElement;
      const top = document.elementFromPoint(x, y);
      return Boolean(element && top && (element.contains(top) || top.contains(element)));
    },
    [surface, point.x, point.y] as const,
  );
}

/** The lines of the mark that is pointed at: those under the pointer alone may not be covered. */
function linesOf(page: BrowserPage, surface: string, point: { x: number; y: number }) {
  return page.evaluate(
    ([text, x, y]) => {
      const ranges = ['backstory-mention', 'backstory-possible'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const boxes = ranges.filter((range) => range.toString() === text).flatMap((range) => [...range.getClientRects()]);
      const under = boxes.filter((box) => box.left <= x && box.right >= x && box.top <= y && box.bottom >= y);
      return { lines: under.map(({ top, bottom }) => ({ top, bottom })), window: { width: innerWidth, height: innerHeight } };
    },
    [surface, point.x, point.y] as const,
  );
}

/** The page without the style attributes: scripts of its own measure and place things at any time. */
async function unstyled(page: BrowserPage): Promise<string> {
  return (await outerHtml(page)).replaceAll(/ style="[^"]*"/g, '');
}

/** Once the page's own scripts, which see that it was scrolled, have left it alone for a while. */
async function settledHtml(page: BrowserPage): Promise<string> {
  let html = '';
  return waitUntil(
    async () => {
      const before = html;
      html = await unstyled(page);
      return html === before && html;
    },
    'The page’s own scripts change it all the time.',
    { interval: 400 },
  );
}

/** Where the page's own elements are, to a tenth of a pixel. */
function placesOfElements(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, a, li, figure, img')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, ...[x + scrollX, y + scrollY, width, height].map((number) => number.toFixed(1))].join(' ');
    }),
  );
}

interface Watched {
  shifts?: number[];
}

/** Firefox has no such entries; there the places of elements have to tell. */
async function watchShifts(page: BrowserPage): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    (globalThis as Watched).shifts = seen;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { readonly value: number }).value);
    });
    observer.observe({ type: 'layout-shift' });
  });
}

const shiftsSeen = (page: BrowserPage): Promise<number[] | undefined> => page.evaluate(() => (globalThis as Watched).shifts);
