/** What the side panel is given and what it tells. */
import type { ReactNode } from 'react';
import type { ArticleEntity } from '../../pack/article-graph.ts';
import type { CardModel } from '../../pack/card-model.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { MatchLogProps } from '../log/log-props.ts';
import type { World } from '../map/world.ts';
import type { UnreadPage } from '../parts/unread-page.tsx';

export interface PanelArticle {
  readonly is: 'read';
  readonly site: string;
  /** As the tab names it; undefined where the browser does not tell. */
  readonly headline: string | undefined;
  readonly articleDate: string | null;
  /** Those that the article speaks of most first. */
  readonly entities: readonly ArticleEntity[];
  /** Places of the article's events and bodies that it does not mention itself. */
  readonly elsewhere: readonly EntityRecord[];
}

export type PanelPage = UnreadPage | PanelArticle;

/** A report of a story, with what the story had not spoken of before. */
export interface PanelReport {
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
  /** ISO date. */
  readonly day: string;
  readonly when: 'before' | 'same-day' | 'since' | null;
  readonly isThis: boolean;
  readonly isRead: boolean;
  readonly copies: readonly { readonly outlet: string; readonly url: string }[];
  readonly brings: readonly { readonly id: string; readonly name: string }[];
}

export interface PanelStory {
  readonly id: string;
  readonly outlets: readonly string[];
  readonly shares: readonly string[];
  readonly daysApart: number | null;
  /** In order of time. */
  readonly reports: readonly PanelReport[];
}

export interface PanelReading {
  readonly title: string;
  readonly url: string;
  readonly site: string;
  /** When it was read, as an ISO date. */
  readonly day: string;
  readonly shares: readonly string[];
}

/** What the reader's own feeds and history have on the article. */
export interface PanelStories {
  readonly hasFeeds: boolean;
  readonly stories: readonly PanelStory[];
  readonly read: readonly PanelReading[];
}

export type PanelViewName = 'who' | 'timeline' | 'map' | 'stories' | 'list';

export type DossierState = { readonly is: 'loading' } | { readonly is: 'missing' } | { readonly is: 'ready'; readonly model: CardModel };

/** The match log, while it is open over the overview. An entry opened from it lies over both. */
export type PanelLog = Omit<MatchLogProps, 'onOpen' | 'chosen'>;

export interface PanelProps {
  readonly page: PanelPage;
  /** The shapes of the map, which come when it is looked at first. */
  readonly world: World | undefined;
  /** Of the article; undefined while they are looked for. */
  readonly stories: PanelStories | undefined;
  /** To the settings, where feeds are added. */
  readonly onSettings: () => void;
  readonly view: PanelViewName;
  readonly onView: (view: PanelViewName) => void;
  /** The entry that is open over the article's overview. */
  readonly dossier: DossierState | undefined;
  /** What is the reader's own about it: what was read, and a note. */
  readonly own?: ReactNode;
  readonly log: PanelLog | undefined;
  readonly onLog: () => void;
  /** Whether the article mentions the entity of the dossier. */
  readonly isMentioned: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  /** The entity that is chosen, here or in the page. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** Show where the page mentions an entity. */
  readonly onShow: (id: string) => void;
  readonly onGrant: () => void;
  readonly onRunOnce: () => void;
}
