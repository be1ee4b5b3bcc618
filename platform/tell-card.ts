/** The card's word to a side panel, if one is open, of what it shows. Small, for scripts in pages. */
import { browser } from '@wxt-dev/browser';
import type { CardShown } from './messages.ts';

export function tellCardShown(id: string): void {
  const message: CardShown = { type: 'card-shown', id };
  // Nobody need be listening.
  browser.runtime.sendMessage(message).catch(() => undefined);
}
