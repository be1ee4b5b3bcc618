/** The settings page: what is chosen there takes effect on a page that is open. */
import { describe, expect, it } from 'vitest';
import { MENTION_HIGHLIGHT as mentionHighlight } from '../../page/highlight-names.ts';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import type { Session } from './session.ts';

interface Extension {
  readonly chrome: { readonly storage: { readonly session: { get(): Promise<object> } } };
}

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
      const kept = () => options.evaluate(async () => Object.keys(await (globalThis as unknown as Extension).chrome.storage.session.get()));
      await waitUntil(async () => (await kept()).length === 0, 'What the popup told is still kept.');
    });

    it('mark only what was not met before, once history is kept, and say so while it is not', async () => {
      const options = session.keep(await session.browser.newExtensionPage('options.html'));
      await waitUntil(() => options.evaluate(() => document.querySelector('main') !== null), 'The settings page stayed empty.');
      const said = () => options.evaluate(() => document.querySelector('main')?.textContent ?? '');
      await choose(options, 'input[value=new]');
      await waitUntil(async () => (await said()).includes('Reading history is off'), 'Nothing is said of history being off.');
      await choose(options, 'input[value=first]');
      await tick(options, 'Remember which articles');
      // Two articles that both speak of Sergei Skripal.
      await session.openArticle('bounty-reports');
      const article = await session.openArticle('no-date');
      const isMarked = (name: string) =>
        article.evaluate(
          ([highlight, text]) => [...(CSS.highlights.get(highlight) ?? [])].some((range) => String(range).replaceAll(/\s+/g, ' ') === text),
          [mentionHighlight, name] as const,
        );
      expect(await isMarked('Sergei Skripal')).toBe(true);
      await choose(options, 'input[value=new]');
      await waitUntil(
        async () => !(await isMarked('Sergei Skripal')) && (await isMarked('Theresa May')),
        'A name that was met before is still marked, or one that was not is marked no more.',
      );
      await waitUntil(async () => (await said()).includes('a page could guess'), 'Nothing is said of what a page could guess.');
      await choose(options, 'input[value=first]');
      await waitUntil(() => isMarked('Sergei Skripal'), 'The name did not come back.');
      await press(options, 'Delete everything');
      await press(options, 'Yes, delete everything');
    });
  });
}

const marksOf = (page: BrowserPage) => page.evaluate((highlight) => CSS.highlights.get(highlight)?.size ?? 0, mentionHighlight);

async function choose(page: BrowserPage, field: string): Promise<void> {
  await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.click(), field);
}

/** Ticks the box whose label begins so. */
async function tick(page: BrowserPage, label: string): Promise<void> {
  await waitUntil(
    () =>
      page.evaluate((text) => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(text));
        found?.querySelector('input')?.click();
        return found !== undefined;
      }, label),
    `There is no box "${label}".`,
  );
}

async function press(page: BrowserPage, name: string): Promise<void> {
  await page.evaluate((text) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click(), name);
}
