/** What the popup is given and what it tells. Plain data: who reads the page, searches and asks for permission is elsewhere. */
import type { Kind } from '../../pack/entity-record.ts';
import type { MatchRange } from '../parts/matched-name.tsx';
import type { UnreadPage } from '../parts/unread-page.tsx';

export interface SearchResult {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly summary: string;
  /** The letters of the name that matched, [start, end) in UTF-16, in order. */
  readonly ranges: readonly MatchRange[];
}

/** Something that the search over everything found: an entity or the reader's note on one, to open here, or a work elsewhere. */
export interface FoundItem {
  readonly opens: { readonly id: string } | { readonly url: string } | { readonly noteOn: string };
  readonly title: string;
  /** The letters of the title that matched, [start, end) in UTF-16, in order. */
  readonly ranges: readonly MatchRange[];
  /** The kind of an entity, or how often the page mentions it. */
  readonly note?: string;
  /** A sentence or two, or outlet and date. */
  readonly detail: string;
  /** What to remember of the search in place of what was typed, which was misspelt. */
  readonly remember?: string;
}

/** What was found, by where it comes from. */
export interface FoundGroup {
  readonly is: 'page' | 'entities' | 'notes' | 'stories' | 'read';
  /** Best first. */
  readonly items: readonly FoundItem[];
}

/** An entity that the page mentions, and how often. Most important first. */
export interface PageEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly count: number;
}

/** Another event of the knowledge base (`id`), or a work elsewhere (`url`): also a story of the reader's feeds, or an article read before. */
export interface RelatedItem {
  readonly id?: string;
  readonly url?: string;
  readonly title: string;
  readonly detail: string;
  readonly when: 'before' | 'same-day' | 'since' | null;
}

export interface PageFeed {
  readonly address: string;
  readonly title: string;
}

/** How things stand on the current tab. `site` is a host name as a reader would say it: "nytimes.com". */
export type PageState =
  | Exclude<UnreadPage, { readonly is: 'unseen' }>
  | {
      readonly is: 'read';
      readonly site: string;
      readonly articleDate: string | null;
      readonly entities: readonly PageEntity[];
      readonly related: readonly RelatedItem[];
      /** Stories of the reader's feeds, and articles that the reader has read. */
      readonly stories: readonly RelatedItem[];
      readonly read: readonly RelatedItem[];
      /** Feeds that the page names and the reader does not have. */
      readonly feeds: readonly PageFeed[];
    };

export interface PopupProps {
  readonly page: PageState;
  readonly query: string;
  /** For `query`, best first; null while they are being found. */
  readonly results: readonly FoundGroup[] | null;
  /** What was searched for lately, the latest first. */
  readonly recent: readonly string[];
  readonly onQuery: (query: string) => void;
  /** Open what was found. */
  readonly onPick: (item: FoundItem) => void;
  readonly onForgetRecent: () => void;
  readonly onOpen: (id: string) => void;
  /** Show where the page mentions an entity. */
  readonly onShow: (id: string) => void;
  /** Ask for permission to read this site. Called within the click, as browsers require. */
  readonly onGrant: () => void;
  /** Read this page once, with the permission that opening the popup gave. */
  readonly onRunOnce: () => void;
  /** Follow a feed that the page names. Called within the click, as browsers require. */
  readonly onFollow: (feed: PageFeed) => void;
  readonly onToggleSite: (on: boolean) => void;
  readonly onSettings: () => void;
  /** Opens the side panel, where there is one, or its view of stories; `shortcut` as the browser names it. */
  readonly panel?: { readonly onOpen: () => void; readonly onStories: () => void; readonly shortcut?: string } | undefined;
}
