/**
 * Feeds of all kinds as items: RSS, RDF, Atom, JSON Feed. Whatever a feed says is bounded and stripped to text; an item without a
 * headline or an address of the web is left out. A document that is cut off or broken gives the items before the break.
 */
import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed as parse, type RdfFeed, type RssFeed } from 'feedsmith';
import { mendFeed } from './mend-feed.ts';
import type { NewsItem } from './news-item.ts';
import { plainText } from './plain-text.ts';

export interface ParsedFeed {
  readonly title: string;
  readonly items: readonly NewsItem[];
}

export interface FeedPlace {
  /** Address of the feed. */
  readonly address: string;
  /** Milliseconds since 1970-01-01. */
  readonly now: number;
}

/** Text that is no feed, or one that cannot be read at all. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

interface RawItem {
  readonly guid: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly date: string | undefined;
}

const mostItems = 500;
const longest = { title: 300, summary: 600, guid: 500, url: 2000 };
/** A clock that is wrong by more than this is not believed. */
const ahead = 3_600_000;

export function parseFeed(text: string, place: FeedPlace): ParsedFeed {
  const { feed, format } = read(text);
  const raw = format === 'rss' ? feed.items : format === 'rdf' ? feed.items : format === 'atom' ? feed.entries : feed.items;
  const title = plainText(textOf(feed.title) ?? '', longest.title) || hostOf(place.address);
  const items = (raw ?? []).slice(0, mostItems).flatMap((item) => itemOf(rawItem(format, item), title, place));
  return { title, items: [...new Map(items.map((item) => [item.id, item])).values()] };
}

function read(text: string): AnyFeed {
  try {
    return parse(text);
  } catch {
    const mended = mendFeed(text);
    if (mended === undefined) throw new FeedError('This is no feed.');
    try {
      return parse(mended);
    } catch {
      throw new FeedError('The feed is broken beyond reading.');
    }
  }
}

type Item = RssFeed.Item<string> | RdfFeed.Item<string> | AtomFeed.Entry<string> | JsonFeed.Item<string>;

function rawItem(format: AnyFeed['format'], item: Item): RawItem {
  switch (format) {
    case 'rss':
      return ofRss(item as RssFeed.Item<string>);
    case 'rdf':
      return ofRdf(item as RdfFeed.Item<string>);
    case 'atom':
      return ofAtom(item as AtomFeed.Entry<string>);
    case 'json':
      return ofJson(item as JsonFeed.Item<string>);
  }
}

const ofRss = ({ guid, link, title, description, content, pubDate, dc }: RssFeed.Item<string>): RawItem => ({
  guid: guid?.value,
  url: link ?? (guid && guid.isPermaLink !== false ? guid.value : undefined),
  title,
  summary: description ?? content?.encoded,
  date: pubDate ?? dc?.dates?.[0],
});

const ofRdf = ({ rdf, link, title, description, content, dc }: RdfFeed.Item<string>): RawItem => ({
  guid: rdf?.about,
  url: link ?? rdf?.about,
  title,
  summary: description ?? content?.encoded,
  date: dc?.dates?.[0],
});

const ofAtom = ({ id, links = [], title, summary, content, published, updated }: AtomFeed.Entry<string>): RawItem => ({
  guid: id,
  url: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href,
  title: textOf(title),
  summary: textOf(summary) ?? content?.value,
  date: published ?? updated,
});

const ofJson = ({ id, url, external_url, title, summary, content_text, content_html, date_published }: JsonFeed.Item<string>): RawItem => ({
  guid: id,
  url: url ?? external_url,
  title,
  summary: summary ?? content_text ?? content_html,
  date: date_published,
});

function itemOf({ guid, url, title, summary, date }: RawItem, outlet: string, { address, now }: FeedPlace): NewsItem[] {
  const target = webAddress(url, address);
  const said = plainText(summary ?? '', longest.summary);
  const headline = plainText(title ?? '', longest.title) || plainText(said, 120);
  if (target === undefined || headline === '') return [];
  const told = Date.parse(date ?? '');
  return [
    {
      id: `${address} ${(guid ?? target).slice(0, longest.guid)}`,
      feed: address,
      outlet,
      url: target,
      title: headline,
      summary: said === headline ? '' : said,
      at: Number.isNaN(told) || told < 0 || told > now + ahead ? now : told,
    },
  ];
}

/** An address of the web, made whole; undefined for all others, such as `javascript:`. */
export function webAddress(url: string | undefined, base: string): string | undefined {
  const trimmed = url?.trim() ?? '';
  if (trimmed === '' || trimmed.length > longest.url || !URL.canParse(trimmed, base)) return undefined;
  const { protocol, username, password, href } = new URL(trimmed, base);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}

function textOf(text: string | { readonly value?: string } | undefined): string | undefined {
  return typeof text === 'string' ? text : text?.value;
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');
