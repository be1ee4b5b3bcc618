/** What the browser tests of feeds do in the settings and the popup, and what they see there. */
import { expect } from 'vitest';
import type { BrowserPage } from '../../tools/browsers/extension-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { feeds as parts } from './contract.ts';

interface Extension {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<{ readonly reply: readonly { readonly address: string }[] }> };
    readonly alarms: { create(name: string, when: object): Promise<void> };
  };
}

export async function addByAddress(page: BrowserPage, address: string): Promise<void> {
  await page.bringToFront();
  await page.click(await middleOf(page, parts.address));
  // What was typed before is written over.
  await page.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), parts.address);
  await page.type(address);
  await press(page, 'Look for feeds');
  const [button] = await waitUntil(async () => {
    const found = await page.evaluate((selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent), parts.add);
    return found.length > 0 && found;
  }, `No feed was found at ${address}.`);
  expect(button).toBe('Add');
  await page.click(await middleOf(page, parts.add));
}

/** Waits for a feed's line in the settings to say how it fares. */
export async function waitForHealth(page: BrowserPage, address: string, health: string, words = /./): Promise<void> {
  let last = '';
  await waitUntil(
    async () => {
      const row = await page.evaluate(
        ([selector, wanted]) => {
          const rows = [...document.querySelectorAll<HTMLElement>(selector)];
          const found = rows.find((each) => each.querySelector('.feed-address')?.textContent === wanted);
          return found && { health: found.dataset.health, words: found.querySelector('.feed-health')?.textContent ?? '' };
        },
        [parts.row, address] as const,
      );
      last = JSON.stringify(row);
      return row?.health === health && words.test(row.words);
    },
    () => `${address} is not ${health}: ${last}`,
  );
}

export const hasRow = (page: BrowserPage, address: string) =>
  page.evaluate(([selector, wanted]) => [...document.querySelectorAll(selector)].some((row) => row.textContent?.includes(wanted)), [
    parts.row,
    address,
  ] as const);

export const toldTitles = (page: BrowserPage) =>
  page.evaluate((selector) => [...document.querySelectorAll(selector)].map((each) => each.firstChild?.textContent ?? ''), parts.told);

export async function waitForTold(page: BrowserPage, title: string): Promise<void> {
  let told: string[] = [];
  await waitUntil(
    async () => {
      told = await toldTitles(page);
      return told.includes(title);
    },
    () => `"${title}" is not told of; told are: ${told.join(' | ')}`,
  );
}

/** Nothing of what a feed sent has become an element, an address that is no web address, or has run. */
export async function expectHarmless(page: BrowserPage): Promise<void> {
  const seen = await page.evaluate(() => ({
    ran: (globalThis as { hit?: number }).hit ?? 0,
    elements: document.querySelectorAll('main img, main script, #root img, #root script').length,
    schemes: [...new Set([...document.querySelectorAll('a')].map(({ protocol }) => protocol))].filter(
      (scheme) => !/^https?:$|-extension:$/.test(scheme),
    ),
  }));
  expect(seen).toEqual({ ran: 0, elements: 0, schemes: [] });
}

/** The addresses in the list that the settings hand out. */
export async function writtenList(page: BrowserPage): Promise<string[]> {
  await page.evaluate(() => {
    const kept = globalThis as { written?: Promise<string> };
    URL.createObjectURL = (blob) => {
      kept.written = (blob as Blob).text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(page, 'Save the list of feeds (OPML)');
  const text = await waitUntil(
    () => page.evaluate(() => (globalThis as { written?: Promise<string> }).written ?? null),
    'No list was written.',
  );
  return [...text.matchAll(/xmlUrl="([^"]*)"/g)].flatMap(([, address]) => address ?? []).sort();
}

export async function giveFile(page: BrowserPage, field: string, text: string): Promise<void> {
  await page.evaluate(
    ([selector, content]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      const files = new DataTransfer();
      files.items.add(new File([content], 'feeds.opml', { type: 'text/x-opml' }));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [field, text] as const,
  );
}

export const hasButton = (page: BrowserPage, name: string) =>
  page.evaluate((text) => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === text), name);

/** A click by pointer: permissions are granted to nothing less. */
export async function press(page: BrowserPage, name: string): Promise<void> {
  await page.bringToFront();
  await page.click(await middleOf(page, 'button', name));
}

function middleOf(page: BrowserPage, selector: string, text?: string): Promise<{ x: number; y: number }> {
  return waitUntil(
    () =>
      page.evaluate(
        ([wanted, name]) => {
          const element = [...document.querySelectorAll<HTMLElement>(wanted)].find(
            (each) => name === undefined || each.textContent?.trim() === name,
          );
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element?.getBoundingClientRect();
          return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        },
        [selector, text] as const,
      ),
    `There is no ${text ?? selector}.`,
  );
}

/** Runs in a page of the extension, as do those below. */
export async function removeAllFeeds(): Promise<void> {
  const { runtime } = (globalThis as unknown as Extension).chrome;
  const { reply } = await runtime.sendMessage({ type: 'feeds', request: {} });
  for (const { address } of reply) await runtime.sendMessage({ type: 'remove-feed', request: { address } });
}

/** As though the half hour had passed: all feeds are due, and the alarm goes off. */
export async function letFeedsBeDue(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('backstory');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const store = database.transaction('feeds', 'readwrite').objectStore('feeds');
  await new Promise<void>((resolve) => {
    const all = store.getAll();
    all.onsuccess = () => {
      for (const feed of all.result) store.put({ ...feed, dueAt: 0 });
    };
    store.transaction.oncomplete = () => resolve();
  });
  database.close();
  await (globalThis as unknown as Extension).chrome.alarms.create('feeds', { when: Date.now(), periodInMinutes: 10 });
}

export async function storedTitles(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('backstory');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const items = await new Promise<{ title: string }[]>((resolve) => {
    const all = database.transaction('items').objectStore('items').getAll();
    all.onsuccess = () => resolve(all.result);
  });
  database.close();
  return items.map(({ title }) => title);
}
