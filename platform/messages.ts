/**
 * All messages between the parts of the extension, declared once for both ends. The ends are `ask.ts`, `answer-background.ts`
 * and `answer-page.ts`; content scripts import no more than they need.
 */
import type { How } from '../engine/mention.ts';
import type { EntityRecord, Kind } from '../pack/entity-record.ts';
import type { LocatorDrawing, SpotToDraw } from '../pack/locator.ts';
import type { RelatedItem } from '../pack/related-coverage.ts';
import type { FeedMessages, HistoryMessages, RelatedCount, RelatedReading, ToldArticle, ToldStory } from './feed-messages.ts';
import type { Explanation } from './log-messages.ts';
import type { MentionMessage } from './mention-message.ts';
import type { NoteMessages } from './note-messages.ts';
import type { OwnHit, SearchMessages } from './search-messages.ts';
import type { SyncMessages } from './sync-messages.ts';

export type { MentionMessage };

export interface Annotation {
  /** By block, in order. */
  readonly mentions: readonly (readonly MentionMessage[])[];
  /** Records of all entities mentioned. */
  readonly records: Readonly<Record<string, EntityRecord>>;
  readonly introduced: readonly string[];
  /** Entities of other articles that were read, where the reader wants only others marked. */
  readonly met: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly summary: string;
  /** The name that was met, where it is another than `name`. */
  readonly ranges: readonly (readonly [number, number])[];
  /** 0 to 1: how much of the query the name that was met has. */
  readonly score: number;
  /** Whether the query is no name of it as it was typed, nor the beginning of one. */
  readonly misspelt: boolean;
}

/** A mention as the popup needs to know of it. */
export interface PageMention {
  readonly id: string;
  readonly how: How;
  readonly inHeading: boolean;
}

export interface PageReport {
  readonly state: 'reading' | 'off' | 'no-article' | 'read';
  /** ISO date of the article. */
  readonly date: string | null;
  /** What is plainly mentioned, in reading order. */
  readonly mentions: readonly PageMention[];
  readonly title: string | null;
}

export interface PageOverview {
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: Kind; readonly count: number }[];
  readonly related: readonly RelatedItem[];
}

/** All that the popup tells of a page. */
export interface PageTold {
  readonly overview: PageOverview;
  readonly stories: readonly ToldStory[];
  readonly read: readonly ToldArticle[];
  /** Addresses of the reader's feeds. */
  readonly followed: readonly string[];
}

/** Requests to the background and their replies. */
export interface BackgroundMessages extends FeedMessages, HistoryMessages, NoteMessages, SearchMessages, SyncMessages {
  annotate: { request: AnnotateRequest; reply: Annotation };
  /** What became of everything in the blocks that might have been a mention. */
  explain: {
    request: Pick<AnnotateRequest, 'blocks' | 'date'> & { readonly page: { readonly address: string; readonly isPrivate: boolean } };
    reply: Explanation;
  };
  record: { request: { readonly id: string }; reply: EntityRecord | null };
  /** Records of several entities at once; those that there are none of are left out. */
  records: { request: { readonly ids: readonly string[] }; reply: readonly EntityRecord[] };
  /** A small map of where something lies, `width` pixels wide. */
  locator: { request: { readonly spot: SpotToDraw; readonly width: number }; reply: LocatorDrawing };
  search: { request: { readonly query: string; readonly limit: number }; reply: readonly SearchHit[] };
  /** Names and what is the reader's own in one answer. `own` is null where it takes longer, and is to be asked for by itself. */
  'search-all': {
    request: { readonly query: string; readonly limit: number };
    reply: { readonly hits: readonly SearchHit[]; readonly own: readonly OwnHit[] | null };
  };
  /** What a page is about, and what else belongs to its story. */
  overview: { request: Pick<PageReport, 'date' | 'mentions'>; reply: PageOverview };
  /** The extension and its knowledge base. */
  about: { request: Record<never, never>; reply: { readonly version: string; readonly entries: number } };
  /** What of the reader's feeds and history has to do with a page. */
  'related-reading': {
    request: Pick<PageReport, 'date' | 'mentions' | 'title'> & { readonly address: string | null };
    reply: RelatedReading;
  };
  /** All that the popup tells of a page. It is kept for the tab, where one is named. */
  'page-told': {
    request: BackgroundMessages['related-reading']['request'] & { readonly tab: number | null };
    reply: PageTold;
  };
  /** What has to do with the sender's page, in two numbers. */
  'related-count': { request: Record<never, never>; reply: RelatedCount };
  /** Show the reader what has to do with the sender's page. Comes from a click in it. */
  'open-related': { request: Record<never, never>; reply: true };
  /** Give the sender's tab the style of the marks. */
  style: { request: Record<never, never>; reply: true };
  /** Load the card into the sender's tab. */
  card: { request: Record<never, never>; reply: true };
}

export interface AnnotateRequest {
  readonly blocks: readonly string[];
  /** ISO date of the article. */
  readonly date: string | null;
  /** Ids of the entities that the article has introduced before. */
  readonly introduced: readonly string[];
}

/** Requests to a page's content script and their replies. */
export interface PageMessages {
  'page-state': { request: Record<never, never>; reply: PageReport };
  'show-mention': { request: { readonly id: string }; reply: boolean };
  'step-mention': { request: { readonly by: 1 | -1 }; reply: boolean };
}

/** Told to whoever listens, without a reply: a page's card has opened on an entity. */
export interface CardShown {
  readonly type: 'card-shown';
  readonly id: string;
}

/** Answered or refused: an error does not survive the way as an `Error`, so it travels in words. */
export type Envelope = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly error: string };

/** A request that could not be answered, in the words of the other end. */
class MessageError extends Error {
  override readonly name = 'MessageError';
}

export function openEnvelope<T>(envelope: unknown): T {
  const answer = envelope as Envelope | undefined;
  if (answer?.ok) return answer.reply as T;
  throw new MessageError(answer?.error ?? 'There was no answer.');
}
