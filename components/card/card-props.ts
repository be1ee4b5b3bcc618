/** What a card is given and what it tells. */
import type { CardModel } from '../../pack/card-model.ts';

/** Where "wrong match" holds: on this page, on this site, or everywhere. */
export type CorrectionScope = 'here' | 'site' | 'always';

/** What has just been done at the reader's word. */
export type CardNotice = CorrectionScope | 'muted' | 'undone';

export interface CardChrome {
  /** Opened to stay, by click or key, rather than by hovering. */
  readonly pinned?: boolean;
  /** Move focus to the name, on opening and on each new entity: for a reader who came by keyboard. */
  readonly takeFocus?: boolean;
  readonly canGoBack?: boolean;
  readonly onBack?: () => void;
  readonly onClose: () => void;
}

export interface CardProps extends CardChrome {
  readonly model: CardModel;
  /** The record tells terms of office; without an article date the card then says why it names no holder. */
  readonly hasTerms?: boolean;
  readonly onOpen: (id: string) => void;
  /** Show the full entry, with all its relations. */
  readonly onEntry: (id: string) => void;
  readonly onCorrect: (scope: CorrectionScope) => void;
  readonly onMute: () => void;
  readonly notice?: CardNotice | undefined;
  readonly onUndo?: (() => void) | undefined;
  /** Stories and articles that have to do with the page, once they are known, and how many of them the reader has read. */
  readonly related?: { readonly related: number; readonly read: number } | undefined;
  readonly onRelated?: () => void;
  /** Where the reader has a note on the entity: opens it. */
  readonly onNote?: (() => void) | undefined;
}
