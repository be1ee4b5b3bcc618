/** Asking the background. Small, for content scripts: browsers answer with promises, so no polyfill is needed here. */
import { browser } from '@wxt-dev/browser';
import { type BackgroundMessages, openEnvelope } from './messages.ts';

/** Rejects with `MessageError` when the background cannot answer, and with the browser's own error when there is none. */
export async function askBackground<T extends keyof BackgroundMessages>(
  type: T,
  request: BackgroundMessages[T]['request'],
): Promise<BackgroundMessages[T]['reply']> {
  return openEnvelope(await browser.runtime.sendMessage({ type, request }));
}

/** Whether the extension that put this script here is gone: removed, updated or switched off. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
