/** The feeds that a page of HTML names in its head. For addresses that turn out to be pages; nothing of the page is kept. */
import type { ListedFeed } from './opml.ts';
import { webAddress } from './parse-feed.ts';
import { plainText } from './plain-text.ts';

const most = 20;
const longestHead = 300_000;
const kinds = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i;

export function findFeedLinks(html: string, base: string): ListedFeed[] {
  const links = html.slice(0, longestHead).match(/<link\s[^<>]{1,2000}>/gi) ?? [];
  const feeds = links.flatMap((link) => {
    const value = (name: string) => {
      const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(link);
      return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    };
    const address = webAddress(plainText(value('href'), 2000), base);
    if (!/\balternate\b/i.test(value('rel')) || !kinds.test(value('type').trim()) || address === undefined) return [];
    return [{ address, title: plainText(value('title'), 200) || new URL(address).hostname }];
  });
  return [...new Map(feeds.map((feed) => [feed.address, feed])).values()].slice(0, most);
}
