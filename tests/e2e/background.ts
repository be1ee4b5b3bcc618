/** A browser ends the background whenever it idles; nobody may notice. */
import { describe, expect, it } from 'vitest';
import { firstResult, search } from './popup.ts';
import { openCard, pointAt, type Session } from './session.ts';

export function describeStoppedBackground(session: Session): void {
  describe('with the background ended', () => {
    it('a card opens on a page that was read before', async () => {
      const page = await session.openArticle('bounty-reports');
      await session.browser.stopBackground();
      await pointAt(page, 'Dawn Sturgess');
      await openCard(page, 'Dawn Sturgess');
    });

    it('a new page is marked, by a background that has started again', async () => {
      await session.browser.stopBackground();
      expect(await session.browser.isBackgroundRunning()).toBe(false);
      await session.openArticle('editor');
      expect(await session.browser.isBackgroundRunning()).toBe(true);
    });

    it('the popup finds', async () => {
      const page = session.keep(await session.browser.newExtensionPage('popup.html'));
      await session.browser.stopBackground();
      await search(page, 'skripall');
      expect(await firstResult(page)).toBe('Sergei Skripal');
    });
  });
}
