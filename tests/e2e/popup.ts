/** The popup, opened as a tab that stands for another. */
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { currentHighlight, popup } from './contract.ts';
import type { Session } from './session.ts';

export function describePopup(session: Session): void {
  describe('popup', () => {
    it('is ready to type, and forgives the spelling', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await page.bringToFront();
      await waitUntil(
        () => page.evaluate((field) => document.activeElement?.matches(field), popup.field),
        'The search field has no focus.',
      );
      await page.type('skripall');
      expect(await firstResult(page)).toBe('Sergei Skripal');
      await session.picture(page, 'popup-search');
    });

    it('says what the page is about, and goes to what is clicked', async () => {
      const article = await session.openArticle('bounty-reports');
      const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await waitUntil(() => page.evaluate((entity) => document.querySelectorAll(entity).length > 3, popup.entity), 'No entity is listed.');
      await session.picture(page, 'popup');
      // As when a real popup lies over its page: the page is the tab in front.
      await article.bringToFront();
      const name = await page.evaluate((entity) => {
        const chips = [...document.querySelectorAll<HTMLElement>(entity)];
        const chip = chips.find(({ textContent }) => textContent?.startsWith('Taliban')) ?? chips[0];
        // Later, since the popup closes itself.
        setTimeout(() => chip?.click());
        return chip?.firstChild?.textContent ?? '';
      }, popup.entity);
      await waitUntil(() => page.evaluate(() => false).catch(() => true), 'The popup stayed open.');
      const current = () => article.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String)[0], currentHighlight);
      expect(await waitUntil(current, 'No mark became the current one.')).toContain(name.trim());
      const inView = () =>
        article.evaluate((highlight) => {
          const [range] = [...(CSS.highlights.get(highlight) ?? [])] as Range[];
          const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom > top && bottom <= innerHeight;
        }, currentHighlight);
      await waitUntil(inView, 'The page did not scroll to the mark.');
    });

    it('offers to follow the feeds that the page names', async () => {
      const article = await session.openArticle('bounty-reports');
      await article.evaluate(() => {
        const link = document.createElement('link');
        for (const [name, value] of [
          ['rel', 'alternate'],
          ['type', 'application/rss+xml'],
          ['href', '/world.rss'],
          ['title', 'World'],
        ] as const)
          link.setAttribute(name, value);
        document.head.append(link);
      });
      const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await waitUntil(
        () => page.evaluate(() => document.querySelector('main')?.textContent?.includes('Follow World') ?? false),
        'The feed is not offered.',
      );
    });
  });
}

export async function search(page: BrowserPage, query: string): Promise<void> {
  await page.bringToFront();
  await waitUntil(
    () =>
      page.evaluate((field) => {
        const element = document.querySelector<HTMLElement>(field);
        element?.focus();
        return element !== null;
      }, popup.field),
    'There is no search field.',
  );
  await page.type(query);
}

/** The name of the best result, once the results stay the same for a while. */
export async function firstResult(page: BrowserPage): Promise<string> {
  let seen = '';
  return waitUntil(
    async () => {
      const name = await page.evaluate(
        ([option, optionName]) => document.querySelector(option)?.querySelector(optionName)?.textContent?.trim() ?? '',
        [popup.option, popup.optionName] as const,
      );
      const same = name === seen;
      seen = name;
      return same && name;
    },
    'Nothing was found.',
    { interval: 300 },
  );
}
