/** Where the browser lets the extension fetch feeds: each site is asked for by itself. */
import { browser } from 'wxt/browser';

/** The browser grants whole hosts; ports are not part of a pattern. */
const patternOf = (address: string, scheme = '*:') => `${scheme}//${new URL(address).hostname}/*`;

export async function mayFetch(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address, new URL(address).protocol)] });
}

/** Asks the reader for the sites of these feeds, all in one question. Must be called from within a click. */
export async function requestFeeds(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map((address) => patternOf(address)))] });
}

/** Asks the browser not to throw away what is stored. To be called from a page of ours, once there is something to keep. */
export async function askToPersist(): Promise<boolean> {
  return navigator.storage?.persist?.() ?? false;
}
