/**
 * One browser with one build of the extension, for all tests of a file, and the words in which the tests speak of a page: marks,
 * pointing, the card. Each test opens pages of its own; all pages are closed after it.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName, BrowserPage, ExtensionBrowser, Point } from '../../tools/browsers/extension-browser.ts';
import { hasCardHost, type OpenCard, readCard, readMarks, showMark } from '../../tools/browsers/marks.ts';
import { openBrowser } from '../../tools/browsers/open-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { repositoryRoot } from '../../tools/run-script.ts';
import { type Site, serve } from '../../tools/serve.ts';
import { onlyIn } from './one-language.ts';

export type Build = 'demo' | 'shipped';

export interface Session {
  readonly browser: ExtensionBrowser;
  /** The address of a demo article. */
  article(name: string): string;
  /** A page that is closed after the test. */
  open(address: string): Promise<BrowserPage>;
  /** A demo article in front, once something is marked in it. */
  openArticle(name: string): Promise<BrowserPage>;
  keep(page: BrowserPage): BrowserPage;
  picture(page: BrowserPage, name: string): Promise<void>;
}

const folders: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
/** The folder of the unpacked extension. */
export function builtExtension(name: BrowserName, build: Build): string {
  return join(repositoryRoot, '.output', folders[name] + (build === 'demo' ? '-demo' : ''));
}

const pictureFolder = join(repositoryRoot, 'test-results');

/** Called at the top of a test file, once for each language. What it returns may be used in tests only. */
export function startSession(name: BrowserName, build: Build = 'demo', language?: string): Session {
  let browser: ExtensionBrowser | undefined;
  let site: Site | undefined;
  let pages: BrowserPage[] = [];
  const running = () => {
    if (!browser || !site) throw new Error('The browser is not running.');
    return { browser, site };
  };

  beforeAll(async () => {
    const whole = builtExtension(name, build);
    const extension = language === undefined ? whole : await onlyIn(language, whole);
    await mkdir(pictureFolder, { recursive: true });
    site = await serve({ folder: join(repositoryRoot, 'demo') });
    browser = await openBrowser(name, { extension, headless: true });
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
    pages = [];
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const session: Session = {
    get browser() {
      return running().browser;
    },
    article: (article) => `${running().site.address}/${article}.html`,
    keep(page) {
      pages.push(page);
      return page;
    },
    async open(address) {
      const page = session.keep(await running().browser.newPage());
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    async openArticle(article) {
      const page = await session.open(session.article(article));
      await settledMarks(page);
      return page;
    },
    picture: (page, picture) => page.screenshot(join(pictureFolder, `${name}-${picture}.png`)),
  };
  return session;
}

/** The texts of the marks, once there are some and no more come for a while. */
export async function settledMarks(page: BrowserPage): Promise<string[]> {
  let seen = -1;
  return waitUntil(
    async () => {
      const marks = await readMarks(page);
      const same = marks.length === seen;
      seen = marks.length;
      return same && marks.length > 0 && marks.map(({ surface }) => surface.replaceAll(/[\s\u00ad]+/g, ' '));
    },
    'Nothing was marked.',
    { timeout: 15_000, interval: 250 },
  );
}

export async function waitForMark(page: BrowserPage, surface: string): Promise<void> {
  let marks: string[] = [];
  await waitUntil(
    async () => {
      marks = (await readMarks(page)).map((mark) => mark.surface);
      return marks.includes(surface);
    },
    () => `"${surface}" was not marked; marked are: ${marks.join(', ')}`,
  );
}

/** Rests the pointer on a mark, coming from beside it, once what loads around it has stopped moving it. */
export async function pointAt(page: BrowserPage, surface: string): Promise<Point> {
  let seen: Point | undefined;
  const point = await waitUntil(
    async () => {
      const now = await showMark(page, surface);
      const still = now !== undefined && now.x === seen?.x && now.y === seen.y;
      seen = now;
      return still && now;
    },
    `"${surface}" is not marked, or moves about.`,
    { interval: 150 },
  );
  await page.movePointer({ x: point.x, y: point.y - 60 });
  await page.movePointer(point, 4);
  return point;
}

/** The card, once it shows this name, or any where none is given. */
export async function openCard(page: BrowserPage, name?: string): Promise<OpenCard> {
  let last: OpenCard | undefined;
  return waitUntil(
    async () => {
      last = await readCard(page);
      return last && (name === undefined || last.name === name) ? last : undefined;
    },
    () => `No card ${name ? `of ${name} ` : ''}opened${last ? `, but one of ${last.name}` : ''}.`,
    { timeout: 5000, interval: 20 },
  );
}

export async function closedCard(page: BrowserPage): Promise<void> {
  await waitUntil(async () => !(await hasCardHost(page)), 'The card stayed open.', { timeout: 5000, interval: 20 });
}

/** The middle of an element in the card, for the pointer. */
export function inCard(page: BrowserPage, selector: string): Promise<{ x: number; y: number; text: string }> {
  return waitUntil(
    () =>
      page.evaluate((wanted) => {
        const element = document.querySelector('backstory-card')?.shadowRoot?.querySelector(wanted);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2, text: element?.textContent?.trim() ?? '' };
      }, selector),
    `The card has no ${selector}.`,
  );
}

export function outerHtml(page: BrowserPage): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The page as the server sent it, parsed and written out by the same browser. */
export function servedHtml(page: BrowserPage): Promise<string> {
  return page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  });
}
