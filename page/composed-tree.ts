/**
 * The page as one tree: open shadow roots (slots included) and same-origin frames joined to the document.
 * Node types are told by `nodeType`, never `instanceof`: a frame's nodes belong to another realm.
 */

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The parent in the flat tree: the slot a node is assigned to, its parent, or the host of its shadow root. Stays within one document. */
export function composedParent(node: Node): Node | null {
  const slot = 'assignedSlot' in node ? (node as Element | Text).assignedSlot : null;
  return slot ?? node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

/** The element itself or its nearest flat-tree ancestor for which `test` holds, within one document. */
export function closestComposed(start: Node, test: (element: Element) => boolean): Element | undefined {
  for (let node: Node | null = start; node; node = composedParent(node)) {
    if (isElement(node) && test(node)) return node;
  }
  return undefined;
}

/** The frame element that shows the document, where it may be seen. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The document inside a frame of the same origin. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether `node` lies in `ancestor`, through shadow roots and frames. */
export function composedContains(ancestor: Node, node: Node): boolean {
  for (let current: Node | null = node; current; current = parentThroughFrames(current)) {
    if (current === ancestor) return true;
  }
  return false;
}

/** From the outermost document down to `node`. */
export function composedPath(node: Node): Node[] {
  const path: Node[] = [];
  for (let current: Node | null = node; current; current = parentThroughFrames(current)) path.push(current);
  return path.reverse();
}

/** The elements without those that lie inside another of them. */
export function withoutNested(elements: readonly Element[]): Element[] {
  const all = new Set<Node>(elements);
  return elements.filter((element) => {
    for (let node = parentThroughFrames(element); node; node = parentThroughFrames(node)) {
      if (all.has(node)) return false;
    }
    return true;
  });
}

function parentThroughFrames(node: Node): Node | null {
  return node.nodeType === 9 ? frameOf(node as Document) : composedParent(node);
}

/** The open shadow roots and same-origin frame documents inside `root`, at any depth. Cost: one look at each element. */
export function rootsWithin(root: Document | ShadowRoot | Element): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [];
  const pending: (Document | ShadowRoot | Element)[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const elements = isElement(next) ? [next, ...next.querySelectorAll('*')] : next.querySelectorAll('*');
    for (const element of elements) {
      const inner = element.shadowRoot ?? frameDocument(element);
      if (!inner) continue;
      found.push(inner);
      pending.push(inner);
    }
  }
  return found;
}
