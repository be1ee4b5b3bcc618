/** How much of the reader's feeds and reading belongs to the page, asked for once for what the page says at the time. */
import { askBackground } from '../../platform/ask.ts';
import type { RelatedCount } from '../../platform/feed-messages.ts';
import type { CardPage } from './card-contract.ts';

export class PageRelated {
  private asked: string | undefined;
  private known: { readonly place: string; readonly count: RelatedCount } | undefined;

  /** Undefined until it is known. */
  of(page: CardPage): RelatedCount | undefined {
    return this.known?.place === placeOf(page) ? this.known.count : undefined;
  }

  /** Calls `changed` when the answer is there, unless it was before. What cannot be answered is left unsaid. */
  ask(page: CardPage, changed: () => void): void {
    const place = placeOf(page);
    if (this.asked === place) return;
    this.asked = place;
    askBackground('related-count', {}).then(
      (count) => {
        this.known = { place, count };
        if (count.related > 0) changed();
      },
      () => {
        this.asked = undefined;
      },
    );
  }

  open(): void {
    askBackground('open-related', {}).catch(() => undefined);
  }
}

/** A page that goes on, or turns to another address, is another. */
const placeOf = (page: CardPage) => `${location.href} ${page.mentioned().size}`;
