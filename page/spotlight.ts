/** Shows one stretch of a page, marked or not, until the reader presses anywhere. Painted as marks are; no node is touched. */
import { createHighlightLayer, type HighlightLayer, type HighlightView } from './highlight-layer.ts';
import { SPOTLIGHT_HIGHLIGHT } from './highlight-names.ts';
import { scrollToRange } from './reading-position.ts';

export interface Spotlight {
  /** Scrolls to the range and paints it, and nothing else. */
  show(range: Range): void;
  clear(): void;
}

export function createSpotlight(): Spotlight {
  let shown: { readonly layer: HighlightLayer; readonly range: Range } | undefined;
  const layers = new WeakMap<HighlightView, HighlightLayer>();

  function clear(): void {
    shown?.layer.take(SPOTLIGHT_HIGHLIGHT, shown.range);
    shown = undefined;
  }

  return {
    show(range) {
      clear();
      scrollToRange(range);
      const view = range.startContainer.ownerDocument?.defaultView;
      const layer = view && (layers.get(view) ?? createHighlightLayer(view, [SPOTLIGHT_HIGHLIGHT]));
      if (!layer) return;
      layers.set(view, layer);
      layer.put(SPOTLIGHT_HIGHLIGHT, range);
      shown = { layer, range };
      view.addEventListener('pointerdown', clear, { once: true, capture: true });
    },
    clear,
  };
}
