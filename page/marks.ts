/**
 * The marks on a page: ranges painted with CSS Custom Highlights, so that no node of the page is touched. One highlight registry per
 * window; marks in frames of the same origin are painted by their frame's. A mark whose text has changed under it is dropped.
 * Cost: painting is the browser's; ours is a map entry per mark, and a look at the registry each second while the page is shown.
 */
import { documentOrder } from './document-order.ts';
import { createHighlightLayer, type HighlightLayer, type HighlightView } from './highlight-layer.ts';
import { CURRENT_HIGHLIGHT, type HighlightName, MENTION_HIGHLIGHT, POSSIBLE_HIGHLIGHT } from './highlight-names.ts';
import { rangeAt } from './hit-test.ts';

export interface Mark {
  readonly key: string;
  readonly range: Range;
  /** Not sure enough to be marked plainly. */
  readonly possible: boolean;
}

export interface Marks {
  /** Paints the mark, in place of one with the same key. False where the range is empty or no longer in a page. */
  add(mark: Mark): boolean;
  remove(key: string): void;
  clear(): void;
  get(key: string): Mark | undefined;
  /** In document order, through shadow roots and frames. */
  keys(): string[];
  /** The mark painted under a point, in client coordinates of `view` (the top window unless given). */
  at(x: number, y: number, view?: Window): Mark | undefined;
  /** Shows one mark as the current one: its card is open, or it has the keyboard's attention. */
  emphasise(key: string | undefined): void;
  /** Drops marks whose text is gone or has changed, and paints again what the page has cleared. Returns the dropped keys. */
  refresh(): string[];
}

const REPAIR_INTERVAL_MS = 1000;

interface PaintedMark extends Mark {
  readonly text: string;
  readonly layer: HighlightLayer;
}

export function createMarks(window: Window, signal: AbortSignal): Marks {
  return new PaintedMarks(window, signal);
}

class PaintedMarks implements Marks {
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #marks = new Map<string, PaintedMark>();
  readonly #layers = new Map<Window, HighlightLayer>();
  #current: PaintedMark | undefined;

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    this.#signal = signal;
    const timer = window.setInterval(() => window.document.hidden || this.#repair(), REPAIR_INTERVAL_MS);
    signal.addEventListener('abort', () => {
      window.clearInterval(timer);
      for (const layer of this.#layers.values()) layer.dispose();
      this.#layers.clear();
      this.#marks.clear();
      this.#current = undefined;
    });
  }

  add({ key, range, possible }: Mark): boolean {
    if (this.#signal.aborted || !isLive(range)) return false;
    const view = viewOf(range);
    const layer = view && this.#layerOf(view);
    if (!layer) return false;
    const wasCurrent = this.#current?.key === key;
    this.remove(key);
    const mark = { key, range, possible, text: range.toString(), layer };
    this.#marks.set(key, mark);
    layer.put(paintOf(mark), range);
    if (wasCurrent) this.emphasise(key);
    return true;
  }

  remove(key: string): void {
    const mark = this.#marks.get(key);
    if (!mark) return;
    if (this.#current === mark) this.emphasise(undefined);
    this.#marks.delete(key);
    mark.layer.take(paintOf(mark), mark.range);
  }

  clear(): void {
    for (const key of [...this.#marks.keys()]) this.remove(key);
  }

  get(key: string): Mark | undefined {
    return this.#marks.get(key);
  }

  keys(): string[] {
    return documentOrder([...this.#marks.values()].filter((mark) => !hasChanged(mark))).map(({ key }) => key);
  }

  at(x: number, y: number, view: Window = this.#window): Mark | undefined {
    this.#repair();
    const hit = rangeAt(x, y, view, [...this.#marks.values()]);
    return hit && !hasChanged(hit) ? hit : undefined;
  }

  emphasise(key: string | undefined): void {
    this.#current?.layer.take(CURRENT_HIGHLIGHT, this.#current.range);
    this.#current = key === undefined ? undefined : this.#marks.get(key);
    this.#current?.layer.put(CURRENT_HIGHLIGHT, this.#current.range);
  }

  refresh(): string[] {
    const dropped = [...this.#marks.values()].filter(hasChanged).map(({ key }) => key);
    for (const key of dropped) this.remove(key);
    this.#repair();
    return dropped;
  }

  #layerOf(view: HighlightView): HighlightLayer | undefined {
    const layer = this.#layers.get(view) ?? createHighlightLayer(view);
    if (layer) this.#layers.set(view, layer);
    return layer;
  }

  #repair(): void {
    for (const layer of this.#layers.values()) layer.repair();
  }
}

function paintOf(mark: Mark): HighlightName {
  return mark.possible ? POSSIBLE_HIGHLIGHT : MENTION_HIGHLIGHT;
}

function viewOf(range: Range): HighlightView | null {
  return range.startContainer.ownerDocument?.defaultView ?? null;
}

function isLive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected && viewOf(range) !== null;
}

/** An insertion at a range's edge makes it grow, a replacement makes it collapse: either way it no longer marks what was found. */
function hasChanged({ range, text }: PaintedMark): boolean {
  return !isLive(range) || range.toString() !== text;
}
