/** Pages that change under the reader: posts put in front, sections on scrolling, another article without a load, dialogs. */
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { readMarks } from '../../tools/browsers/marks.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { card } from './contract.ts';
import { closedCard, inCard, openCard, outerHtml, pointAt, type Session, waitForMark } from './session.ts';

export function describeChangingPages(session: Session): void {
  describe('pages that change', () => {
    it('a post put in front of a live blog is marked, and the marks below it stay right', async () => {
      const page = await session.openArticle('live-blog');
      await press(page, '#more');
      await waitForMark(page, 'Alexander Lukashenko');
      await waitForMark(page, 'Ramzan Kadyrov');
      const broken = await page.evaluate(
        () => ([...(CSS.highlights.get('backstory-mention') ?? [])] as Range[]).filter((range) => range.collapsed).length,
      );
      expect(broken).toBe(0);
      await pointAt(page, 'Alexander Lukashenko');
      await openCard(page, 'Alexander Lukashenko');
    });

    it('sections and a second article that come on scrolling are marked', async () => {
      const page = await session.openArticle('lazy-sections');
      for (const surface of ['Bellingcat', 'Mark Rutte', 'Petro Poroshenko']) {
        await waitUntil(
          async () => {
            await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
            return (await readMarks(page)).some((mark) => mark.surface === surface);
          },
          `"${surface}" was not marked.`,
          { interval: 250 },
        );
      }
    });

    it('another article without a load is read anew, at its own date', async () => {
      const page = await session.openArticle('lazy-sections');
      await press(page, '[data-article=minsk-two]');
      await waitForMark(page, 'Angela Merkel');
      expect((await readMarks(page)).map(({ surface }) => surface)).not.toContain('Igor Girkin');
      await pointAt(page, 'Angela Merkel');
      const { text } = await openCard(page, 'Angela Merkel');
      expect(text).toMatch(/This article · 12 Feb(ruary)? 2015/);
    });
  });

  describe('a modal dialog', () => {
    it('has its card in it, which can be used, and leaves nothing behind', async () => {
      const page = await session.openArticle('cookie-wall');
      const before = await outerHtml(page);
      await pointAt(page, 'European Union');
      await openCard(page, 'European Union');
      await session.picture(page, 'dialog');
      await page.click(await inCard(page, card.close));
      await closedCard(page);
      expect(await outerHtml(page)).toBe(before);
      await press(page, '#consent .yes');
      await pointAt(page, 'Alexander Litvinenko');
      await openCard(page, 'Alexander Litvinenko');
    });

    it('that opens under a card leaves it usable', async () => {
      const page = await session.openArticle('cookie-wall');
      await press(page, '#consent .yes');
      await pointAt(page, 'Alexander Litvinenko');
      await openCard(page, 'Alexander Litvinenko');
      const at = await inCard(page, 'h2');
      await page.movePointer(at, 5);
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#consent')?.showModal());
      const onTop = () => page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at);
      await waitUntil(async () => (await onTop()) === 'backstory-card', 'The dialog lies above the card.');
      await page.click(await inCard(page, card.close));
      await closedCard(page);
    });
  });
}

/** Presses one of the page's own controls. */
async function press(page: BrowserPage, selector: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}
