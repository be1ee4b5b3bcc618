/**
 * How an element's box takes part in the text around it. Reads computed style where the document is rendered; in a parsed,
 * unrendered document it goes by element names. Cost: one style look-up, no layout.
 */
import { composedParent, isElement, isShadowRoot } from './composed-tree.ts';

export interface Box {
  /** `none`: not shown. `inline`: part of the line. `block`: ends the line. `apart`: floated or placed elsewhere, the line goes on around it. */
  readonly flow: 'none' | 'inline' | 'block' | 'apart';
  /** Its own text is painted. */
  readonly visible: boolean;
}

const INLINE_DISPLAYS = new Set([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-grid',
  'inline flow-root',
  'contents',
  'ruby',
  'ruby-base',
]);

const BLOCK_NAMES = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

const NONE: Box = { flow: 'none', visible: false };
const INLINE: Box = { flow: 'inline', visible: true };
const INLINE_UNSEEN: Box = { flow: 'inline', visible: false };
const BLOCK: Box = { flow: 'block', visible: true };
const BLOCK_UNSEEN: Box = { flow: 'block', visible: false };
const APART: Box = { flow: 'apart', visible: true };
const APART_UNSEEN: Box = { flow: 'apart', visible: false };

/** A drop cap is at most this long. */
const DROP_CAP_LENGTH = 2;

export function isBlockName(name: string): boolean {
  return BLOCK_NAMES.has(name);
}

/** The box of an element in a document that is not rendered. */
export function namedBox(element: Element): Box {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return NONE;
  return BLOCK_NAMES.has(element.localName) ? BLOCK : INLINE;
}

/** The box of a rendered element. Reads as few style properties as will do: this is most of the cost of reading a page. */
export function renderedBox(element: Element, view: Window): Box {
  const style = view.getComputedStyle(element);
  const display = style.display;
  if (display === '') return namedBox(element);
  if (display === 'none') return NONE;
  const visible = style.visibility === 'visible' || style.visibility === '';
  if (INLINE_DISPLAYS.has(display)) return visible ? INLINE : INLINE_UNSEEN;
  if (isPlacedElsewhere(style)) return visible && !isClippedAway(style) ? APART : APART_UNSEEN;
  if (!BLOCK_NAMES.has(element.localName) && isFloated(style)) return floatedBox(element, visible);
  return visible ? BLOCK : BLOCK_UNSEEN;
}

/** Whether line breaks in the element's source text are shown. */
export function keepsBreaks(element: Element, view: Window): boolean {
  return /^(?:pre|break-spaces)/.test(view.getComputedStyle(element).whiteSpace);
}

function isPlacedElsewhere({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

function isFloated(style: CSSStyleDeclaration): boolean {
  const float = style.getPropertyValue('float');
  return float !== 'none' && float !== '';
}

/** A floated inline element: a drop cap belongs to its word, anything longer stands beside the line. */
function floatedBox(element: Element, visible: boolean): Box {
  if ((element.textContent ?? '').trim().length <= DROP_CAP_LENGTH) return visible ? INLINE : INLINE_UNSEEN;
  return visible ? APART : APART_UNSEEN;
}

/** Text meant for screen readers only is commonly clipped to nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  return (
    /^rect\((?:0(?:px)?|1px)[, ]/.test(style.clip) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    (style.width === '1px' && style.height === '1px')
  );
}

/** The element whose line the node is in: its nearest ancestor, or itself, that is not inline. */
export function lineContainer(node: Node): Element | undefined {
  let last: Element | undefined;
  for (let current: Node | null = node; current; current = composedParent(current)) {
    if (isShadowRoot(current) || !isElement(current)) continue;
    const view = current.ownerDocument.defaultView;
    const { flow } = view ? renderedBox(current, view) : namedBox(current);
    if (flow !== 'inline') return current;
    last = current;
  }
  return last;
}
