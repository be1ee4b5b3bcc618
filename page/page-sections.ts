/**
 * A page cut into parts that can be read one at a time, so that reading a very long page need not hold it up: read each with
 * `collectBlocks`, in idle time. No line of text is cut in two. Cost: native element counts, at each level that is too large for one part.
 */
import { isBlockName } from './box-flow.ts';
import { isUnseen } from './excluded.ts';

/** About ten milliseconds' reading. */
const MAX_ELEMENTS = 3000;

const ANY_BLOCK = 'p, div, section, article, ul, ol, table, h1, h2, h3';

/** The parts of `root`, in document order; `root` alone where it is small or cannot be cut. */
export function sectionsOf(root: Element): Element[] {
  const sections: Element[] = [];
  cut(root, sections);
  return sections;
}

function cut(element: Element, sections: Element[]): void {
  if (element.shadowRoot || element.getElementsByTagName('*').length <= MAX_ELEMENTS || !isCuttable(element)) {
    sections.push(element);
    return;
  }
  for (const child of element.children) cut(child, sections);
}

/** Every child is a block, or holds blocks, or is empty: none is part of a line. */
function isCuttable(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
    if (node.nodeType === 1 && isPartOfLine(node as Element)) return false;
  }
  return true;
}

function isPartOfLine(element: Element): boolean {
  const name = element.localName;
  if (isBlockName(name) || isUnseen(name)) return false;
  return (element.textContent ?? '').trim() !== '' && element.querySelector(ANY_BLOCK) === null;
}
