/**
 * Which range is under a point. Asks the browser where it can tell (`highlightsFromPoint`), otherwise looks at the rectangles of the
 * ranges inside the element under the point. Either way the point must lie in a rectangle of the range itself, on text that nothing
 * covers. Cost: one hit test, and the rectangles of the few ranges it leaves.
 */
import { composedContains, frameDocument, isElement, isShadowRoot } from './composed-tree.ts';
import { contentOrigin } from './view-geometry.ts';

/** Asks a window's highlight registry; undefined where it cannot tell. */
export type HighlightedRanges = (
  view: Window,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
) => readonly AbstractRange[] | undefined;

/** The item whose range is painted at the point (client coordinates of `view`); of nested ones the shortest. */
export function rangeAt<Item extends { readonly range: Range }>(
  x: number,
  y: number,
  view: Window,
  items: readonly Item[],
  highlighted: HighlightedRanges,
): Item | undefined {
  const target = deepestElementAt(view.document, x, y);
  if (!target) return undefined;
  const inner = frameDocument(target);
  if (inner?.defaultView) {
    const origin = contentOrigin(target);
    return rangeAt(x - origin.x, y - origin.y, inner.defaultView, items, highlighted);
  }
  const here = items.filter(({ range }) => range.startContainer.ownerDocument === view.document);
  const roots = enclosingRoots(here.map(({ range }) => range.startContainer.getRootNode()));
  const ranges = here.length > 0 ? highlighted(view, x, y, roots) : [];
  const candidates = ranges ? here.filter(({ range }) => ranges.includes(range)) : here;
  const hits = candidates.filter(({ range }) => isUncovered(range, target) && hasPoint(range, x, y));
  return hits.sort((a, b) => a.range.toString().length - b.range.toString().length)[0];
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

/** The shadow roots among the roots, and those they are nested in: the browser looks only into the ones it is given. */
function enclosingRoots(roots: readonly Node[]): ShadowRoot[] {
  const all = new Set<ShadowRoot>();
  for (const root of roots) {
    for (let next = root; isShadowRoot(next) && !all.has(next); next = next.host.getRootNode()) all.add(next);
  }
  return [...all];
}

/**
 * The element under the point holds the text or is inside it; or it is around the text, which then lets the pointer through. Anything
 * else covers the text. (Browsers differ on whether a covered highlight is under the point.)
 */
function isUncovered(range: Range, target: Element): boolean {
  const common = range.commonAncestorContainer;
  const holder = isElement(common) ? common : common.parentNode;
  return holder !== null && (composedContains(holder, target) || composedContains(target, holder));
}

function hasPoint(range: Range, x: number, y: number): boolean {
  const boxes = range.getClientRects();
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
