/** What a feed says of one report: plain text, an address, a time. */

export interface NewsItem {
  /** The same for the same report of the same feed, however often it is fetched. */
  readonly id: string;
  /** Address of the feed. */
  readonly feed: string;
  /** Who publishes it, as a reader would say. */
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** When it was published, or else first seen: milliseconds since 1970-01-01. */
  readonly at: number;
}

/** An item that the engine has read. */
export interface UnderstoodItem extends NewsItem {
  /** Ids of the entities that it plainly mentions, those of the title first, then in reading order. */
  readonly entities: readonly string[];
}

/** An item that stands in a story. */
export interface StoredItem extends UnderstoodItem {
  /** Id of the first item of its story. */
  readonly story: string;
  /** Counts up with every item that is stored. */
  readonly arrival: number;
}
