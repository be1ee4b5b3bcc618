/** Orders blocks so that what the reader looks at comes first. Cost: one layout read per distinct element, all reads together, no writes. */

import type { TextBlock } from './text-block.ts';
import { viewOffset } from './view-geometry.ts';

/** Blocks in the viewport first, then by distance from it; equally near ones stay in document order. */
export function nearestFirst(blocks: readonly TextBlock[], window: Window): TextBlock[] {
  const height = window.innerHeight;
  const offsets = new Map<Document, number>();
  const distances = new Map<Element, number>();
  for (const { element } of blocks) {
    if (distances.has(element)) continue;
    const document = element.ownerDocument;
    const top = offsets.get(document) ?? viewOffset(document).y;
    offsets.set(document, top);
    const box = element.getBoundingClientRect();
    distances.set(element, Math.max(0, box.top + top - height, -(box.bottom + top)));
  }
  return blocks.toSorted((a, b) => (distances.get(a.element) ?? 0) - (distances.get(b.element) ?? 0));
}
