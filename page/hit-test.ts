/**
 * Which range is under a point. Asks the browser where it can tell (`highlightsFromPoint`), otherwise looks at the rectangles of the
 * ranges inside the element under the point. Either way the point must lie in a rectangle of the range itself, on text that nothing
 * covers. Cost: one hit test, and the rectangles of the few ranges it leaves.
 */
import { composedContains, frameDocument, isElement, isShadowRoot } from './composed-tree.ts';
import { contentOrigin } from './view-geometry.ts';

interface HighlightHit {
  readonly ranges?: readonly AbstractRange[];
}

/** Not yet in the type library. */
interface PointedRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: readonly ShadowRoot[] }): readonly HighlightHit[];
}

/** The item whose range is painted at the point (client coordinates of `view`); of nested ones the shortest. */
export function rangeAt<Item extends { readonly range: Range }>(
  x: number,
  y: number,
  view: Window,
  items: Iterable<Item>,
): Item | undefined {
  const target = deepestElementAt(view.document, x, y);
  if (!target) return undefined;
  const inner = frameDocument(target);
  if (inner?.defaultView) {
    const origin = contentOrigin(target);
    return rangeAt(x - origin.x, y - origin.y, inner.defaultView, items);
  }
  const here = [...items].filter(({ range }) => range.startContainer.ownerDocument === view.document);
  const candidates = highlightedAt(x, y, view, here) ?? here.filter(({ range }) => mayBeUnder(target, range));
  return candidates.filter(({ range }) => hasPoint(range, x, y)).sort((a, b) => a.range.toString().length - b.range.toString().length)[0];
}

function deepestElementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

function highlightedAt<Item extends { readonly range: Range }>(
  x: number,
  y: number,
  view: Window,
  items: readonly Item[],
): Item[] | undefined {
  const registry = (view as Window & typeof globalThis).CSS?.highlights as (HighlightRegistry & PointedRegistry) | undefined;
  if (typeof registry?.highlightsFromPoint !== 'function') return undefined;
  const roots = new Set(items.map(({ range }) => range.startContainer.getRootNode()).filter(isShadowRoot));
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots: enclosingRoots(roots) });
  const found: Item[] = [];
  for (let i = 0; i < hits.length; i++) {
    const ranges = hits[i]?.ranges ?? [];
    for (let j = 0; j < ranges.length; j++) {
      const item = items.find(({ range }) => range === ranges[j]);
      if (item) found.push(item);
    }
  }
  return found;
}

/** The roots and those they are nested in: the browser looks only into the ones it is given. */
function enclosingRoots(roots: ReadonlySet<ShadowRoot>): ShadowRoot[] {
  const all = new Set<ShadowRoot>();
  for (const root of roots) {
    for (let next: Node = root; isShadowRoot(next) && !all.has(next); next = next.host.getRootNode()) all.add(next);
  }
  return [...all];
}

/** The element under the point is the one that holds the text, or one inside the range; not something that covers it. */
function mayBeUnder(target: Element, range: Range): boolean {
  const common = range.commonAncestorContainer;
  const holder = isElement(common) ? common : common.parentNode;
  return holder !== null && composedContains(holder, target);
}

function hasPoint(range: Range, x: number, y: number): boolean {
  const boxes = range.getClientRects();
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
