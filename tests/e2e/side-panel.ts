/** The side panel, opened as a tab that stands for another, and once as the browser opens it. */
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { openPanelFor, openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { violations } from './accessibility.ts';
import { card, currentHighlight, panel, spotlight } from './contract.ts';
import { inCard, openCard, outerHtml, pointAt, type Session } from './session.ts';

interface ExtensionGlobals {
  readonly chrome: {
    readonly runtime: { getContexts(what: object): Promise<readonly unknown[]> };
    readonly storage: { readonly local: { clear(): Promise<void> } };
  };
}

export function describeSidePanel(session: Session): void {
  const openBoth = async (name: string) => {
    const article = await session.openArticle(name);
    const page = session.keep(await openPanelFor(session.browser, session.article(name)));
    await waitFor(page, panel.node);
    return { article, page };
  };

  describe('side panel', () => {
    it('draws who is who, and goes to what is chosen', async () => {
      const { article, page } = await openBoth('bounty-reports');
      expect(await textOf(page, panel.headline)).toContain('What is known about');
      expect(await page.evaluate((node) => document.querySelectorAll(node).length, panel.node)).toBeGreaterThan(15);
      await article.bringToFront();
      await clickNamed(page, panel.node, 'GRU Unit 29155');
      const current = () => article.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String)[0], currentHighlight);
      expect(await waitUntil(current, 'No mark became the current one.')).toContain('29155');
      expect(await textOf(page, panel.told)).toContain('according to Western security officials');
    });

    it('marks the name whose card opens in the page', async () => {
      const { article, page } = await openBoth('bounty-reports');
      await article.bringToFront();
      await pointAt(article, 'Taliban');
      await openCard(article, 'Taliban');
      await waitUntil(
        () => page.evaluate((chosen) => document.querySelector(chosen)?.getAttribute('aria-label')?.startsWith('Taliban'), panel.chosen),
        'The panel did not follow the card.',
      );
    });

    it('follows its tab to another page', async () => {
      const { article, page } = await openBoth('bounty-reports');
      await article.bringToFront();
      await article.goto(session.article('no-date'));
      await waitUntil(async () => (await textOf(page, 'main')).includes('gives no date'), 'The panel stayed with the page before.', {
        timeout: 10_000,
      });
      await article.goto(session.article('nothing'));
      await waitUntil(
        async () => (await textOf(page, 'main')).includes('Nothing on this page'),
        'The panel does not say that there is nothing.',
        { timeout: 10_000 },
      );
    });

    it('opens an entry and comes back', async () => {
      const { page } = await openBoth('bounty-reports');
      await clickNamed(page, panel.tab, 'List');
      await clickNamed(page, panel.entry, 'Full entry: Sergei Skripal');
      await waitUntil(async () => (await textOf(page, panel.headline)) === 'Sergei Skripal', 'The entry did not open.');
      await clickNamed(page, panel.back, 'Back');
      await waitFor(page, panel.entry);
    });

    it('has nothing that axe objects to, in any view, narrow and wide', async () => {
      const { page } = await openBoth('bounty-reports');
      for (const width of [320, 600]) {
        await page.resize(width, 800);
        for (const [tab, shown] of [
          ['Timeline', panel.bar],
          ['Map', panel.spot],
          ['List', panel.entry],
          ['Who is who', panel.node],
        ] as const) {
          await clickNamed(page, panel.tab, tab);
          await waitFor(page, shown);
          await session.picture(page, `panel-${tab.toLowerCase().replaceAll(' ', '-')}-${width}`);
          expect(await violations(page), tab).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), tab).toBe(true);
        }
      }
    });

    it('tells what became of every candidate, shows it in the article and comes back', async () => {
      const { article, page } = await openBoth('bounty-reports');
      const served = await outerHtml(article);
      await clickNamed(page, panel.log, 'What was matched');
      await waitFor(page, panel.logRow);
      const rows = await page.evaluate(
        (row) => [...document.querySelectorAll(row)].map(({ textContent }) => textContent ?? ''),
        panel.logRow,
      );
      expect(rows.some((row) => /Unit 29155.*Marked: the exact name/.test(row))).toBe(true);
      expect(rows.some((row) => /Overlapped: “Unit 29155”/.test(row))).toBe(true);
      expect(rows.some((row) => /Turned down: the article does not give the full name/.test(row))).toBe(true);
      expect(await violations(page)).toEqual([]);
      await session.picture(page, 'panel-log');
      await article.bringToFront();
      const scrolled = () => article.evaluate(() => scrollY);
      const before = await scrolled();
      await clickNamed(page, panel.logWords, 'Ashraf Ghani');
      const shown = () => article.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String)[0], spotlight);
      await waitUntil(async () => (await shown()) === 'Ashraf Ghani', 'The words were not shown.');
      let last = before;
      const settled = async () => {
        const now = await scrolled();
        const isStill = now > before && now === last;
        last = now;
        return isStill;
      };
      await waitUntil(settled, 'The page did not scroll to them.', { interval: 150 });
      expect(await outerHtml(article)).toBe(served);
      await clickNamed(page, panel.logBack, 'Back to where');
      await waitUntil(async () => (await scrolled()) === before && !(await shown()), 'The page did not come back.');
    });

    it('says in the log what the reader called wrong, as soon as it was', async () => {
      const { article, page } = await openBoth('bounty-reports');
      await clickNamed(page, panel.log, 'What was matched');
      await waitFor(page, panel.logRow);
      await article.bringToFront();
      await pointAt(article, 'Taliban');
      await openCard(article, 'Taliban');
      await article.click(await inCard(article, card.wrong));
      await article.click(await inCard(article, card.never));
      await waitUntil(
        async () => (await textOf(page, 'main')).includes('Called wrong by you: everywhere'),
        'The log did not follow the settings.',
      );
      await page.evaluate(() => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.clear());
    });

    it('opens from the popup', async () => {
      await session.openArticle('bounty-reports');
      const popup = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      const watcher = session.keep(await session.browser.newExtensionPage('entity.html?q=gru'));
      await popup.bringToFront();
      const place = await waitUntil(
        () =>
          popup.evaluate(() => {
            const button = [...document.querySelectorAll('footer button')].find(({ textContent }) => textContent?.startsWith('Open panel'));
            const box = button?.getBoundingClientRect();
            return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }),
        'The popup has no way to the panel.',
      );
      await popup.click(place).catch(() => undefined);
      const isOpen = () =>
        watcher.evaluate(async () => {
          const { runtime } = (globalThis as unknown as ExtensionGlobals).chrome;
          return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
        });
      await waitUntil(isOpen, 'No panel opened.');
    });
  });
}

const textOf = (page: BrowserPage, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

const waitFor = (page: BrowserPage, selector: string) =>
  waitUntil(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector), `The panel has no ${selector}.`, {
    timeout: 10_000,
  });

/** Clicks the first element of the kind whose name begins so. */
async function clickNamed(page: BrowserPage, selector: string, name: string): Promise<void> {
  const clicked = await page.evaluate(
    ([wanted, start]) => {
      const named = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').startsWith(start);
      const found = [...document.querySelectorAll(wanted)].find(named);
      found?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return found !== undefined;
    },
    [selector, name] as const,
  );
  expect(clicked, `${selector} named ${name}`).toBe(true);
}
