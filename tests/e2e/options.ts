/** The settings page: what is chosen there takes effect on a page that is open. */
import { describe, expect, it } from 'vitest';
import { MENTION_HIGHLIGHT as mentionHighlight } from '../../page/highlight-names.ts';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import type { Session } from './session.ts';

export function describeOptions(session: Session): void {
  describe('settings', () => {
    it('take effect at once, and are deleted at a word', async () => {
      const article = await session.openArticle('bounty-reports');
      const options = session.keep(await session.browser.newExtensionPage('options.html'));
      await waitUntil(() => options.evaluate(() => document.querySelector('main') !== null), 'The settings page stayed empty.');
      await session.picture(options, 'options');
      const few = await marksOf(article);
      await choose(options, 'input[value=every]');
      await waitUntil(async () => (await marksOf(article)) > few, 'Not every mention was marked.');
      await choose(options, 'input[type=checkbox]');
      const without = await waitUntil(async () => {
        const persons = await article.evaluate(
          (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String).filter((text) => text.includes('Peskov')).length,
          mentionHighlight,
        );
        return persons === 0;
      }, 'Persons are still marked.');
      expect(without).toBe(true);
      await press(options, 'Delete everything');
      await press(options, 'Yes, delete everything');
      await waitUntil(async () => (await marksOf(article)) === few, 'The usual settings did not come back.');
    });
  });
}

const marksOf = (page: BrowserPage) => page.evaluate((highlight) => CSS.highlights.get(highlight)?.size ?? 0, mentionHighlight);

async function choose(page: BrowserPage, field: string): Promise<void> {
  await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.click(), field);
}

async function press(page: BrowserPage, name: string): Promise<void> {
  await page.evaluate((text) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click(), name);
}
