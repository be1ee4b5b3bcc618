/** Where a range stands before the reader's eyes, and bringing it there. Reads layout; scrolls nothing that is already in comfortable view. */
import { composedPath, frameOf, isElement } from './composed-tree.ts';
import { viewOffset } from './view-geometry.ts';

/** Kept free above and below, as a share of the scroller's height: sticky headers and the line's surroundings. */
const MARGIN = 0.15;

/** Scrolls every scroller around the range, inmost first, until the range is well within view. */
export function scrollToRange(range: Range, { behavior = 'smooth' }: { behavior?: ScrollBehavior } = {}): void {
  const first = range.getClientRects()[0] ?? range.getBoundingClientRect();
  let middle = first.top + first.height / 2;
  for (const node of composedPath(range.startContainer).reverse()) {
    if (node.nodeType === 9) {
      const document = node as Document;
      const scroller = document.scrollingElement;
      const view = document.defaultView;
      if (scroller && view) middle -= scrollBy(scroller, middle, 0, view.innerHeight, calm(view, behavior));
      middle += viewOffset(document).y - outerOffset(document);
    } else if (isElement(node) && isScroller(node)) {
      const view = node.ownerDocument.defaultView;
      const top = node.getBoundingClientRect().top + node.clientTop;
      if (view) middle -= scrollBy(node, middle, top, node.clientHeight, calm(view, behavior));
    }
  }
}

function outerOffset(document: Document): number {
  const outer = frameOf(document)?.ownerDocument;
  return outer ? viewOffset(outer).y : 0;
}

function calm(view: Window, behavior: ScrollBehavior): ScrollBehavior {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior;
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1 || element === element.ownerDocument.scrollingElement) return false;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
}

/** Returns by how much the content will have moved up. */
function scrollBy(scroller: Element, middle: number, top: number, height: number, behavior: ScrollBehavior): number {
  if (middle > top + height * MARGIN && middle < top + height * (1 - MARGIN)) return 0;
  const furthest = Math.max(0, scroller.scrollHeight - scroller.clientHeight);
  const target = Math.min(furthest, Math.max(0, scroller.scrollTop + middle - (top + height / 2)));
  const moved = target - scroller.scrollTop;
  scroller.scrollTo({ top: target, behavior });
  return moved;
}

/**
 * The rectangle of the range's line at a point, or its first line where no point is given or none is near; a line broken over inline
 * tags counts as one. Point and result are in client coordinates of the top window.
 */
export function lineRectAt(range: Range, x?: number, y?: number): DOMRect {
  const document = range.startContainer.ownerDocument;
  const offset = document ? viewOffset(document) : { x: 0, y: 0 };
  const lines = linesOf(range);
  const line = (x === undefined || y === undefined ? undefined : nearestLine(lines, x - offset.x, y - offset.y)) ?? lines[0];
  const box = line ?? range.getBoundingClientRect();
  return new DOMRect(box.left + offset.x, box.top + offset.y, box.width, box.height);
}

function linesOf(range: Range): DOMRect[] {
  const lines: DOMRect[] = [];
  const boxes = range.getClientRects();
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && overlap(last, box) > Math.min(last.height, box.height) / 2) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

function overlap(a: DOMRect, b: DOMRect): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

function nearestLine(lines: readonly DOMRect[], x: number, y: number): DOMRect | undefined {
  const distance = (box: DOMRect) => Math.max(0, box.left - x, x - box.right) + Math.max(0, box.top - y, y - box.bottom);
  return lines.toSorted((a, b) => distance(a) - distance(b))[0];
}
