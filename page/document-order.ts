/** Sorts what is anchored at ranges by where it stands on the page, through shadow roots and frames. Cost: n log n comparisons of precomputed paths. */
import { composedParent, composedPath } from './composed-tree.ts';

const PRECEDING = 2;

export function documentOrder<Item extends { readonly range: Range }>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, path: composedPath(item.range.startContainer) }))
    .sort((a, b) => comparePaths(a.path, b.path) || a.item.range.startOffset - b.item.range.startOffset)
    .map(({ item }) => item);
}

function comparePaths(a: readonly Node[], b: readonly Node[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const left = a[i];
  const right = b[i];
  if (!left || !right) return a.length - b.length;
  if (left.getRootNode() === right.getRootNode()) return left.compareDocumentPosition(right) & PRECEDING ? 1 : -1;
  return isFallback(left) ? 1 : -1;
}

/** A host's shadow tree stands before children of the host that it does not show. */
function isFallback(node: Node): boolean {
  return composedParent(node) === node.parentNode;
}
