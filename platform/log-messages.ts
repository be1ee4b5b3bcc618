/** Requests of the match log and their replies: what the page says, and what became of everything in it. Part of `messages.ts`. */
import type { LoneFate } from '../engine/fate.ts';
import type { Depth, Kind } from '../pack/entity-record.ts';
import type { MentionMessage } from './mention-message.ts';
import type { Correction } from './reader-settings.ts';

/** A fate as it travels: entities by id. */
export type FateMessage =
  | { readonly is: 'found'; readonly mention: MentionMessage }
  | { readonly is: 'overlapped'; readonly by: Pick<MentionMessage, 'start' | 'end' | 'id'> }
  | { readonly is: 'outweighed'; readonly by: string; readonly confidence: number | undefined }
  | LoneFate;

export interface CandidateMessage {
  readonly start: number;
  readonly end: number;
  /** Null for the title of an office that is nobody's. */
  readonly id: string | null;
  readonly fate: FateMessage;
}

/** What the log says of an entity. */
export interface LogEntity {
  readonly name: string;
  readonly kind: Kind;
  readonly depth: Depth;
}

export interface Explanation {
  /** By block, in reading order. */
  readonly candidates: readonly (readonly CandidateMessage[])[];
  readonly entities: Readonly<Record<string, LogEntity>>;
  /** As for `Annotation`. */
  readonly met: readonly string[];
}

/** A block of the page as the engine is given it. */
export interface LogBlock {
  readonly text: string;
  readonly role: 'body' | 'heading' | 'caption';
  /** Number of the part of the article, counted by headings. */
  readonly section: number;
}

export interface PageText {
  readonly blocks: readonly LogBlock[];
  readonly title: string | null;
  /** ISO date of the article. */
  readonly date: string | null;
  /** Corrections that hold for this page only. */
  readonly here: readonly Correction[];
}

/** Requests to the log's script in a page. */
export interface LogMessages {
  'page-text': { request: Record<never, never>; reply: PageText };
  /** Scrolls to a stretch of a block; false where the page says something else by now. */
  'show-words': { request: { readonly block: number; readonly start: number; readonly end: number }; reply: boolean };
  /** Back to where the page was before the first stretch was shown. */
  'show-reading': { request: Record<never, never>; reply: true };
}
