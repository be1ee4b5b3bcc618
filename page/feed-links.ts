/**
 * The feeds that the page names, for the reader to follow. Bounded, as the page is not trusted. The popup runs it in the page when it
 * is opened, so it stands by itself: it uses nothing of the module around it.
 */

export interface FeedLink {
  readonly address: string;
  readonly title: string;
}

export function feedLinks(document: Document = globalThis.document): FeedLink[] {
  const most = 10;
  const kinds = /(rss|atom|feed)\+/i;
  const feeds = new Map<string, FeedLink>();
  for (const link of document.querySelectorAll('link[rel~=alternate]')) {
    // Not `link.href`: a page may have an element of that name.
    const href = link.getAttribute('href') ?? '';
    if (feeds.size >= most || !kinds.test(link.getAttribute('type') ?? '') || !URL.canParse(href, document.baseURI)) continue;
    const { hostname, href: address } = new URL(href, document.baseURI);
    if (!/^https?:.{3,2000}$/.test(address)) continue;
    feeds.set(address, { address, title: link.getAttribute('title')?.trim().slice(0, 200) || hostname });
  }
  return [...feeds.values()];
}
