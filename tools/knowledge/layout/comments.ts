/** Comments of a file, by the line of the layout that they belong to, so that they survive being laid out anew. */
import { type Document, isCollection, isNode, isPair, isScalar, type Node, parseDocument } from 'yaml';

export interface Comments {
  /** By path ("timeline/2"): whole lines above, and what stands at the end of the line. */
  readonly at: ReadonlyMap<string, { readonly above: readonly string[]; readonly beside: string | undefined }>;
  readonly below: readonly string[];
}

export const noComments: Comments = { at: new Map(), below: [] };

/** Lines of their own are fields and the items of lists; what is said deeper moves above the item that holds it. */
const ownLines = 2;

export function commentsOf(text: string): Comments {
  if (!text.includes('#')) return noComments;
  const document: Document = parseDocument(text);
  const at = new Map<string, { above: string[]; beside: string | undefined }>();
  const below: string[] = [];
  const slot = (path: readonly string[]) => {
    const key = path.slice(0, ownLines).join('/');
    const found = at.get(key) ?? { above: [], beside: undefined };
    at.set(key, found);
    return found;
  };
  const visit = (node: Node, path: readonly string[]) => {
    // What stands between a field and its list belongs to the first item.
    const first = isCollection(node) && !node.flow && path.length > 0 ? [keyOf(node.items[0], 0)] : [];
    slot([...path, ...first]).above.push(...linesOf(node.commentBefore));
    if (isCollection(node)) {
      for (const [index, item] of node.items.entries()) {
        const key = keyOf(item, index);
        if (isPair(item) && isNode(item.key)) visit(item.key, [...path, key]);
        const value = isPair(item) ? item.value : item;
        if (isNode(value)) visit(value, [...path, key]);
      }
    }
    const ends = linesOf(node.comment);
    if (path.length === 0) below.push(...ends);
    else if (isBeside(node, path) && ends.length === 1) slot(path).beside = ends[0];
    else slot(path).above.push(...ends);
  };
  slot([]).above.push(...linesOf(document.commentBefore));
  if (document.contents) visit(document.contents, []);
  below.push(...linesOf(document.comment));
  return { at, below };
}

const keyOf = (item: unknown, index: number): string => (isPair(item) && isScalar(item.key) ? String(item.key.value) : String(index));

/** Only what is written on one line can have a comment beside it. */
function isBeside(node: Node, path: readonly string[]): boolean {
  if (isScalar(node)) return path.length <= ownLines && !node.type?.startsWith('BLOCK');
  return isCollection(node) && node.flow === true && path.length <= ownLines;
}

const linesOf = (comment: string | null | undefined): string[] => (comment ? comment.split('\n').map((line) => `#${line}`) : []);

/** Every comment of a file, line by line, in an order that does not depend on where it stands. */
export function commentLines(text: string): string[] {
  const { at, below } = commentsOf(text);
  return [...[...at.values()].flatMap(({ above, beside }) => [...above, ...(beside === undefined ? [] : [beside])]), ...below].sort();
}
