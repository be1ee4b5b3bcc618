/**
 * Asking feeds for what is new. A few are asked at a time; their answers are understood, put into stories and stored together while
 * the next are asked. A worker that is killed in between goes on where it was: who was asked in vain is asked again. What can be wrong
 * with a feed is told with the feed and stops no other.
 */

import type { FeedAnswer } from '../../platform/feed-source.ts';
import type { FeedStore, SavedAnswer } from '../../platform/feed-store.ts';
import { decodeFeed } from '../../stories/decode-feed.ts';
import { dueAfterFailure, type Feed, type FeedProblem, nextDue } from '../../stories/feed-schedule.ts';
import { markOf } from '../../stories/item-mark.ts';
import type { NewsItem, StoredItem, UnderstoodItem } from '../../stories/news-item.ts';
import { FeedError, type ParsedFeed, parseFeed } from '../../stories/parse-feed.ts';
import { judgeOf, StoryIndex } from '../../stories/story-index.ts';
import { joiningModel } from '../../stories/weights.ts';

export interface PollerPorts {
  readonly store: Pick<FeedStore, 'feeds' | 'known' | 'arrivals' | 'saveAnswers' | 'remembered' | 'saveRarity' | 'dropSurplus'>;
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

/** What an answer says of its feed, before its items have been looked up. */
interface ReadAnswer {
  readonly feed: Feed;
  /** Those that the answer before did not show, or not so. */
  readonly items: readonly NewsItem[];
}

/** Feeds that are asked at the same time, and whose answers are stored together. */
const atOnce = 10;

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

  /** Takes over items that another browser has understood, those of feeds that are followed and that are not there yet. */
  bring(items: readonly StoredItem[]): Promise<number> {
    const run = this.running.then(() => this.adopt(items));
    this.running = run.catch(() => undefined);
    return run;
  }

  private async adopt(items: readonly StoredItem[]): Promise<number> {
    const { store } = this.ports;
    const [feeds, known, first] = await Promise.all([store.feeds(), store.known(items.map(({ id }) => id)), store.arrivals()]);
    const followed = new Set(feeds.map(({ address }) => address));
    const adopted = [...new Map(items.map((item) => [item.id, item])).values()]
      .filter(({ id, feed }) => followed.has(feed) && !known.has(id))
      .sort((a, b) => a.arrival - b.arrival)
      .map((item, index) => ({ ...item, arrival: first + index }));
    const byFeed = Map.groupBy(adopted, ({ feed }) => feed);
    const answers = feeds.flatMap((feed) => (byFeed.has(feed.address) ? [{ feed, items: byFeed.get(feed.address) ?? [] }] : []));
    if (answers.length > 0) await store.saveAnswers(answers, first + adopted.length);
    this.forget();
    await this.ports.stored?.(await store.dropSurplus());
    return adopted.length;
  }

  private async run(signal: AbortSignal, addresses: readonly string[] | undefined): Promise<PollReport> {
    const { store, now, isOnline } = this.ports;
    if (!isOnline()) return { asked: 0, newItems: 0 };
    const feeds = await store.feeds();
    const due = feeds.filter(({ address, dueAt }) => (addresses ? addresses.includes(address) : dueAt <= now()));
    // Feeds that have failed come last: one that is waited for in vain holds up its like.
    due.sort((a, b) => a.failures - b.failures);
    let newItems = 0;
    let asking = this.askSome(due, 0, signal);
    for (let first = 0; first < due.length; first += atOnce) {
      const some = due.slice(first, first + atOnce);
      const answers = await asking;
      signal.throwIfAborted();
      asking = this.askSome(due, first + atOnce, signal);
      // Read in the order of the feeds, whichever answers first: the same answers make the same stories.
      newItems += await this.take(some.flatMap((feed, index) => this.read(feed, answers[index])));
    }
    if (newItems > 0) await this.tidy();
    return { asked: due.length, newItems };
  }

  private askSome(due: readonly Feed[], first: number, signal: AbortSignal): Promise<(FeedAnswer | undefined)[]> {
    return Promise.all(due.slice(first, first + atOnce).map((feed) => this.ask(feed, signal).catch(() => undefined)));
  }

  private async ask(feed: Feed, signal: AbortSignal): Promise<FeedAnswer> {
    if (!(await this.ports.isAllowed(feed.address))) return { is: 'problem', problem: { is: 'not-allowed' }, retryAfter: null };
    return this.ports.fetchFeed(feed, signal);
  }

  /** Nothing where there is no answer, since the poll was stopped. */
  private read(feed: Feed, answer: FeedAnswer | undefined): ReadAnswer[] {
    if (answer === undefined) return [];
    if (answer.is === 'problem') return [{ feed: this.failed(feed, answer.problem, answer.retryAfter), items: [] }];
    if (answer.is === 'unchanged') return [{ feed: this.well(feed, {}), items: [] }];
    const { bytes, etag, lastModified, movedTo } = answer;
    const fingerprint = fingerprintOf(bytes);
    const told = { etag, lastModified, movedTo, fingerprint };
    if (fingerprint === feed.fingerprint) return [{ feed: this.well(feed, told), items: [] }];
    const parsed = this.parse(feed, answer);
    if ('problem' in parsed) return [{ feed: this.failed(feed, parsed.problem, null), items: [] }];
    const before = new Set(feed.shown);
    const marked = parsed.items.map((item) => ({ item, mark: markOf(item) }));
    const items = marked.filter(({ mark }) => !before.has(mark)).map(({ item }) => item);
    return [{ feed: this.well(feed, { ...told, shown: marked.map(({ mark }) => mark) }), items }];
  }

  /** Stores what feeds have answered; returns how many items are new. */
  private async take(answers: readonly ReadAnswer[]): Promise<number> {
    const shown = answers.flatMap(({ items }) => items);
    const known = shown.length === 0 ? new Map<string, StoredItem>() : await this.ports.store.known(shown.map(({ id }) => id));
    const wanted = answers.map(({ items }) => [
      ...items.filter(({ id }) => !known.has(id)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      ...items.flatMap((item) => changedItem(item, known.get(item.id))),
    ]);
    const stored = await this.placed(wanted.flat(), known);
    const byFeed = Map.groupBy(stored, ({ feed }) => feed);
    let arrived = 0;
    const saved = answers.map(({ feed }): SavedAnswer => {
      const items = byFeed.get(feed.address) ?? [];
      const fresh = items.filter(({ id }) => !known.has(id)).length;
      arrived += fresh;
      return { feed: fresh > 0 ? this.well(feed, { newAt: this.ports.now() }) : feed, items };
    });
    await this.write(saved);
    return arrived;
  }

  private parse({ address }: Feed, { bytes, contentType }: Fresh): ParsedFeed | { readonly problem: FeedProblem } {
    try {
      return parseFeed(decodeFeed(bytes, contentType), { address, now: this.ports.now() });
    } catch (error) {
      return { problem: { is: 'unreadable', why: error instanceof FeedError ? error.message : 'The feed cannot be read.' } };
    }
  }

  /** New items find their stories; those whose text has changed stay in theirs. */
  private async placed(items: readonly NewsItem[], known: ReadonlyMap<string, StoredItem>): Promise<StoredItem[]> {
    if (items.length === 0) return [];
    // A background that has just started reads the knowledge base and what it remembers at the same time.
    const [understood, index] = await Promise.all([this.ports.understand(items), this.openIndex()]);
    return understood.map((item) => {
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

  private well(feed: Feed, told: Partial<Feed>): Feed {
    const now = this.ports.now();
    const healthy = { ...feed, ...told, checkedAt: now, failures: 0, problem: null };
    return { ...healthy, dueAt: nextDue(healthy, now, this.ports.chance()) };
  }

  private failed(feed: Feed, problem: FeedProblem, retryAfter: number | null): Feed {
    const now = this.ports.now();
    const failures = feed.failures + 1;
    const dueAt = dueAfterFailure(problem, failures, now, this.ports.chance(), retryAfter);
    return { ...feed, checkedAt: now, failures, problem, dueAt };
  }

  private async write(answers: readonly SavedAnswer[]): Promise<void> {
    try {
      const areThere = await this.ports.store.saveAnswers(answers, this.index ? this.arrivals : null);
      if (!areThere) this.forget();
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
