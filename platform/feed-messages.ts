/** Requests about feeds, related stories and reading history, and their replies. Part of `messages.ts`. */

import type { Feed, FeedProblem } from '../stories/feed-schedule.ts';
import type { HistoryPart, HistorySettings, Meetings, ReadArticle } from '../stories/history.ts';
import type { StoredItem } from '../stories/news-item.ts';
import type { Note } from '../stories/note.ts';
import type { ListedFeed } from '../stories/opml.ts';
import type { RelatedStory } from '../stories/related.ts';

/** A feed with how it fares. */
export type FeedLine = Pick<Feed, 'address' | 'title' | 'checkedAt' | 'newAt' | 'dueAt' | 'failures' | 'problem' | 'movedTo'>;

/** What is at an address: a feed, a page that names feeds, or neither. */
export type FoundFeeds =
  | { readonly is: 'feeds'; readonly feeds: readonly ListedFeed[] }
  | { readonly is: 'none' }
  | { readonly is: 'problem'; readonly problem: FeedProblem };

/** A report that is no copy, as it is told within its story. */
export interface ReportLine {
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
  readonly at: number;
  readonly when: RelatedStory['when'];
  /** Whether it is the article itself, */
  readonly isThis: boolean;
  /** or one that the reader has read. */
  readonly isRead: boolean;
  /** The same text elsewhere. */
  readonly copies: readonly { readonly outlet: string; readonly url: string }[];
  /** Entities that the story had not spoken of before. */
  readonly brings: readonly { readonly id: string; readonly name: string }[];
}

/** A story of the reader's feeds as it is shown beside an article. */
export interface StoryLine extends Pick<RelatedStory, 'shares' | 'when'> {
  readonly id: string;
  /** Of its latest report. */
  readonly title: string;
  readonly url: string;
  readonly latest: number;
  readonly first: number;
  readonly outlets: readonly string[];
  /** Days from the article's to that of the report that is nearest to it; null where the article has no date. */
  readonly daysApart: number | null;
  /** Reports that are no copies, in order of time. */
  readonly reports: readonly ReportLine[];
}

export interface RelatedReading {
  readonly stories: readonly StoryLine[];
  /** Articles that the reader has read, with the names that they share with this one. */
  readonly read: readonly (ReadArticle & { readonly shares: readonly string[] })[];
}

/** A story of the reader's feeds in one line. */
export interface ToldStory extends Pick<StoryLine, 'title' | 'url' | 'outlets' | 'latest' | 'shares' | 'when'> {
  /** How many there are that are no copies. */
  readonly reports: number;
}

/** An article that was read, in one line. */
export type ToldArticle = Omit<RelatedReading['read'][number], 'entities'>;

/** How many stories and articles belong to a page, and how many of them the reader has read. */
export interface RelatedCount {
  readonly related: number;
  readonly read: number;
}

/** Everything that is the reader's own, to be taken elsewhere. Items of feeds go along only if they are wanted, by themselves. */
export interface OwnData {
  readonly version: 1;
  readonly feeds: readonly ListedFeed[];
  readonly history: readonly ReadArticle[];
  readonly historySettings: HistorySettings;
  /** What was searched for lately, the latest first. Files of earlier versions have none. */
  readonly searches?: readonly string[] | undefined;
  /** Files of earlier versions have none. */
  readonly notes?: readonly Note[] | undefined;
}

export interface FeedMessages {
  feeds: { request: Record<never, never>; reply: readonly FeedLine[] };
  /** Feeds to choose from, by language. */
  'starter-feeds': { request: Record<never, never>; reply: Readonly<Record<string, readonly ListedFeed[]>> };
  /** Looks what is at an address. Its site must have been granted. */
  'find-feeds': { request: { readonly address: string }; reply: FoundFeeds };
  /** Adds feeds and asks them at once. Their sites must have been granted. */
  'add-feeds': { request: { readonly feeds: readonly ListedFeed[] }; reply: readonly FeedLine[] };
  'remove-feed': { request: { readonly address: string }; reply: readonly FeedLine[] };
  /** Asks feeds now, all if none is named. */
  'poll-feeds': { request: { readonly addresses?: readonly string[] | undefined }; reply: readonly FeedLine[] };
  'read-opml': { request: { readonly text: string }; reply: readonly ListedFeed[] };
  'write-opml': { request: Record<never, never>; reply: string };
}

export interface HistoryMessages {
  /** An article has been read. Comes from its page; kept only if the reader wants it. */
  'article-read': {
    request: { readonly title: string; readonly date: string | null; readonly entities: readonly string[] };
    reply: boolean;
  };
  'history-settings': { request: Record<never, never>; reply: HistorySettings };
  'set-history': { request: HistorySettings; reply: HistorySettings };
  /** Articles whose title, site or entities have the query's words, the latest first. */
  history: { request: { readonly query: string; readonly limit: number }; reply: readonly ReadArticle[] };
  'forget-history': { request: HistoryPart; reply: true };
  /** In how many other articles an entity was met, and which were the latest. */
  meetings: { request: { readonly id: string; readonly address: string | null }; reply: Meetings | null };
  'export-own': { request: Record<never, never>; reply: OwnData };
  /** Adds items of feeds that are followed, those that are not there yet; answers how many. */
  'import-items': { request: { readonly items: readonly StoredItem[] }; reply: number };
  /** Adds what is not there yet, and answers how many notes were left out. Feeds are asked when their time comes. */
  'import-own': { request: { readonly data: OwnData }; reply: number };
}
