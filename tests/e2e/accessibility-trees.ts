/** Through everything by keyboard alone, in Chromium; at each step the tree of accessibility is what it was. */
import { describe, expect, it } from 'vitest';
import { ChromiumPage } from '../../tools/browsers/chromium-page.ts';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { readCard } from '../../tools/browsers/marks.ts';
import { openPanelFor, openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { type TreeOptions, treeAsText } from './accessible-tree.ts';
import { card, commands, currentHighlight, panel, popup } from './contract.ts';
import { closedCard, openCard, type Session } from './session.ts';

export function describeAccessibilityTrees(session: Session): void {
  describe('by keyboard alone, with its trees', () => {
    it('the welcome page, and the first card on it', async () => {
      const page = session.keep(await session.browser.newExtensionPage('welcome.html'));
      await page.bringToFront();
      await tabTo(page, 'input[type=radio]');
      await page.press('ArrowDown');
      await expectTree(page, 'welcome', { withText: true });
      await stepTo(session, page, 'Mike Pompeo');
      await page.press('Enter');
      await waitUntil(async () => (await readCard(page))?.hasFocus, 'Focus did not go into the card.');
      await expectTree(page, 'welcome-card', { within: 'dialog' });
      await page.press('Escape');
      await closedCard(page);
      expect(await page.evaluate(() => document.activeElement?.matches('input[type=radio]'))).toBe(true);
    });

    it('a card, its sources, a card from it, the way back, and closing', async () => {
      const page = await session.openArticle('bounty-reports');
      await page.evaluate(() => document.querySelector<HTMLElement>('.masthead a')?.focus());
      await stepTo(session, page, 'Unit 29155');
      await page.press('Enter');
      await openCard(page, 'GRU Unit 29155');
      await waitUntil(async () => (await readCard(page))?.hasFocus, 'Focus did not go into the card.');
      expect(await cardHas(page, '[data-pinned=true]')).toBe(true);
      await expectTree(page, 'card', { within: 'dialog' });
      await tabTo(page, '.foot-button[aria-expanded]');
      await page.press('Enter');
      await waitUntil(() => cardHas(page, '.foot-button[aria-expanded=true]'), 'The sources did not unfold.');
      await expectTree(page, 'card-sources', { within: 'dialog' });
      await tabTo(page, card.chip, 'Shift+Tab');
      await page.press('Enter');
      await waitUntil(async () => (await readCard(page))?.name !== 'GRU Unit 29155', 'The chip opened no card.');
      await waitUntil(async () => (await readCard(page))?.hasFocus, 'Focus was lost on the way.');
      await expectTree(page, 'card-from-card', { within: 'dialog' });
      await tabTo(page, card.back, 'Shift+Tab');
      await page.press('Enter');
      await openCard(page, 'GRU Unit 29155');
      await waitUntil(async () => (await readCard(page))?.hasFocus, 'Focus was lost on the way back.');
      await expectTree(page, 'card-again', { within: 'dialog' });
      await page.press('Escape');
      await closedCard(page);
      expect(await page.evaluate(() => document.activeElement?.closest('.masthead') !== null)).toBe(true);
    });

    it('the popup and its search', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await page.bringToFront();
      await waitFor(page, popup.entity);
      await expectTree(page, 'popup');
      await page.type('skripal');
      await waitFor(page, popup.option);
      await page.press('ArrowDown');
      await waitFor(page, `${popup.option}[aria-selected=true]`);
      await expectTree(page, 'popup-search');
    });

    it('from the popup to the side panel', async () => {
      await session.openArticle('bounty-reports');
      const watcher = session.keep(await session.browser.newExtensionPage('manifest.json'));
      const page = await openPopupFor(session.browser, session.article('bounty-reports'));
      await page.bringToFront();
      await waitFor(page, popup.entity);
      await tabTo(page, popup.toPanel);
      // The popup closes under the key.
      await page.press('Enter').catch(() => undefined);
      await waitUntil(() => hasSidePanel(watcher), 'The side panel did not open.');
    });

    it('every view of the side panel', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await openPanelFor(session.browser, session.article('bounty-reports')));
      await page.bringToFront();
      await waitFor(page, panel.node);
      await tabTo(page, panel.tab);
      for (const [view, shown] of [
        ['who', panel.node],
        ['timeline', panel.bar],
        ['map', panel.spot],
        ['stories', '[role=tabpanel] .button.plain'],
        ['list', panel.entry],
      ] as const) {
        await waitFor(page, shown);
        await expectTree(page, `panel-${view}`);
        await page.press('ArrowRight');
      }
    });

    it('the match log, a row of it, and the way back', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await openPanelFor(session.browser, session.article('bounty-reports')));
      await page.bringToFront();
      await waitFor(page, panel.node);
      await tabTo(page, panel.log);
      await page.press('Enter');
      await waitFor(page, panel.logRow);
      await expectTree(page, 'panel-log');
      await tabTo(page, panel.logWords);
      await page.press('Enter');
      await tabTo(page, panel.logBack, 'Shift+Tab');
      await page.press('Enter');
      await waitFor(page, panel.node);
    });

    it('the settings', async () => {
      const page = session.keep(await session.browser.newExtensionPage('options.html'));
      await page.bringToFront();
      await tabTo(page, 'input[type=radio]');
      await expectTree(page, 'options', { withText: true });
    });
  });
}

/** As text, once it stays the same, which it does soon after the page does. */
async function expectTree(page: BrowserPage, name: string, options?: TreeOptions): Promise<void> {
  if (!(page instanceof ChromiumPage)) throw new Error('Only Chromium tells its tree.');
  let last = '';
  const tree = await waitUntil(
    async () => {
      const now = treeAsText(await page.accessibleNodes(), options);
      const isSame = now === last;
      last = now;
      return isSame && now;
    },
    'The tree keeps changing.',
    { interval: 200 },
  );
  await expect(tree).toMatchFileSnapshot(`../snapshots/${name}.txt`);
}

/** Presses the key until the focus, in the page or in the card, is on such an element. */
async function tabTo(page: BrowserPage, selector: string, key = 'Tab'): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => {
      const focused = document.activeElement;
      return (focused?.shadowRoot?.activeElement ?? focused)?.matches(wanted) ?? false;
    }, selector);
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return;
    await page.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}.`);
}

/** Walks the marks until this one is the current one. */
async function stepTo(session: Session, page: BrowserPage, surface: string): Promise<void> {
  const current = () =>
    page.evaluate((name) => {
      const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
      return range && { text: String(range), top: range.getBoundingClientRect().top + scrollY };
    }, currentHighlight);
  for (let steps = 0; steps < 40; steps++) {
    const before = await current();
    if (before?.text === surface) return;
    await session.browser.runCommand(commands.next);
    await waitUntil(async () => JSON.stringify(await current()) !== JSON.stringify(before), 'The command led to no other mark.');
  }
  throw new Error(`No command led to "${surface}".`);
}

const waitFor = (page: BrowserPage, selector: string) =>
  waitUntil(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector), `There is no ${selector}.`);

const hasSidePanel = (page: BrowserPage) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getContexts(of: object): Promise<readonly unknown[]> } } };
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });

const cardHas = (page: BrowserPage, selector: string) =>
  page.evaluate((wanted) => !!document.querySelector('backstory-card')?.shadowRoot?.querySelector(wanted), selector);
