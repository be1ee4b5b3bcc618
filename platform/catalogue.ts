/** The messages of the interface in the browser's language, or in English where there is no catalogue for it. */
import { browser } from 'wxt/browser';
import type { MessageKey, Messages } from '../locales/catalogue.ts';

export const browserMessages: Messages = (key) => browser.i18n.getMessage(key.replaceAll('.', '_') as never);

/** One message, for what the browser itself shows. */
export const message = (key: MessageKey): string => browserMessages(key);
