/**
 * What a whole session puts on the wire. The browser has nothing but a proxy to go through, which notes every request of page,
 * extension and browser alike: articles are read, cards opened, everything of the extension is looked at, and all that is asked
 * for are the articles, by the reader, and the two feeds that were chosen.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName, BrowserPage, ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { openBrowser } from '../../tools/browsers/open-browser.ts';
import { openPanelFor, openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { repositoryRoot } from '../../tools/run-script.ts';
import { rssOf } from '../unit/feeds/feed-server.ts';
import { panel, popup } from './contract.ts';
import { addByAddress, letFeedsBeDue, press, waitForHealth, waitForTold } from './feed-pages.ts';
import { type Answer, type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';
import { reports } from './news-stand.ts';
import { search } from './popup.ts';
import { builtExtension, openCard, pointAt, settledMarks } from './session.ts';

/** Answered by the proxy alone. Loopback, since Firefox makes secure addresses of all others that an extension asks for. */
const feeds: readonly string[] = ['http://127.0.0.1:8001/world', 'http://127.0.0.1:8002/news'];
/** What the browsers ask their makers for of their own accord, extension or not, such as lists of what is unsafe. */
const ofTheBrowser = /^([\w-]+\.)+(google|googleapis|gvt1|mozilla)\.(com|org|net)$/;
/** Each with a mark to open the card of. */
const articles = { 'bounty-reports': 'Taliban', 'cookie-wall': 'European Union', 'no-date': 'Theresa May' } as const;
const addressOf = (article: string) => `http://localhost/${article}.html`;

function answerOf(address: string): Answer | undefined {
  if (feeds.includes(address)) return { type: 'application/rss+xml', body: rssOf(address, [reports.first, reports.denial]) };
  const article = Object.keys(articles).find((name) => addressOf(name) === address);
  return article
    ? { type: 'text/html; charset=utf-8', body: readFileSync(join(repositoryRoot, `demo/${article}.html`), 'utf8') }
    : undefined;
}

export function describeNetwork(name: BrowserName): void {
  let proxy: LoggingProxy | undefined;
  let running: ExtensionBrowser | undefined;
  beforeAll(async () => {
    proxy = await startLoggingProxy(answerOf);
    running = await openBrowser(name, { extension: builtExtension(name, 'demo'), headless: true, proxyPort: proxy.port });
  });
  afterAll(async () => {
    await running?.close();
    proxy?.close();
  });

  it('a whole session asks for the pages that are opened and the feeds that were chosen, and nothing else', async () => {
    if (!running || !proxy) throw new Error('The browser is not running.');
    await followFeeds(running);
    for (const [article, mark] of Object.entries(articles)) await readArticle(running, article, mark);
    for (const path of ['welcome.html', 'entity.html?q=novichok', 'entity.html?id=taliban']) await lookAt(running, path);
    await pollAnew(running, proxy);
    const asked = proxy.noted.map(({ address }) => address).filter((address) => !ofTheBrowser.test(hostOf(address)));
    expect([...new Set(asked)].sort()).toEqual([...Object.keys(articles).map(addressOf), ...feeds].sort());
    for (const article of Object.keys(articles)) expect(asked.filter((address) => address === addressOf(article))).toHaveLength(1);
    for (const { address, headers } of proxy.noted.filter((each) => feeds.includes(each.address))) {
      expect(headers, address).not.toHaveProperty('cookie');
      expect(headers, address).not.toHaveProperty('referer');
    }
  }, 90_000);
}

async function followFeeds(browser: ExtensionBrowser): Promise<void> {
  await browser.grant('*://127.0.0.1/*');
  const options = await browser.newExtensionPage('options.html');
  for (const feed of feeds) {
    await addByAddress(options, feed);
    await waitForHealth(options, feed, 'well');
  }
  await press(options, 'Fetch now');
  await options.close();
}

/** As one reads: marks, a card, the popup with a search in it, the side panel with all its views. */
async function readArticle(browser: ExtensionBrowser, article: string, mark: string): Promise<void> {
  const page = await browser.newPage(addressOf(article));
  await page.bringToFront();
  await settledMarks(page);
  await pointAt(page, mark);
  await openCard(page, mark);
  const opened = await openPopupFor(browser, addressOf(article));
  if (article === 'bounty-reports') await waitForTold(opened, reports.denial.title);
  await search(opened, 'skripal');
  await shows(opened, popup.option);
  const side = await openPanelFor(browser, addressOf(article));
  await shows(side, panel.node);
  await side.evaluate((tab) => {
    for (const each of document.querySelectorAll<HTMLElement>(tab)) each.click();
  }, panel.tab);
  for (const each of [side, opened, page]) await each.close();
}

async function lookAt(browser: ExtensionBrowser, path: string): Promise<void> {
  const page = await browser.newExtensionPage(path);
  await shows(page, 'main');
  await page.close();
}

/** The half hour passes, while the background is not running. */
async function pollAnew(browser: ExtensionBrowser, proxy: LoggingProxy): Promise<void> {
  const page = await browser.newExtensionPage('manifest.json');
  const before = proxy.noted.length;
  await browser.stopBackground();
  await page.evaluate(letFeedsBeDue);
  await waitUntil(() => proxy.noted.length >= before + feeds.length, 'The feeds were not asked again.');
  await page.close();
}

/** Of a whole address, or of a host with its port. */
const hostOf = (address: string) => new URL(/^https?:/.test(address) ? address : `https://${address}`).hostname;

const shows = (page: BrowserPage, selector: string) =>
  waitUntil(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector), `There is no ${selector}.`);
