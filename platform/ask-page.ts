/** Asking a tab's content script. */
import { browser } from 'wxt/browser';
import { openEnvelope, type PageMessages } from './messages.ts';

/** Rejects when the tab has no content script. */
export async function askPage<T extends keyof PageMessages>(
  tabId: number,
  type: T,
  request: PageMessages[T]['request'],
): Promise<PageMessages[T]['reply']> {
  return openEnvelope(await browser.tabs.sendMessage(tabId, { type, request }, { frameId: 0 }));
}
