/** What the reader's own feeds bring to an article: found in the popup's search, told in the side panel, counted at the foot of a card. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { openPanelFor, openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { type FeedServer, good, rssOf, startFeedServer } from '../unit/feeds/feed-server.ts';
import { violations } from './accessibility.ts';
import { card, panel, popup } from './contract.ts';
import { inCard, openCard, pointAt, type Session } from './session.ts';

interface ExtensionGlobals {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: object): Promise<{ readonly ok: boolean; readonly error?: string }>;
      getContexts(what: object): Promise<readonly unknown[]>;
    };
  };
}

const entries = [
  [
    '2020-06-26',
    'Russian unit paid Taliban bounties for US troops, officials say',
    'Unit 29155 of the GRU offered Taliban fighters in Afghanistan bounties, American officials said.',
  ],
  [
    '2020-06-27',
    'Taliban deny taking bounties from Russian unit',
    'A spokesman of the Taliban rejected the report that Unit 29155 of the GRU had paid its fighters in Afghanistan.',
  ],
  [
    '2020-06-28',
    'Congress asks for answers on Russian bounties to Taliban',
    'Congress wants to hear from officials on Russian bounties that Unit 29155 of the GRU paid Taliban fighters in Afghanistan.',
  ],
] as const;

export function describeStories(session: Session): void {
  let server: FeedServer;

  beforeAll(async () => {
    server = await startFeedServer();
    const items = entries.map(([day, title, summary], at) => ({ guid: `${at}`, title, summary, at: Date.parse(`${day}T12:00:00Z`) }));
    server.paths.set(
      '/paper',
      good(() => rssOf('The Paper', items)),
    );
    const page = await session.browser.newExtensionPage('manifest.json');
    await page.evaluate(async (address) => {
      const { runtime } = (globalThis as unknown as ExtensionGlobals).chrome;
      const { ok, error } = await runtime.sendMessage({ type: 'add-feeds', request: { feeds: [{ address, title: 'The Paper' }] } });
      if (!ok) throw new Error(error);
    }, `${server.base}/paper`);
    await page.close();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const article = () => session.openArticle('bounty-reports');
  const openPopup = async () => {
    const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
    await page.bringToFront();
    await waitUntil(() => page.evaluate((field) => document.activeElement?.matches(field), popup.field), 'The search field has no focus.');
    return page;
  };

  describe('stories', () => {
    it('are found with the names, misspelt or not, by keyboard alone; the search is remembered', async () => {
      await article();
      const page = await openPopup();
      await page.type('Talibna bountys');
      await waitUntil(async () => (await texts(page, popup.groupName)).includes('In your feeds'), 'No story was found.');
      await session.picture(page, 'popup-search-stories');
      await page.press('End');
      const active = await page.evaluate((field) => {
        const id = document.querySelector(field)?.getAttribute('aria-activedescendant');
        return id ? document.getElementById(id)?.textContent : undefined;
      }, popup.field);
      expect(active).toContain('The Paper');
      await page.press('Home');
      const [chosen] = await texts(page, `${popup.option}[aria-selected=true] ${popup.optionName}`);
      await page.press('Enter').catch(() => undefined);
      await waitUntil(() => page.evaluate(() => false).catch(() => true), 'The popup stayed open.');
      const again = await openPopup();
      await waitUntil(async () => (await texts(again, popup.recent))[0] === chosen, 'What was found is not remembered.');
      expect(await violations(again)).toEqual([]);
      await again.press('ArrowDown');
      await again.press('Enter');
      await waitUntil(async () => (await texts(again, popup.option)).length > 0, 'The search was not made again.');
      expect(await violations(again)).toEqual([]);
    });

    it('are told in the side panel as they moved on, before and since the article', async () => {
      await article();
      const page = session.keep(await openPanelFor(session.browser, session.article('bounty-reports')));
      await waitUntil(async () => (await texts(page, panel.tab)).includes('Stories'), 'The panel has no view of stories.');
      await page.evaluate((tab) => {
        [...document.querySelectorAll<HTMLElement>(tab)].find(({ textContent }) => textContent === 'Stories')?.click();
      }, panel.tab);
      await waitUntil(async () => (await texts(page, panel.story)).length > 0, 'No story is told.', { timeout: 10_000 });
      const told = (await texts(page, panel.story)).join(' ');
      for (const [, title] of entries) expect(told).toContain(title);
      expect(told).toMatch(/deny taking bounties.*This article.*Since this article.*Congress asks/);
      for (const width of [320, 560]) {
        await page.resize(width, 800);
        await session.picture(page, `panel-stories-${width}`);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    });

    it('are counted at the foot of the card, which opens the panel at them', async () => {
      const page = await article();
      await pointAt(page, 'Unit 29155');
      await openCard(page, 'GRU Unit 29155');
      const place = await inCard(page, card.related);
      expect(place.text).toMatch(/^\d+ related in your feeds$/);
      await page.click(place);
      const watcher = session.keep(await session.browser.newExtensionPage('manifest.json'));
      const isOpen = () =>
        watcher.evaluate(async () => {
          const { runtime } = (globalThis as unknown as ExtensionGlobals).chrome;
          return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
        });
      await waitUntil(isOpen, 'No panel opened.');
    });
  });
}

const texts = (page: BrowserPage, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent?.trim() ?? ''), selector);
