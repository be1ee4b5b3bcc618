/** What the popup told of a page last, kept in the browser's memory: shown at once though the background has ended, then told anew. */
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { popup } from './contract.ts';
import type { Session } from './session.ts';

interface Kept {
  readonly told: { readonly overview: { readonly entities: readonly { readonly name: string }[] } };
}

interface Extension {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
    readonly storage: {
      readonly session: { get(key: string | null): Promise<Readonly<Record<string, Kept>>>; set(items: object): Promise<void> };
    };
  };
}

/** What is kept of the tab that shows a page; undefined until there is something. */
const keptOf = (page: BrowserPage, address: string) =>
  page.evaluate(async (wanted) => {
    const { tabs, storage } = (globalThis as unknown as Extension).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === wanted)?.id;
    const kept = (await storage.session.get(`page ${tab}`))[`page ${tab}`];
    return kept && tab !== undefined ? { tab, names: kept.told.overview.entities.map(({ name }) => name) } : undefined;
  }, address);

const isAnythingKept = (page: BrowserPage) =>
  page.evaluate(async () => {
    const kept = await (globalThis as unknown as Extension).chrome.storage.session.get(null);
    return Object.keys(kept).some((key) => key.startsWith('page '));
  });

export function describeKeptPage(session: Session): void {
  describe('what was told of a page', () => {
    it('is kept once the page is read, stands in the popup at once, and is told anew', async () => {
      await session.openArticle('bounty-reports');
      const page = session.keep(await session.browser.newExtensionPage('entity.html'));
      await page.bringToFront();
      const kept = await waitUntil(() => keptOf(page, session.article('bounty-reports')), 'Nothing is kept of the article.');
      expect(kept.names).toContain('Taliban');
      await session.browser.stopBackground();
      const seen = await page.evaluate(namesShown, { tab: kept.tab, entity: popup.entity });
      expect(seen).toEqual(['As it was kept', kept.names[0]]);
    });

    it('is gone with the tab', async () => {
      const article = await session.openArticle('bounty-reports');
      const page = session.keep(await session.browser.newExtensionPage('manifest.json'));
      await waitUntil(() => keptOf(page, session.article('bounty-reports')), 'Nothing is kept of the article.');
      await session.browser.stopBackground();
      await article.close();
      await waitUntil(async () => !(await isAnythingKept(page)), 'Something is kept of a tab that is gone.');
    });
  });
}

/** Runs in a page of the extension: opens the popup in a frame, with another name kept; the names that stand first there, in order. */
async function namesShown({ tab, entity }: { readonly tab: number; readonly entity: string }): Promise<string[]> {
  const { session } = (globalThis as unknown as Extension).chrome.storage;
  const key = `page ${tab}`;
  const kept = JSON.parse(JSON.stringify((await session.get(key))[key]));
  kept.told.overview.entities[0].name = 'As it was kept';
  await session.set({ [key]: kept });
  const frame = document.createElement('iframe');
  frame.src = `popup.html?tab=${tab}`;
  document.body.append(frame);
  const seen: string[] = [];
  for (const end = performance.now() + 10_000; seen.length < 2 && performance.now() < end; ) {
    const name = frame.contentDocument?.querySelector(entity)?.firstChild?.textContent;
    if (name && name !== seen.at(-1)) seen.push(name);
    await new Promise((resolve) => setTimeout(resolve));
  }
  frame.remove();
  return seen;
}
