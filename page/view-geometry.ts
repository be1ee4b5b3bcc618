/** Where a frame's viewport lies in the top window: for turning its client coordinates into those of the page that the reader sees. */
import { frameOf } from './composed-tree.ts';

export interface ViewOffset {
  readonly x: number;
  readonly y: number;
}

/** Offset of the document's viewport in that of the outermost reachable window. */
export function viewOffset(document: Document): ViewOffset {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const inside = contentOrigin(frame);
    x += inside.x;
    y += inside.y;
  }
  return { x, y };
}

/** Top left of a frame's content, in client coordinates of the document that holds the frame. */
export function contentOrigin(frame: Element): ViewOffset {
  const box = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  return {
    x: box.left + frame.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0),
    y: box.top + frame.clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0),
  };
}
