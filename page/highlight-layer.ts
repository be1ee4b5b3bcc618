/**
 * Our highlights in one window's registry. Guarantee: what is in the layer is painted again after the page has cleared the registry
 * or a highlight; nobody else's highlight is touched. Never iterates a Highlight: Firefox does not let content scripts do that.
 */
import { CURRENT_HIGHLIGHT, HIGHLIGHT_NAMES, type HighlightName } from './highlight-names.ts';

export interface HighlightLayer {
  put(name: HighlightName, range: Range): void;
  take(name: HighlightName, range: Range): void;
  /** Registers and fills again what the page has removed. Cost: three look-ups when nothing was. */
  repair(): void;
  dispose(): void;
}

export type HighlightView = Window & typeof globalThis;

/** Undefined where the browser has no highlights, or the frame is gone. */
export function createHighlightLayer(view: HighlightView, names: readonly HighlightName[] = HIGHLIGHT_NAMES): HighlightLayer | undefined {
  const registry = view.Highlight && registryOf(view);
  return registry && layerIn(registry, view, names);
}

function layerIn(registry: HighlightRegistry, view: HighlightView, names: readonly HighlightName[]): HighlightLayer {
  const ranges = new Map<HighlightName, Set<Range>>(names.map((name) => [name, new Set()]));
  const painted = new Map<HighlightName, Highlight>();

  function highlightOf(name: HighlightName): Highlight {
    const known = painted.get(name);
    if (known) return known;
    const highlight = new view.Highlight();
    highlight.priority = name === CURRENT_HIGHLIGHT ? 1 : 0;
    painted.set(name, highlight);
    return highlight;
  }

  function repairOne(name: HighlightName): void {
    const wanted = ranges.get(name);
    if (!wanted || wanted.size === 0) return;
    const highlight = highlightOf(name);
    if (registry.get(name) !== highlight) registry.set(name, highlight);
    if (highlight.size >= wanted.size) return;
    for (const range of wanted) highlight.add(range);
  }

  return {
    put(name, range) {
      ranges.get(name)?.add(range);
      highlightOf(name).add(range);
      repairOne(name);
    },
    take(name, range) {
      ranges.get(name)?.delete(range);
      painted.get(name)?.delete(range);
      if (ranges.get(name)?.size === 0) unregister(registry, name, painted.get(name));
    },
    repair: () => names.forEach(repairOne),
    dispose() {
      for (const [name, highlight] of painted) unregister(registry, name, highlight);
      for (const set of ranges.values()) set.clear();
    },
  };
}

/**
 * Firefox: a getter access that has become hot on one window's `CSS` gives that window's registry for every other window too.
 * So it is read once for each window, and in a way that is never optimised to a getter.
 */
function registryOf(view: HighlightView): HighlightRegistry | undefined {
  return view.CSS && Reflect.get(view.CSS, 'highlights');
}

function unregister(registry: HighlightRegistry, name: HighlightName, ours: Highlight | undefined): void {
  if (ours && registry.get(name) === ours) registry.delete(name);
}
