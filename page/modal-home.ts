/**
 * Where a popover must live to be clickable. A modal dialog and a fullscreen element make everything outside them inert, top layer or
 * not, so the popover goes into the nearest one around its anchor. Cost: a walk up the tree, or one hit test.
 */
import { closestComposed, composedPath, isElement } from './composed-tree.ts';

/** Cannot have a popover among its shown children. */
const CHILDLESS = new Set(['video', 'audio', 'img', 'iframe', 'canvas', 'embed', 'object']);

/** The element to put a popover into: the nearest modal one around its anchor, else the root. */
export function homeFor(anchor: Range, document: Document): Element {
  return modalAround(nodeIn(document, anchor.startContainer)) ?? document.documentElement;
}

/** Where a shown popover should be by now: over what has come to cover it; else where it is, unless that has closed. */
export function presentHome(anchor: Range, host: Element, root: ShadowRoot): Element {
  return coveringModal(host, root) ?? modalAround(host) ?? homeFor(anchor, host.ownerDocument);
}

/** The node itself or, for one in a frame, the frame element through which the document shows it. */
function nodeIn(document: Document, node: Node): Node {
  return composedPath(node).findLast((step) => step.ownerDocument === document) ?? document.documentElement;
}

function modalAround(node: Node): Element | undefined {
  return closestComposed(node, (element) => !CHILDLESS.has(element.localName) && element.matches(':modal'));
}

/** The modal element that lies over the popover, or makes it inert, if one does. */
function coveringModal(host: Element, root: ShadowRoot): Element | undefined {
  const point = middleOf(host, root);
  let hit = point && host.ownerDocument.elementFromPoint(point.x, point.y);
  for (let inner = hit?.shadowRoot; point && hit && hit !== host && inner; inner = hit.shadowRoot) {
    const deeper = inner.elementFromPoint(point.x, point.y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  if (!hit || hit === host) return undefined;
  const modal = modalAround(hit);
  return modal?.contains(host) ? undefined : modal;
}

function middleOf(host: Element, root: ShadowRoot): { x: number; y: number } | undefined {
  const boxes = [host, ...root.children].filter(isElement).map((element) => element.getBoundingClientRect());
  const box = boxes.find(({ width, height }) => width > 0 && height > 0);
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
