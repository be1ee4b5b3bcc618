/** The reader's feeds: looked for, added, removed, asked; and lists of them read and written. */
import type { FeedLine, FoundFeeds } from '../../platform/feed-messages.ts';
import type { FeedAnswer } from '../../platform/feed-source.ts';
import type { FeedStore } from '../../platform/feed-store.ts';
import { decodeFeed } from '../../stories/decode-feed.ts';
import { type Feed, newFeed } from '../../stories/feed-schedule.ts';
import { findFeedLinks } from '../../stories/find-feed-links.ts';
import { type ListedFeed, readOpml, writeOpml } from '../../stories/opml.ts';
import { FeedError, parseFeed } from '../../stories/parse-feed.ts';
import type { FeedPoller } from './feed-poller.ts';

export interface FeedPorts {
  readonly store: FeedStore;
  readonly poller: Pick<FeedPoller, 'poll' | 'forget'>;
  readonly fetchFeed: (feed: Feed, signal: AbortSignal) => Promise<FeedAnswer>;
  readonly now: () => number;
  /** Feeds are to be asked from time to time, or there are none any more. */
  readonly setPolling: (on: boolean) => Promise<void>;
  /** A feed has been removed with its items. */
  readonly removed?: () => void;
  /** The list of feeds is another. */
  readonly changed?: () => void;
}

export class Feeds {
  private readonly ports: FeedPorts;

  constructor(ports: FeedPorts) {
    this.ports = ports;
  }

  async list(): Promise<FeedLine[]> {
    const feeds = await this.ports.store.feeds();
    return feeds.map(lineOf).sort((a, b) => a.title.localeCompare(b.title));
  }

  /** A feed is told under its own title; a page by the feeds that it names. */
  async find(address: string, signal: AbortSignal): Promise<FoundFeeds> {
    const now = this.ports.now();
    const answer = await this.ports.fetchFeed(newFeed(address, '', now), signal);
    if (answer.is === 'problem') return { is: 'problem', problem: answer.problem };
    if (answer.is === 'unchanged') return { is: 'none' };
    const text = decodeFeed(answer.bytes, answer.contentType);
    try {
      return { is: 'feeds', feeds: [{ address, title: parseFeed(text, { address, now }).title }] };
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      const feeds = findFeedLinks(text, answer.movedTo ?? address);
      return feeds.length === 0 ? { is: 'none' } : { is: 'feeds', feeds };
    }
  }

  /** Answers once the feeds have been asked, so that the reader sees how they fare. */
  async add(feeds: readonly ListedFeed[], signal: AbortSignal): Promise<FeedLine[]> {
    await this.enlist(feeds);
    return this.poll(
      feeds.map(({ address }) => address),
      signal,
    );
  }

  /** Adds feeds that are asked when their time comes. */
  async enlist(feeds: readonly ListedFeed[]): Promise<void> {
    const now = this.ports.now();
    await this.ports.store.addFeeds(feeds.map(({ address, title }) => newFeed(address, title, now)));
    await this.ports.setPolling(true);
    this.ports.changed?.();
  }

  async listed(): Promise<ListedFeed[]> {
    return (await this.list()).map(({ address, title }) => ({ address, title }));
  }

  async remove(address: string): Promise<FeedLine[]> {
    await this.ports.store.removeFeed(address);
    this.ports.poller.forget();
    this.ports.removed?.();
    const left = await this.list();
    await this.ports.setPolling(left.length > 0);
    this.ports.changed?.();
    return left;
  }

  async poll(addresses: readonly string[] | undefined, signal: AbortSignal): Promise<FeedLine[]> {
    const named = addresses ?? (await this.ports.store.feeds()).map(({ address }) => address);
    await this.ports.poller.poll(signal, named);
    return this.list();
  }

  /** Browsers may forget what is to be done again and again: to be called at every start. */
  async resume(): Promise<void> {
    await this.ports.setPolling((await this.ports.store.feeds()).length > 0);
  }

  /** Asks the feeds again that the reader had not granted: a grant has changed. */
  async retryRefused(signal: AbortSignal): Promise<void> {
    const refused = (await this.ports.store.feeds()).filter(({ problem }) => problem?.is === 'not-allowed');
    if (refused.length === 0) return;
    await this.ports.poller.poll(
      signal,
      refused.map(({ address }) => address),
    );
  }

  readList(text: string): ListedFeed[] {
    try {
      return readOpml(text);
    } catch {
      throw new Error('This file is no list of feeds. Other readers write such lists as OPML.');
    }
  }

  async writeList(): Promise<string> {
    return writeOpml(await this.listed());
  }
}

const lineOf = ({ address, title, checkedAt, newAt, dueAt, failures, problem, movedTo }: Feed): FeedLine => ({
  ...{ address, title, checkedAt, newAt },
  ...{ dueAt, failures, problem, movedTo },
});
