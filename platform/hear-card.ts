/** The side panel's end of what cards tell. */
import { browser } from 'wxt/browser';
import type { CardShown } from './messages.ts';

/** Calls `shown` whenever a card opens in the tab. */
export function hearCard(tabId: number, shown: (id: string) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string; readonly tab?: { readonly id?: number } }): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    const { type, id } = message as Partial<CardShown>;
    if (type === 'card-shown' && typeof id === 'string') shown(id);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}
