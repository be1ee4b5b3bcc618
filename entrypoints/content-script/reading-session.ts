/** One stretch of reading on a page, from switching on to switching off: reader, marks, card, pointer and keys put together. */
import { createMarks, type Marks } from '../../page/marks.ts';
import { scrollToRange } from '../../page/reading-position.ts';
import { askBackground } from '../../platform/ask.ts';
import type { PageReport } from '../../platform/messages.ts';
import type { Correction, ReaderSettings } from '../../platform/reader-settings.ts';
import { type CardPage, type CardPort, loadedCard } from '../card/card-contract.ts';
import { atRest, type HoverEvent, reduceHover } from './hover-machine.ts';
import { isWanted } from './is-wanted.ts';
import { PageReader } from './page-reader.ts';
import { watchKeys, watchPointer } from './pointer.ts';

type Point = { readonly x: number; readonly y: number };

export class ReadingSession {
  readonly #site: string;
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  readonly #marks: Marks;
  readonly #reader: PageReader;
  readonly #here: Correction[] = [];
  readonly #settings: () => ReaderSettings;
  #hover = atRest;
  #pointer: Point | undefined;
  /** Windows whose pointer is watched: this one, and frames with marks in them. */
  readonly #watched = new WeakSet<Window>();
  /** The mark whose card is open. */
  #opened: string | undefined;
  /** The mark that a command has stepped to. */
  #current: string | undefined;
  #loading: Promise<unknown> | undefined;

  constructor(site: string, settings: () => ReaderSettings, life: AbortController) {
    this.#site = site;
    this.#settings = settings;
    const signal = AbortSignal.any([life.signal, this.#ending.signal]);
    this.#marks = createMarks(window, signal);
    this.#reader = new PageReader({
      marks: this.#marks,
      asked: () => 'backstoryAsked' in globalThis,
      isWanted: (match) => isWanted(match, settings(), this.#here, site),
      wanted: settings,
      onPainted: (view) => this.#watchView(view),
      onRead: () => this.#tellRead(),
      onOrphaned: () => life.abort(),
      signal,
    });
    signal.addEventListener('abort', () => this.#close());
    this.#signal = signal;
    this.#watchView(window);
    watchKeys({
      isCardOpen: () => this.#opened !== undefined,
      current: () => this.#current !== undefined && this.#marks.get(this.#current) !== undefined,
      open: () => this.#current !== undefined && this.#dispatch({ type: 'pin', key: this.#current, byKey: true }),
      leave: () => this.#leave(),
      signal,
    });
    this.#reader.start();
  }

  stop(): void {
    this.#ending.abort();
  }

  readAnew(): void {
    this.#reader.readAnew();
  }

  /** Applies changed settings. */
  repaint(): void {
    this.#reader.paint();
    askBackground('style', {}).catch(() => undefined);
  }

  report(): PageReport {
    const { state, metadata } = this.#reader;
    const plain = this.#reader.mentions().filter(({ mention }) => !mention.possible);
    const mentions = plain.map(({ mention: { id, how }, block }) => ({ id, how, inHeading: block.role === 'heading' }));
    return { state, date: metadata?.date ?? null, mentions, title: metadata?.title ?? null };
  }

  /** For the reading history, which the background keeps only if the reader wants it. */
  #tellRead(): void {
    const { title, date, mentions } = this.report();
    const entities = [...new Set(mentions.map(({ id }) => id))].slice(0, 100);
    if (title !== null) askBackground('article-read', { title, date, entities }).catch(() => undefined);
  }

  /** Scrolls to the first mark of an entity, or to its first mention where none is marked. */
  showMention(id: string): boolean {
    const found = this.#reader.mentions().filter(({ mention }) => mention.id === id);
    const shown = found.find(({ key }) => this.#marks.get(key)) ?? found[0];
    const range = shown?.block.rangeOf(shown.mention.start, shown.mention.end);
    if (shown && range) this.#stepTo(shown.key, range);
    return range !== undefined;
  }

  /** Goes to the next or previous mark, beginning at the part of the page in view. */
  step(by: 1 | -1): boolean {
    const keys = this.#marks.keys();
    const at = this.#current === undefined ? -1 : keys.indexOf(this.#current);
    const key = keys[at < 0 ? this.#firstInView(keys) : (at + by + keys.length) % keys.length];
    const range = key === undefined ? undefined : this.#marks.get(key)?.range;
    if (key === undefined || !range) return false;
    this.#close();
    this.#stepTo(key, range);
    return true;
  }

  #watchView(view: Window): void {
    if (this.#watched.has(view)) return;
    this.#watched.add(view);
    const port = {
      marks: this.#marks,
      dispatch: (event: HoverEvent, at?: Point) => this.#dispatch(event, at),
      isCardOpen: () => this.#opened !== undefined,
      held: () => this.#settings().held,
    };
    watchPointer(view, { ...port, signal: this.#signal });
  }

  #stepTo(key: string, range: Range): void {
    this.#current = key;
    this.#marks.emphasise(key);
    scrollToRange(range);
  }

  #firstInView(keys: readonly string[]): number {
    return Math.max(
      0,
      keys.findIndex((key) => (this.#marks.get(key)?.range.getBoundingClientRect().bottom ?? -1) >= 0),
    );
  }

  #leave(): void {
    if (this.#opened !== undefined) {
      this.#dispatch({ type: 'close' });
      return;
    }
    this.#current = undefined;
    this.#marks.emphasise(undefined);
  }

  #dispatch(event: HoverEvent, pointer?: Point): void {
    const [state, effects] = reduceHover(this.#hover, event, this.#settings().rest);
    this.#hover = state;
    this.#pointer = pointer ?? (event.type === 'pin' ? undefined : this.#pointer);
    // The rest on a mark is time enough to load the card; who rests on none is spared it.
    if (state.phase === 'resting') this.#loadCard();
    for (const effect of effects) {
      if (effect.type === 'wait') setTimeout(() => this.#dispatch({ type: 'time', token: effect.token }), effect.ms);
      else if (effect.type === 'close') this.#close();
      else this.#open(effect.key, { pinned: state.pinned, takeFocus: effect.byKey });
    }
  }

  async #open(key: string, how: { pinned: boolean; takeFocus: boolean }): Promise<void> {
    const [found, mark] = [this.#reader.mention(key), this.#marks.get(key)];
    if (!found || !mark) return this.#dispatch({ type: 'close' });
    this.#opened = key;
    this.#marks.emphasise(key);
    const card = loadedCard() ?? (await this.#loadCard());
    // Closed, or turned to another mark, while the card was being loaded.
    if (this.#opened !== key) return;
    if (!card) return this.#dispatch({ type: 'close' });
    card.open({ mention: found.mention, surface: found.surface, range: mark.range, pointer: this.#pointer, ...how }, this.#page());
  }

  #close(): void {
    if (this.#opened === undefined) return;
    this.#opened = undefined;
    this.#marks.emphasise(this.#current);
    loadedCard()?.close();
  }

  #page(): CardPage {
    const reader = this.#reader;
    return {
      site: this.#site,
      date: reader.metadata?.date ?? null,
      records: reader.records,
      mentioned: () => new Set(reader.mentions().map(({ mention }) => mention.id)),
      here: this.#here,
      repaint: () => reader.paint(),
      closed: () => this.#dispatch({ type: 'close' }),
    };
  }

  /** Never rejects; a card that could not be loaded is asked for again the next time. */
  async #loadCard(): Promise<CardPort | undefined> {
    if (!loadedCard()) {
      this.#loading ??= askBackground('card', {}).catch(() => undefined);
      await this.#loading;
      this.#loading = undefined;
    }
    return loadedCard();
  }
}
