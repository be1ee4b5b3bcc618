/** The feeds to begin with that ship with the extension. */
import { browser } from 'wxt/browser';
import type { ListedFeed } from '../stories/opml.ts';

/** By language, in the order in which they are offered. */
export async function starterFeeds(): Promise<Readonly<Record<string, readonly ListedFeed[]>>> {
  return (await fetch(browser.runtime.getURL('/starter-feeds.json' as never))).json();
}
