/**
 * Which range is under a point: one whose element is under the point, and whose own rectangles hold it, on text that nothing
 * covers. The browser's `highlightsFromPoint` is not asked: Chromium 156 takes the point for device pixels, so that it finds
 * nothing on screens of more than one pixel to the CSS pixel. Cost: one hit test, an ancestor walk for each item, and the
 * rectangles of the few that are left.
 */
import { composedContains, frameDocument, isElement } from './composed-tree.ts';
import { contentOrigin } from './view-geometry.ts';

/** The item whose range is painted at the point (client coordinates of `view`); of nested ones the shortest. */
export function rangeAt<Item extends { readonly range: Range }>(
  x: number,
  y: number,
  view: Window,
  items: readonly Item[],
): Item | undefined {
  const target = deepestElementAt(view.document, x, y);
  if (!target) return undefined;
  const inner = frameDocument(target);
  if (inner?.defaultView) {
    const origin = contentOrigin(target);
    return rangeAt(x - origin.x, y - origin.y, inner.defaultView, items);
  }
  const here = items.filter(({ range }) => range.startContainer.ownerDocument === view.document);
  const hits = here.filter(({ range }) => isUncovered(range, target) && hasPoint(range, x, y));
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

/**
 * The element under the point holds the text or is inside it; or it is around the text, which then lets the pointer through. Anything
 * else covers the text.
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
