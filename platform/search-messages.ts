/** Requests about searching what is the reader's own, and their replies. Part of `messages.ts`. */

/** A story of the reader's feeds, or an article that was read, found by its title. */
export interface OwnHit {
  readonly is: 'story' | 'read';
  readonly title: string;
  /** The letters of the title that were met, [start, end) in UTF-16, in order. */
  readonly ranges: readonly (readonly [number, number])[];
  /** 0 to 1: how much of the query the title has. */
  readonly score: number;
  readonly url: string;
  /** The outlet, or the site where it was read. */
  readonly source: string;
  /** When it was published, or read. */
  readonly at: number;
  /** What the query names, for a report that mentions it though its title has too little of the query. */
  readonly about?: string;
  /** Reports that the story has. */
  readonly reports: number;
}

export interface SearchMessages {
  /** Stories and articles for what is typed, best first of each. A query without words only makes ready for the next. */
  'search-own': { request: { readonly query: string }; reply: readonly OwnHit[] };
  /** The latest first. */
  'recent-searches': { request: Record<never, never>; reply: readonly string[] };
  'remember-search': { request: { readonly query: string }; reply: readonly string[] };
  'forget-searches': { request: Record<never, never>; reply: readonly string[] };
}
