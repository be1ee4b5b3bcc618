/** The card's life on a page: opens beside a mention, walks from entity to entity and back, takes corrections, and closes. */
import type { CardNotice, CorrectionScope } from '../../components/card/card-props.ts';
import { cardModel } from '../../pack/card-model.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { PopoverHost } from '../../page/popover-host.ts';
import { lineRectAt } from '../../page/reading-position.ts';
import { askBackground } from '../../platform/ask.ts';
import { type Correction, changeSettings } from '../../platform/reader-settings.ts';
import { tellCardShown } from '../../platform/tell-card.ts';
import { correctedForm } from '../content-script/is-wanted.ts';
import { type CardPage, type CardPort, type OpenCard, shareHere } from './card-contract.ts';
import type { CardRequest, CardView } from './card-view.tsx';
import { withCorrection, withMuted, withoutCorrection } from './corrections.ts';
import { NoteSigns } from './note-signs.ts';
import { PageRelated } from './page-related.ts';

interface Shown extends OpenCard {
  readonly page: CardPage;
  /** Ids from the mention's entity to the one shown. */
  readonly path: readonly string[];
  readonly notice: CardNotice | undefined;
  readonly undo: (() => Promise<void>) | undefined;
}

/** Shows the full entry beside the page. */
const openEntry = (id: string) => void askBackground('open-entry', { id }).catch(() => undefined);

/** The entity that the card shows now. */
const entityOf = ({ path, mention }: Shown) => path.at(-1) ?? mention.id;

export class CardController implements CardPort {
  private readonly host: PopoverHost;
  private readonly view: CardView;
  private shown: Shown | undefined;
  private drawn: { readonly shown: Shown; readonly card: CardRequest['card'] } | undefined;
  private focusBefore: Element | null = null;
  private readonly related = new PageRelated();
  private readonly notes = new NoteSigns();

  constructor(host: PopoverHost, view: CardView) {
    this.host = host;
    this.view = view;
  }

  open(request: OpenCard, page: CardPage): void {
    if (!this.shown) this.focusBefore = document.activeElement;
    this.shown = { ...request, page, path: [request.mention.id], notice: undefined, undo: undefined };
    this.notes.renew();
    this.render();
    shareHere(page.here);
    tellCardShown(request.mention.id);
    // Asked for once the card is there, which never waits for it.
    this.related.ask(page, () => this.redraw());
  }

  close(): void {
    if (!this.shown) return;
    const { takeFocus, page } = this.shown;
    this.shown = undefined;
    this.view.hide();
    this.host.unmount();
    if (takeFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    page.closed();
  }

  /** Shows what is known at once; only what the page does not mention has to be asked for. */
  private render(): void {
    const { shown } = this;
    if (!shown) return;
    const id = entityOf(shown);
    this.notes.ask(id, () => this.redraw());
    const known = shown.page.records.get(id);
    if (known) {
      this.draw(shown, { is: 'ready', ...this.modelOf(known, shown) });
      return;
    }
    this.draw(shown, { is: 'loading', name: '' });
    askBackground('record', { id }).then(
      (record) => this.draw(shown, record ? { is: 'ready', ...this.modelOf(record, shown) } : { is: 'missing', name: id }),
      () => this.draw(shown, { is: 'missing', name: id }),
    );
  }

  /** With what else has come to be known. */
  private redraw(): void {
    if (this.drawn) this.draw(this.drawn.shown, this.drawn.card);
  }

  private draw(shown: Shown, card: CardRequest['card']): void {
    // A late answer for a card that is closed or has moved on.
    if (this.shown !== shown) return;
    this.drawn = { shown, card };
    const { x, y } = shown.pointer ?? {};
    const entity = entityOf(shown);
    this.view.show({
      root: this.host.mount(shown.range),
      card,
      anchor: () => lineRectAt(shown.range, x, y),
      pinned: shown.pinned,
      takeFocus: shown.takeFocus,
      canGoBack: shown.path.length > 1,
      notice: shown.notice,
      related: this.related.of(shown.page),
      onRelated: () => this.related.open(),
      onNote: this.notes.has(entity) ? () => openEntry(entity) : undefined,
      onOpen: (id) => this.change({ path: [...shown.path, id], notice: undefined }),
      onEntry: openEntry,
      onBack: () => this.change({ path: shown.path.slice(0, -1), notice: undefined }),
      onClose: () => this.close(),
      onCorrect: (scope) => this.correct(shown, scope),
      onMute: () => this.mute(shown),
      onUndo: () => this.undo(shown),
    });
  }

  private modelOf(record: EntityRecord, { mention, surface, path, page }: Shown) {
    const { possible, reason } = mention;
    const model = cardModel(record, {
      articleDate: page.date,
      mentioned: page.mentioned(),
      ...(path.length === 1 && { match: { surface, possible, reason } }),
    });
    return { model, hasTerms: record.offices.length + record.headships.length > 0 };
  }

  private change(part: Partial<Shown>): void {
    if (!this.shown) return;
    // Whoever works in the card means it to stay.
    this.shown = { ...this.shown, pinned: true, ...part };
    this.render();
  }

  private async correct({ surface, mention, page }: Shown, scope: CorrectionScope): Promise<void> {
    const correction: Correction = { surface: correctedForm(surface), id: mention.id, site: scope === 'site' ? page.site : null };
    if (scope === 'here') page.here.push(correction);
    else await changeSettings((settings) => withCorrection(settings, correction));
    const undo = async () => {
      if (scope === 'here') page.here.splice(page.here.indexOf(correction), 1);
      else await changeSettings((settings) => withoutCorrection(settings, correction));
    };
    page.repaint();
    this.change({ notice: scope, undo });
  }

  private async mute({ mention: { id } }: Shown): Promise<void> {
    await changeSettings((settings) => withMuted(settings, id, true));
    this.change({ notice: 'muted', undo: () => changeSettings((settings) => withMuted(settings, id, false)) });
  }

  private async undo({ undo, page }: Shown): Promise<void> {
    await undo?.();
    page.repaint();
    this.change({ notice: 'undone', undo: undefined });
  }
}
