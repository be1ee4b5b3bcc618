/** What the reader has read, if the reader wants it kept: title, address, date, entities, and nothing else. */
import { dayLength } from './day-length.ts';

export interface ReadArticle {
  readonly address: string;
  readonly title: string;
  /** Host name without "www.". */
  readonly site: string;
  /** The article's own day. */
  readonly date: string | null;
  /** When it was last read: milliseconds since 1970-01-01. */
  readonly at: number;
  readonly entities: readonly string[];
}

export interface HistorySettings {
  readonly on: boolean;
  /** Host names whose articles are not kept, subdomains included. */
  readonly sitesOff: readonly string[];
  /** Days that an article is kept; null for always. */
  readonly keepDays: number | null;
}

/** What of the history is meant: one article, a site, what was read since a time, or all. */
export type HistoryPart =
  | { readonly is: 'article'; readonly address: string }
  | { readonly is: 'site'; readonly site: string }
  | { readonly is: 'since'; readonly time: number }
  | { readonly is: 'all' };

export const untouchedHistory: HistorySettings = { on: false, sitesOff: [], keepDays: null };

export function isKept(site: string, { on, sitesOff }: HistorySettings): boolean {
  return on && !sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** Articles last read before this are to be forgotten; undefined where all are kept. */
export function forgottenBefore({ keepDays }: HistorySettings, now: number): number | undefined {
  return keepDays === null ? undefined : now - keepDays * dayLength;
}

/** Without what identifies the reader or a place in the page. */
export function articleAddress(url: string): string {
  const [address = url] = url.split('#');
  const [path = address, query = ''] = address.split('?');
  const kept = query.split('&').filter((part) => part !== '' && !tracking.test(part));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

const tracking = /^(utm_|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref=|ref_|cmp|ocid|smid|at_|xtor|ito=)/i;

export interface Meetings {
  readonly articles: number;
  /** When the last of them was read. */
  readonly last: number;
  /** Some of them, the last read first. */
  readonly latest: readonly ReadArticle[];
}

const latestTold = 5;

/** "You have met Unit 29155 in 4 articles, last on 3 May." Undefined where it was in none but the one at `except`. */
export function meetingsOf(articles: readonly ReadArticle[], except?: string): Meetings | undefined {
  const others = articles.filter(({ address }) => address !== except).sort((a, b) => b.at - a.at);
  const [last] = others;
  return last && { articles: others.length, last: last.at, latest: others.slice(0, latestTold) };
}
