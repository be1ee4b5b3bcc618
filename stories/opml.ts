/** Lists of feeds as other readers exchange them. */
import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { webAddress } from './parse-feed.ts';
import { plainText } from './plain-text.ts';

export interface ListedFeed {
  readonly address: string;
  readonly title: string;
}

const most = 1000;

/** Feeds of a list, each once, folders left aside. Throws for what is no OPML. */
export function readOpml(text: string): ListedFeed[] {
  const feeds = flat(parseOpml(text).body?.outlines ?? []).flatMap(({ xmlUrl, title, text: label }) => {
    const address = webAddress(xmlUrl, 'about:blank');
    return address === undefined ? [] : [{ address, title: plainText(title ?? label ?? '', 200) || new URL(address).hostname }];
  });
  return [...new Map(feeds.map((feed) => [feed.address, feed])).values()].slice(0, most);
}

type Outline = Opml.Outline<string>;

function flat(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap((outline) => [outline, ...flat(outline.outlines ?? [])]);
}

export function writeOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ address, title }) => ({ text: title, title, type: 'rss', xmlUrl: address }));
  return generateOpml({ head: { title: 'Feeds of Backstory' }, body: { outlines } });
}
