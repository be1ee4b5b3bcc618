/** The interface in another language than English, as far as only a browser can tell: its catalogue is the one that is shown. */
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browsers/extension-browser.ts';
import { cardHost } from '../../tools/browsers/marks.ts';
import { openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { popup } from './contract.ts';
import { openCard, pointAt, startSession } from './session.ts';

const told = {
  de: { dir: 'ltr', onThisPage: 'Auf dieser Seite', person: 'Person', sources: /\d+ Quellen?/ },
  ar: { dir: 'rtl', onThisPage: 'في هذه الصفحة', person: 'شخص', sources: /مصدر|مصادر/ },
} as const;

export function describeLanguage(name: BrowserName, language: keyof typeof told): void {
  const session = startSession(name, 'demo', language);
  const { dir, onThisPage, person, sources } = told[language];

  describe(`in ${language}`, () => {
    it('the card', async () => {
      const page = await session.openArticle('bounty-reports');
      await pointAt(page, 'Dawn Sturgess');
      const { text } = await openCard(page, 'Dawn Sturgess');
      expect(text).toContain(person);
      expect(text).toMatch(sources);
      const marked = await page.evaluate((host) => {
        const { lang, dir } = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? {};
        return { lang, dir };
      }, cardHost);
      expect(marked).toEqual({ lang: language, dir });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
      await session.picture(page, `card-${language}`);
    });

    it('the popup', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await waitUntil(() => page.evaluate((entity) => document.querySelectorAll(entity).length > 3, popup.entity), 'No entity is listed.');
      const shown = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.dir, text: document.body.innerText }));
      expect(shown).toMatchObject({ lang: language, dir });
      // Capitals are set by the style.
      expect(shown.text.toLowerCase()).toContain(onThisPage.toLowerCase());
      await session.picture(page, `popup-${language}`);
    });
  });
}
