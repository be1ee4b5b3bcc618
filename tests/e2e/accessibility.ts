/** What axe finds on everything that the extension shows. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { cardHost } from '../../tools/browsers/marks.ts';
import { openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { popup } from './contract.ts';
import { inCard, openCard, pointAt, type Session } from './session.ts';

export function describeAccessibility(session: Session): void {
  describe('axe has nothing to say of', () => {
    it('the card, folded and unfolded', async () => {
      const page = await session.openArticle('bounty-reports');
      const from = await pointAt(page, 'Unit 29155');
      await openCard(page, 'GRU Unit 29155');
      expect(await violations(page, cardHost)).toEqual([]);
      await page.movePointer({ x: from.x, y: from.y });
      for (const button of ['.foot-button:not(.wrong)', '.foot-button.wrong']) {
        await page.click(await inCard(page, button));
        expect(await violations(page, cardHost)).toEqual([]);
      }
    });

    it('the popup, with the page and with results', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await waitUntil(() => page.evaluate((entity) => document.querySelector(entity) !== null, popup.entity), 'No entity is listed.');
      expect(await violations(page)).toEqual([]);
      await page.bringToFront();
      await page.type('skripal');
      await waitUntil(() => page.evaluate((option) => document.querySelector(option) !== null, popup.option), 'Nothing was found.');
      expect(await violations(page)).toEqual([]);
    });

    it('the settings', async () => {
      const page = session.keep(await session.browser.newExtensionPage('options.html'));
      await waitUntil(() => page.evaluate(() => document.querySelector('main') !== null), 'The settings page stayed empty.');
      expect(await violations(page)).toEqual([]);
    });

    it('the welcome page', async () => {
      const page = session.keep(await session.browser.newExtensionPage('welcome.html'));
      await waitUntil(() => page.evaluate(() => document.querySelector('main') !== null), 'The welcome page stayed empty.');
      await session.picture(page, 'welcome');
      expect(await violations(page)).toEqual([]);
    });
  });
}

interface AxeInPage {
  readonly axe: {
    run(
      context: string | Document,
      options: object,
    ): Promise<{
      readonly passes: readonly unknown[];
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }>;
  };
}

/** Each with the first element it concerns. Fails where axe saw nothing at all, as it would of a closed shadow root. */
export async function violations(page: BrowserPage, context?: string): Promise<string[]> {
  await page.runScript(axe.source);
  const { seen, found } = await page.evaluate(async (wanted) => {
    // The host resets every property with importance, against the page; the card in it sets its own spacing without.
    const options = { rules: { 'avoid-inline-spacing': { enabled: wanted === null } } };
    const { passes, violations: broken } = await (globalThis as unknown as AxeInPage).axe.run(wanted ?? document, options);
    return { seen: passes.length, found: broken.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) };
  }, context ?? null);
  expect(seen).toBeGreaterThan(5);
  return found;
}
