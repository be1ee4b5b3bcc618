/**
 * `npm run bench:stories`: in a real Chromium with the extension, 50 feeds on loopback and 100,000 stored items, how long until a
 * popup shows what is related, with its background running and stopped, how long it takes to answer each letter of a search over
 * everything, and how long a poll of all feeds takes. Needs the demo build.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserPage, ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { openBrowser } from '../../tools/browsers/open-browser.ts';
import { bundledPack } from '../../tools/bundled-pack.ts';
import { runCommand } from '../../tools/command-line.ts';
import { repositoryRoot } from '../../tools/run-script.ts';
import { extensionTime } from './extension-time.ts';
import { type MadeUpItem, madeUpNews } from './made-up-news.ts';
import { madeUpArticle, openReadArticle, timedPopup } from './popup-times.ts';
import { percentile, titleTimes, typedLetters } from './title-times.ts';

const feeds = 50;
const stored = 100_000;
const shown = 40;
const newEach = 4;
const batch = 5000;
const articles = 3;
const day = 86_400_000;

interface Extension {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reply: unknown; error?: string }> } };
}

/** Milliseconds that the background takes to answer. */
async function timed(page: BrowserPage, type: string, request: unknown): Promise<{ ms: number; reply: unknown }> {
  return page.evaluate(
    async ({ type, request }) => {
      const started = performance.now();
      const { ok, reply, error } = await (globalThis as unknown as Extension).chrome.runtime.sendMessage({ type, request });
      if (!ok) throw new Error(error);
      return { ms: performance.now() - started, reply };
    },
    { type, request },
  );
}

/** Puts items into the database as if they had come over the last two months. */
async function fill(page: BrowserPage, items: readonly MadeUpItem[], first: number): Promise<void> {
  await page.evaluate(
    async ({ items, first, stored, day, feed }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('backstory');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(['items', 'counters', 'untitled'], 'readwrite');
      transaction.objectStore('untitled').add({ first, last: first + items.length - 1 });
      for (const [index, item] of items.entries()) {
        const arrival = first + index;
        const at = Date.now() - ((stored - arrival) / stored) * 60 * day;
        const places = item.entities.map((id) => `${id}\n${String(99_999 - Math.floor(at / day)).padStart(5, '0')}`);
        const row = { ...item, id: `stored ${arrival}`, feed, outlet: `Paper ${arrival % 50}`, url: `https://paper.example/${arrival}` };
        transaction.objectStore('items').put({ ...row, at, arrival, story: `stored ${arrival - (arrival % 3)}`, places });
      }
      transaction.objectStore('counters').put(first + items.length, 'arrivals');
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      database.close();
    },
    { items, first, stored, day, feed: 'https://feeds.example/stored' },
  );
}

/** Serves what there is of each feed at the moment, which has more with every round, and articles. */
async function serveNews(items: readonly MadeUpItem[], round: () => number, articles: readonly string[]) {
  const server = createServer((request, response) => {
    const article = articles[Number(request.url?.split('/article/')[1])];
    if (article !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(article);
      return;
    }
    const number = Number(request.url?.slice(1));
    const from = number * 200 + round() * newEach;
    const entries = items
      .slice(from, from + shown)
      .map(
        ({ title, summary }, index) =>
          `<item><guid>${from + index}</guid><title>${title.replaceAll('&', '&amp;')}</title><link>https://paper.example/${from + index}</link>` +
          `<description>${summary.replaceAll('&', '&amp;')}</description></item>`,
      );
    response.end(`<rss version="2.0"><channel><title>Feed ${number}</title>${entries.join('')}</channel></rss>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** What a letter in the popup asks for. */
const timedLetter = async (page: BrowserPage, query: string) => (await timed(page, 'search-all', { query, limit: 8 })).ms;

async function measureSearch(browser: ExtensionBrowser, page: BrowserPage, items: readonly MadeUpItem[]): Promise<void> {
  console.log(`titles, taken in              ${(await timed(page, 'search-own', { query: '' })).ms.toFixed(0)} ms, ${stored} items`);
  const letters = typedLetters(items);
  for (const query of letters.slice(0, 50)) await timedLetter(page, query);
  const times: number[] = [];
  for (const query of letters) times.push(await timedLetter(page, query));
  console.log(
    `a letter, background running  ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, of ${times.length}`,
  );
  const [entities, all, ready]: [number[], number[], number[]] = [[], [], []];
  for (const query of letters.filter((_, at) => at % 60 === 5)) {
    await browser.stopBackground();
    entities.push((await timed(page, 'search', { query, limit: 8 })).ms);
    await browser.stopBackground();
    all.push(await timedLetter(page, query));
    await browser.stopBackground();
    ready.push((await timed(page, 'search-own', { query: '' })).ms);
  }
  console.log(`a letter, background stopped  ${told(all)}; names alone ${told(entities)}; titles made ready ${told(ready)}`);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const told = (values: readonly number[]) =>
  `${median(values).toFixed(0)} ms, at most ${Math.max(...values).toFixed(0)} ms, of ${values.length}`;

async function measureRelated(browser: ExtensionBrowser, page: BrowserPage, items: readonly MadeUpItem[]): Promise<void> {
  const requestOf = (item: MadeUpItem, more: readonly MadeUpItem[]) => ({
    ...{ title: item.title, date: new Date(Date.now() - 5 * day).toISOString().slice(0, 10), address: null },
    mentions: [item, ...more].flatMap(({ entities }) => entities.map((id) => ({ id, how: 'exact', inHeading: false }))),
  });
  const requests = Array.from({ length: 20 }, (_, index) => requestOf(items[index * 7] as MadeUpItem, items.slice(index, index + 4)));
  const [warm, cold]: [number[], number[]] = [[], []];
  for (const request of requests) warm.push((await timed(page, 'related-reading', request)).ms);
  for (const request of requests.slice(0, 8)) {
    await browser.stopBackground();
    cold.push((await timed(page, 'related-reading', request)).ms);
  }
  const [overview, nothing]: [number[], number[]] = [[], []];
  for (const { mentions, date } of requests.slice(0, 8)) {
    await browser.stopBackground();
    overview.push((await timed(page, 'overview', { mentions, date })).ms);
    await browser.stopBackground();
    nothing.push((await timed(page, 'recent-searches', {})).ms);
  }
  console.log(`start and database, stopped   ${told(nothing)} (for comparison)`);
  console.log(`overview, background stopped  ${told(overview)} (for comparison)`);
  console.log(`related, background running   ${told(warm)}`);
  console.log(`related, background stopped   ${told(cold)}`);
}

/** Articles about what the feeds told of on their day. */
function madeUpArticles(items: readonly MadeUpItem[]): string[] {
  const published = new Date(Date.now() - 5 * day).toISOString().slice(0, 10);
  const first = Math.floor((stored * 55) / 60);
  return Array.from({ length: articles }, (_, index) => madeUpArticle(items.slice(first + 3 * index, first + 3 * index + 3), published));
}

async function measurePopup(browser: ExtensionBrowser, page: BrowserPage, base: string): Promise<void> {
  const tabs: number[] = [];
  for (let index = 0; index < articles; index++) tabs.push(await openReadArticle(browser, page, `${base}/article/${index}`));
  await page.bringToFront();
  const times = { 'running, kept': [], running: [], 'stopped, kept': [], stopped: [] } as Record<string, number[]>;
  for (let time = 0; time < 12; time++) {
    const tab = tabs[time % tabs.length] as number;
    for (const [state, measured] of Object.entries(times)) {
      const isKept = state.endsWith('kept');
      // The one before has forgotten it.
      if (isKept) await timedPopup(page, tab, false);
      if (state.startsWith('stopped')) await browser.stopBackground();
      measured.push(await timedPopup(page, tab, !isKept));
    }
  }
  for (const [state, measured] of Object.entries(times)) console.log(`popup shows a story, ${state.padEnd(14)} ${told(measured)}`);
}

/** Milliseconds until a poll is answered, and of the processor time that the extension spends on it. */
async function timedPoll(page: BrowserPage): Promise<{ readonly ms: number; readonly spent: number }> {
  const before = extensionTime();
  const { ms } = await timed(page, 'poll-feeds', {});
  return { ms, spent: (extensionTime() ?? Number.NaN) - (before ?? Number.NaN) };
}

async function measurePolls(browser: ExtensionBrowser, page: BrowserPage, nextRound: () => void): Promise<void> {
  const [running, stopped]: { ms: number; spent: number }[][] = [[], []];
  for (let time = 0; time < 5; time++) {
    nextRound();
    await browser.stopBackground();
    stopped?.push(await timedPoll(page));
    nextRound();
    running?.push(await timedPoll(page));
  }
  for (const [state, polls = []] of [['stopped', stopped] as const, ['running', running] as const]) {
    console.log(`poll, background ${state}      ${told(polls.map(({ ms }) => ms))}, ${feeds * newEach} new items each`);
    console.log(`  of processor time           ${told(polls.map(({ spent }) => spent))}`);
  }
}

await runCommand(async () => {
  const pack = await bundledPack();
  let round = 0;
  const items = madeUpNews(pack, stored, 1);
  for (const line of titleTimes(items)) console.log(line);
  const server = await serveNews(madeUpNews(pack, feeds * 200 + 1000, 2), () => round, madeUpArticles(items));
  const browser = await openBrowser('chromium', { extension: join(repositoryRoot, '.output/chrome-mv3-demo'), headless: true });
  try {
    const page = await browser.newExtensionPage('entity.html');
    const listed = Array.from({ length: feeds }, (_, number) => ({ address: `${server.base}/${number}`, title: `Feed ${number}` }));
    const { ms, reply } = await timed(page, 'add-feeds', { feeds: listed });
    const wrong = (reply as readonly { readonly problem: unknown }[]).filter(({ problem }) => problem !== null);
    if (wrong.length > 0) throw new Error(`Feeds fail: ${JSON.stringify(wrong[0])}`);
    console.log(`${browser.version}\nfirst poll                    ${ms.toFixed(0)} ms, ${feeds * shown} new items`);
    for (let first = 0; first < stored; first += batch) await fill(page, items.slice(first, first + batch), first);
    await measureSearch(browser, page, items);
    await measureRelated(browser, page, items);
    await measurePopup(browser, page, server.base);
    await measurePolls(browser, page, () => {
      round++;
    });
  } finally {
    await browser.close();
    server.close();
  }
});
