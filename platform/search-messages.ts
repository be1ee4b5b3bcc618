/** Requests about searching what is the reader's own, and their replies. Part of `messages.ts`. */

interface TitleHit {
  readonly title: string;
  /** The letters of the title that were met, [start, end) in UTF-16, in order. */
  readonly ranges: readonly (readonly [number, number])[];
  /** 0 to 1: how much of the query the title has. */
  readonly score: number;
  /** Whether a word was typed that it has only almost. */
  readonly misspelt: boolean;
  /** When it was published, read or written. */
  readonly at: number;
}

/** A story of the reader's feeds, or an article that was read, found by its title. */
export interface WorkHit extends TitleHit {
  readonly is: 'story' | 'read';
  readonly url: string;
  /** The outlet, or the site where it was read. */
  readonly source: string;
  /** Reports that the story has. */
  readonly reports: number;
}

/** A note of the reader's, found by its words; its title is the part that has them. */
export interface NoteHit extends TitleHit {
  readonly is: 'note';
  /** The entity that it is on, and what that is called. */
  readonly entity: string;
  readonly name: string;
}

export type OwnHit = WorkHit | NoteHit;

export interface SearchMessages {
  /** Stories, articles and notes for what is typed, best first of each. A query without words only makes ready for the next. */
  'search-own': { request: { readonly query: string }; reply: readonly OwnHit[] };
  /** The latest first. */
  'recent-searches': { request: Record<never, never>; reply: readonly string[] };
  'remember-search': { request: { readonly query: string }; reply: readonly string[] };
  'forget-searches': { request: Record<never, never>; reply: readonly string[] };
}
