/** What the content script and the card agree on. Both run in the extension's own world of the page and meet at one global. */
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { MentionMessage } from '../../platform/messages.ts';
import type { Correction } from '../../platform/reader-settings.ts';

/** The page as the card knows it. */
export interface CardPage {
  readonly site: string;
  /** ISO date of the article. */
  readonly date: string | null;
  readonly records: ReadonlyMap<string, EntityRecord>;
  /** Ids of the entities that the article mentions. */
  mentioned(): ReadonlySet<string>;
  /** Corrections for this page only, changed in place; `repaint` brings the marks up to date. */
  readonly here: Correction[];
  repaint(): void;
  /** The card has been closed. */
  closed(): void;
}

export interface OpenCard {
  readonly mention: MentionMessage;
  readonly surface: string;
  readonly range: Range;
  /** Where the pointer was, to tell the lines of a broken name apart. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  /** Opened to stay, by click, tap or key. */
  readonly pinned: boolean;
  /** Opened by key: focus goes into the card, and back when it closes. */
  readonly takeFocus: boolean;
}

export interface CardPort {
  open(request: OpenCard, page: CardPage): void;
  close(): void;
}

/** The element that holds the card; events from it are not the page's. */
export const hostName = 'backstory-card';

const place = Symbol.for('backstory.card');

export function offerCard(card: CardPort): void {
  (globalThis as { [place]?: CardPort })[place] = card;
}

const herePlace = Symbol.for('backstory.here');

/** For the match log: corrections for this page only, which are nowhere else. Corrections are made in cards. */
export function shareHere(here: readonly Correction[]): void {
  (globalThis as { [herePlace]?: readonly Correction[] })[herePlace] = here;
}

export function sharedHere(): readonly Correction[] {
  return (globalThis as { [herePlace]?: readonly Correction[] })[herePlace] ?? [];
}

/** The card, once its script has been loaded into this page. */
export function loadedCard(): CardPort | undefined {
  return (globalThis as { [place]?: CardPort })[place];
}
