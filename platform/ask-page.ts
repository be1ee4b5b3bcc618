/** Asking a tab's content script. */
import { browser } from 'wxt/browser';
import type { LogMessages } from './log-messages.ts';
import { openEnvelope, type PageMessages } from './messages.ts';

type Messages = PageMessages & LogMessages;

/** Rejects when the tab has no script that answers. */
export async function askPage<T extends keyof Messages>(
  tabId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['reply']> {
  return openEnvelope(await browser.tabs.sendMessage(tabId, { type, request }, { frameId: 0 }));
}
