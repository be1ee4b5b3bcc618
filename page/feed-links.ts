/** The feeds that the page names, for the reader to follow. Bounded, as the page is not trusted. */

export interface FeedLink {
  readonly address: string;
  readonly title: string;
}

const most = 10;
const kinds = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];
const links = kinds.map((kind) => `link[rel~="alternate" i][type="${kind}" i][href]`).join();

export function feedLinks(document: Document): FeedLink[] {
  const feeds = new Map<string, FeedLink>();
  for (const link of document.querySelectorAll<HTMLLinkElement>(links)) {
    // Not `link.href`: a page may have an element of that name.
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, document.baseURI)) continue;
    const address = new URL(href, document.baseURI);
    if (!/^https?:$/.test(address.protocol) || address.href.length > 2000 || feeds.size >= most) continue;
    const title = link.getAttribute('title')?.replace(/\s+/g, ' ').trim().slice(0, 200);
    feeds.set(address.href, { address: address.href, title: title || address.hostname });
  }
  return [...feeds.values()];
}
