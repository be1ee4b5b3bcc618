/** How long until a popup that has just been opened shows what is related to its page: from nothing to the first story in its document. */
import type { BrowserPage, ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import type { MadeUpItem } from './made-up-news.ts';

interface Extension {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
    readonly storage: { readonly session: { get(key: string): Promise<object>; clear(): Promise<void> } };
  };
}

/** An article about what the items are about. */
export function madeUpArticle(items: readonly MadeUpItem[], day: string): string {
  const [first] = items;
  const told = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: first?.title, datePublished: `${day}T12:00:00Z` };
  const paragraphs = items.map(({ title, summary }) => `<p>${`${title}. ${summary} `.repeat(3)}</p>`.replaceAll('&', '&amp;'));
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${first?.title}</title>` +
    `<script type="application/ld+json">${JSON.stringify(told)}</script></head><body><article><h1>${first?.title}</h1>${paragraphs.join('')}</article></body></html>`
  );
}

/** Opens an article and waits until its popup's answer is kept; the id of its tab. */
export async function openReadArticle(browser: ExtensionBrowser, page: BrowserPage, address: string): Promise<number> {
  await browser.newPage(address);
  return waitUntil(
    () =>
      page.evaluate(async (wanted) => {
        const { tabs, storage } = (globalThis as unknown as Extension).chrome;
        const id = (await tabs.query({})).find(({ url }) => url === wanted)?.id;
        return id !== undefined && Object.keys(await storage.session.get(`page ${id}`)).length > 0 && id;
      }, address),
    'The article was not read.',
    { timeout: 30_000 },
  );
}

/** Milliseconds until the popup of a tab, in a frame of an extension's page, shows a story. `forgetful`: nothing is kept of the tab. */
export async function timedPopup(page: BrowserPage, tab: number, forgetful: boolean): Promise<number> {
  return page.evaluate(
    async ({ tab, forgetful }) => {
      if (forgetful) await (globalThis as unknown as Extension).chrome.storage.session.clear();
      const frame = document.createElement('iframe');
      const { port1, port2 } = new MessageChannel();
      const started = performance.now();
      frame.src = `popup.html?tab=${tab}`;
      document.body.append(frame);
      await new Promise<void>((resolve, reject) => {
        port1.onmessage = () => {
          if (frame.contentDocument?.querySelector('.related a[href^="https://paper.example/"]')) resolve();
          else if (performance.now() - started > 20_000) reject(new Error('No story was shown.'));
          else setTimeout(() => port2.postMessage(0));
        };
        port2.postMessage(0);
      });
      const shown = performance.now() - started;
      // The rest of what the popup has asked for is not to be answered into the next measurement.
      await new Promise((resolve) => setTimeout(resolve, 700));
      frame.remove();
      return shown;
    },
    { tab, forgetful },
  );
}
