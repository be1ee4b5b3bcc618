/** From mutation records to the elements whose text must be read anew: as few and as small as can be told. Cost: linear in the records and the depth they lie at. */
import { isBlockName, lineContainer } from './box-flow.ts';
import { isElement, isText, withoutNested } from './composed-tree.ts';
import { HOST_NAME, isEditable, isUnseen } from './excluded.ts';

export interface Dirty {
  /** None inside another. */
  readonly dirty: Element[];
  /** Whole blocks of text were removed. */
  readonly textGone: boolean;
}

export function dirtyElements(records: readonly MutationRecord[], document: Document): Dirty {
  const touched = new Set<Node>();
  let textGone = false;
  for (const record of records) {
    if (record.type === 'characterData') touched.add(record.target);
    else if (record.type === 'attributes') noteAttribute(record, touched);
    else textGone = noteChildren(record, touched) || textGone;
  }
  const containers = new Set<Element>();
  for (const node of touched) {
    const container = node.isConnected ? lineContainer(node) : undefined;
    if (container && isReadable(container, document)) containers.add(container);
  }
  return { dirty: withoutNested([...containers]), textGone };
}

function noteAttribute({ target, attributeName, oldValue }: MutationRecord, touched: Set<Node>): void {
  if (!isElement(target) || isPageRoot(target) || isSilent(target)) return;
  if (attributeName === 'style' && hidingStyle(oldValue) === hidingStyle(target.getAttribute('style'))) return;
  touched.add(target);
}

/** The part of an inline style that hides or shows: animations change the rest many times a second. */
function hidingStyle(style: string | null): string {
  return style?.match(/(?:display|visibility)\s*:[^;]*/g)?.join() ?? '';
}

/** Pages keep scroll and menu states as classes of `<html>` and `<body>`; those say nothing about text. */
function isPageRoot(element: Element): boolean {
  return element.localName === 'body' || element.localName === 'html';
}

/** Notes the lines that gained or lost something; a block that is gone concerns no other. Returns whether a block was removed. */
function noteChildren(record: MutationRecord, touched: Set<Node>): boolean {
  for (let i = 0; i < record.addedNodes.length; i++) {
    const node = record.addedNodes[i];
    if (node && isTelling(node)) touched.add(node);
  }
  let textGone = false;
  for (let i = 0; i < record.removedNodes.length; i++) {
    const node = record.removedNodes[i];
    if (!node || !isTelling(node)) continue;
    const isPartOfLine = !(isElement(node) && isBlockName(node.localName)) && isElement(record.target) && !isPageRoot(record.target);
    if (isPartOfLine) touched.add(record.target);
    else textGone = true;
  }
  return textGone;
}

/** Holds, or may show, text. */
function isTelling(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  return isElement(node) && !isSilent(node) && (node.shadowRoot !== null || (node.textContent ?? '').trim() !== '');
}

function isSilent(element: Element): boolean {
  return element.localName === HOST_NAME || isUnseen(element.localName);
}

function isReadable(element: Element, document: Document): boolean {
  return element.localName !== HOST_NAME && element !== document.head && !isEditable(element);
}
