/** What the browser tests of feeds need on loopback: feeds of every temper, an article that names one of them, and reports that belong to it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { repositoryRoot } from '../../tools/run-script.ts';
import { type Site, serve } from '../../tools/serve.ts';
import { type Entry, type FeedServer, startFeedServer } from '../unit/feeds/feed-server.ts';

/** The demo article that the reports belong to is of the day after. */
const evening = Date.UTC(2020, 5, 26, 20);
const hour = 3_600_000;

export const reports = {
  first: { guid: 'first', title: 'Russian Unit 29155 offered Taliban fighters bounties, US officials say', at: evening },
  denial: { guid: 'denial', title: 'Taliban deny taking bounties from Russian Unit 29155', at: evening + 3 * hour },
  later: { guid: 'later', title: 'Taliban and Unit 29155: what is known of the bounties', at: evening + 5 * hour },
  other: { guid: 'other', title: 'Ferry sinks in storm off southern island', at: evening + hour },
} as const satisfies Readonly<Record<string, Entry>>;

export interface NewsStand {
  readonly feeds: FeedServer;
  addressOf(path: string): string;
  /** The address of the demo article, naming the feed at `path` as its site's own. */
  articleNaming(path: string, title: string): string;
}

/** Called once at the top of a test file. What it returns may be used in tests only. */
export function openNewsStand(): NewsStand {
  let feeds: FeedServer | undefined;
  let site: Site | undefined;
  let article = '';
  const pages = new Map<string, string>();
  const running = () => {
    if (!feeds || !site) throw new Error('The servers are not running.');
    return { feeds, site };
  };
  beforeAll(async () => {
    article = await readFile(join(repositoryRoot, 'demo/bounty-reports.html'), 'utf8');
    [feeds, site] = await Promise.all([startFeedServer(), serve({ pages })]);
  });
  afterAll(async () => {
    await feeds?.[Symbol.asyncDispose]();
    await site?.close();
  });
  return {
    get feeds() {
      return running().feeds;
    },
    addressOf: (path) => running().feeds.base + path,
    articleNaming(path, title) {
      const link = `<link rel="alternate" type="application/rss+xml" title="${title}" href="${running().feeds.base}${path}">`;
      const page = `/article${path}.html`;
      pages.set(page, article.replace('<head>', `<head>${link}`));
      return running().site.address + page;
    },
  };
}
