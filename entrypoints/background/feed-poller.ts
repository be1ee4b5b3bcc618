/**
 * Asking feeds for what is new. Each answer is understood, put into stories and stored as a whole before the next; a worker that is
 * killed in between goes on where it was. What can be wrong with a feed is told with the feed and stops no other.
 */

import type { FeedAnswer } from '../../platform/feed-source.ts';
import type { FeedStore } from '../../platform/feed-store.ts';
import { decodeFeed } from '../../stories/decode-feed.ts';
import { dueAfterFailure, type Feed, type FeedProblem, nextDue } from '../../stories/feed-schedule.ts';
import type { NewsItem, StoredItem, UnderstoodItem } from '../../stories/news-item.ts';
import { FeedError, type ParsedFeed, parseFeed } from '../../stories/parse-feed.ts';
import { judgeOf, StoryIndex } from '../../stories/story-index.ts';
import { joiningModel } from '../../stories/weights.ts';

export interface PollerPorts {
  readonly store: Pick<FeedStore, 'feeds' | 'known' | 'saveAnswer' | 'remembered' | 'saveRarity' | 'dropSurplus'>;
  readonly fetchFeed: (feed: Feed, signal: AbortSignal) => Promise<FeedAnswer>;
  readonly understand: (items: readonly NewsItem[]) => Promise<readonly UnderstoodItem[]>;
  /** Whether the reader has granted the feed's host. */
  readonly isAllowed: (address: string) => Promise<boolean>;
  readonly isOnline: () => boolean;
  readonly now: () => number;
  /** 0 to 1. */
  readonly chance: () => number;
  /** Items have been stored, and old ones may have been dropped. */
  readonly stored?: (dropped: boolean) => Promise<void>;
}

export interface PollReport {
  readonly asked: number;
  readonly newItems: number;
}

type Fresh = Extract<FeedAnswer, { is: 'fresh' }>;

/** Feeds that are asked at the same time. */
const atOnce = 6;

export class FeedPoller {
  private readonly ports: PollerPorts;
  private index: StoryIndex | undefined;
  private arrivals = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(ports: PollerPorts) {
    this.ports = ports;
  }

  /** Asks the feeds that are due, or those that are named. One poll after the other; nothing is asked while offline. */
  poll(signal: AbortSignal, addresses?: readonly string[]): Promise<PollReport> {
    const run = this.running.then(() => this.run(signal, addresses));
    this.running = run.catch(() => undefined);
    return run;
  }

  /** To be called when items have been removed: the stories that are open are read anew. */
  forget(): void {
    this.index = undefined;
  }

  private async run(signal: AbortSignal, addresses: readonly string[] | undefined): Promise<PollReport> {
    const { store, now, isOnline } = this.ports;
    if (!isOnline()) return { asked: 0, newItems: 0 };
    const feeds = await store.feeds();
    const due = feeds.filter(({ address, dueAt }) => (addresses ? addresses.includes(address) : dueAt <= now()));
    let newItems = 0;
    for (let first = 0; first < due.length; first += atOnce) {
      const some = due.slice(first, first + atOnce);
      const answers = some.map((feed) => this.ask(feed, signal));
      // Read in the order of the feeds, whichever answers first: the same answers make the same stories.
      for (const [at, feed] of some.entries()) newItems += await this.take(feed, await answers[at], signal);
    }
    if (newItems > 0) await this.tidy();
    return { asked: due.length, newItems };
  }

  private async ask(feed: Feed, signal: AbortSignal): Promise<FeedAnswer | undefined> {
    if (!(await this.ports.isAllowed(feed.address))) return { is: 'problem', problem: { is: 'not-allowed' }, retryAfter: null };
    return this.ports.fetchFeed(feed, signal).catch(() => undefined);
  }

  /** Stores what a feed has answered; returns how many items are new. */
  private async take(feed: Feed, answer: FeedAnswer | undefined, signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    if (answer === undefined) return 0;
    if (answer.is === 'problem') return this.fail(feed, answer.problem, answer.retryAfter);
    if (answer.is === 'unchanged') return this.save(feed, [], {});
    const fingerprint = fingerprintOf(answer.bytes);
    const told = { etag: answer.etag, lastModified: answer.lastModified, movedTo: answer.movedTo, fingerprint };
    if (fingerprint === feed.fingerprint) return this.save(feed, [], told);
    const parsed = this.parse(feed, answer);
    if ('problem' in parsed) return this.fail(feed, parsed.problem, null);
    const known = await this.ports.store.known(parsed.items.map(({ id }) => id));
    const isNew = ({ id }: NewsItem) => !known.has(id);
    const arrived = parsed.items.filter(isNew).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const changed = parsed.items.flatMap((item) => changedItem(item, known.get(item.id)));
    const understood = await this.ports.understand([...arrived, ...changed]);
    const stored = await this.placed(understood, known);
    return this.save(feed, stored, { ...told, ...(arrived.length > 0 && { newAt: this.ports.now() }) }, arrived.length);
  }

  private parse({ address }: Feed, { bytes, contentType }: Fresh): ParsedFeed | { readonly problem: FeedProblem } {
    try {
      return parseFeed(decodeFeed(bytes, contentType), { address, now: this.ports.now() });
    } catch (error) {
      return { problem: { is: 'unreadable', why: error instanceof FeedError ? error.message : 'The feed cannot be read.' } };
    }
  }

  /** New items find their stories; those whose text has changed stay in theirs. */
  private async placed(items: readonly UnderstoodItem[], known: ReadonlyMap<string, StoredItem>): Promise<StoredItem[]> {
    if (items.length === 0) return [];
    const index = await this.openIndex();
    return items.map((item) => {
      const before = known.get(item.id);
      if (before) return { ...item, story: before.story, arrival: before.arrival };
      const stored = index.add(item);
      this.arrivals = stored.arrival + 1;
      return stored;
    });
  }

  private async openIndex(): Promise<StoryIndex> {
    if (this.index) return this.index;
    const { arrivals, items } = await this.ports.store.remembered();
    const index = new StoryIndex(judgeOf(joiningModel));
    for (const item of items) index.restore(item);
    index.startAt(arrivals);
    this.arrivals = arrivals;
    this.index = index;
    return index;
  }

  private async save(feed: Feed, items: readonly StoredItem[], told: Partial<Feed>, arrived = 0): Promise<number> {
    const now = this.ports.now();
    const healthy = { ...feed, ...told, checkedAt: now, failures: 0, problem: null };
    await this.write({ ...healthy, dueAt: nextDue(healthy, now, this.ports.chance()) }, items);
    return arrived;
  }

  private async fail(feed: Feed, problem: FeedProblem, retryAfter: number | null): Promise<number> {
    const now = this.ports.now();
    const failures = feed.failures + 1;
    const dueAt = dueAfterFailure(problem, failures, now, this.ports.chance(), retryAfter);
    await this.write({ ...feed, checkedAt: now, failures, problem, dueAt }, []);
    return 0;
  }

  private async write(feed: Feed, items: readonly StoredItem[]): Promise<void> {
    try {
      const isThere = await this.ports.store.saveAnswer(feed, items, this.index ? this.arrivals : null);
      if (!isThere) this.forget();
    } catch (error) {
      // The index knows items that have not been stored.
      this.forget();
      throw error;
    }
  }

  private async tidy(): Promise<void> {
    if (this.index) await this.ports.store.saveRarity(this.index.rarity.snapshot());
    await this.ports.stored?.(await this.ports.store.dropSurplus());
  }
}

/** The item as it reads now, at the time that it was first told of; nothing where it reads as before. */
function changedItem(item: NewsItem, before: StoredItem | undefined): NewsItem[] {
  if (!before || (before.title === item.title && before.summary === item.summary)) return [];
  return [{ ...item, at: before.at }];
}

/** FNV-1a. */
function fingerprintOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
