/** The reader's own notes: written in the side panel, told on the card, found in the popup, shown in the entry's page, deleted. */
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { openPanelFor, openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { violations } from './accessibility.ts';
import { card, note, panel, popup } from './contract.ts';
import { inCard, openCard, pointAt, type Session } from './session.ts';

interface ExtensionGlobals {
  readonly chrome: {
    readonly runtime: { getContexts?(what: object): Promise<readonly unknown[]> };
    readonly tabs: { query(what: object): Promise<readonly { readonly url?: string }[]> };
  };
}

const words = 'The inquiry heard of a door handle.';
const more = ' Twice.';

export function describeNotes(session: Session): void {
  describe('a note', () => {
    it('is written in the panel, told on the card, found in the popup, kept, and deleted with everything', async () => {
      const article = await session.openArticle('bounty-reports');
      const side = session.keep(await openPanelFor(session.browser, session.article('bounty-reports')));
      await side.bringToFront();
      await clickText(side, panel.tab, 'List');
      await clickText(side, panel.entry, 'Full entry: Sergei Skripal');
      await waitFor(side, note.field);
      await side.evaluate((field) => document.querySelector<HTMLElement>(field)?.focus(), note.field);
      await side.type(words);
      await waitUntil(async () => (await textOf(side, note.status)) === 'Saved.', 'The note was not saved.');
      expect(await violations(side)).toEqual([]);
      await session.picture(side, 'panel-note');
      await side.press('Escape');
      expect(await side.evaluate((field) => document.activeElement?.matches(field), note.field)).toBe(false);

      await article.bringToFront();
      await pointAt(article, 'Sergei Skripal');
      await openCard(article, 'Sergei Skripal');
      const sign = await inCard(article, card.note);
      await session.picture(article, 'card-note');
      await article.click(sign);
      await waitUntil(() => isEntryOpen(side), 'The sign opened nothing.');

      const search = session.keep(await openPopupFor(session.browser, session.article('bounty-reports')));
      await search.bringToFront();
      await waitFor(search, popup.field);
      await search.evaluate((field) => document.querySelector<HTMLElement>(field)?.focus(), popup.field);
      await search.type('inqury handle');
      const found = `[data-of=notes] ${popup.optionName}`;
      await waitFor(search, found);
      expect(await textOf(search, found)).toBe(words);
      expect(await search.evaluate((at) => [...document.querySelectorAll(`${at} b`)].map((b) => b.textContent), found)).toEqual([
        'inquiry',
        'handle',
      ]);
      await session.picture(search, 'popup-search-notes');

      const entry = session.keep(await session.browser.newExtensionPage('entity.html?id=sergei-skripal'));
      await waitUntil(async () => (await writtenIn(entry, note.field)) === words, 'The entry’s page does not show the note.');
      expect(await violations(entry)).toEqual([]);

      // Left in the middle of writing: nothing is lost, and the panel follows.
      await entry.bringToFront();
      await entry.evaluate((field) => {
        const area = document.querySelector<HTMLTextAreaElement>(field);
        area?.focus();
        area?.setSelectionRange(area.value.length, area.value.length);
      }, note.field);
      await entry.type(more);
      await entry.evaluate(() => location.reload()).catch(() => undefined);
      await waitUntil(async () => (await writtenIn(entry, note.field).catch(() => '')) === words + more, 'What was written last is lost.');
      await waitUntil(async () => (await writtenIn(side, note.field)) === words + more, 'The panel did not follow.');

      const options = session.keep(await session.browser.newExtensionPage('options.html'));
      await waitFor(options, 'main');
      await clickText(options, 'button', 'Delete everything');
      await clickText(options, 'button', 'Yes, delete everything');
      await waitUntil(async () => (await writtenIn(side, note.field)) === '', 'The note is still shown.');
      await waitUntil(async () => (await writtenIn(entry, note.field)) === '', 'The note is still in the entry’s page.');
    });
  });
}

/** In the side panel, or in a tab of its own where the browser does not open a panel from a page. */
const isEntryOpen = (page: BrowserPage) =>
  page.evaluate(async () => {
    const { runtime, tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
    const panels = (await runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] }).catch(() => [])) ?? [];
    return panels.length > 0 || (await tabs.query({})).some(({ url }) => url?.includes('entity.html?id=sergei-skripal'));
  });

const textOf = (page: BrowserPage, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

const writtenIn = (page: BrowserPage, selector: string): Promise<string | undefined> =>
  page.evaluate((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.value, selector);

const waitFor = (page: BrowserPage, selector: string) =>
  waitUntil(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector), `There is no ${selector}.`, {
    timeout: 10_000,
  });

/** Clicks the first element of the kind that is named so, once it is there. */
async function clickText(page: BrowserPage, selector: string, name: string): Promise<void> {
  await waitUntil(
    () =>
      page.evaluate(
        ([wanted, start]) => {
          const isNamed = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === start;
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(isNamed);
          found?.click();
          return found !== undefined;
        },
        [selector, name] as const,
      ),
    `There is no ${selector} named ${name}.`,
    { timeout: 10_000 },
  );
}
