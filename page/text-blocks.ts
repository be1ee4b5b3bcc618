/**
 * The readable text of a page as blocks: one per run of inline text in a block-level box, with the way back from offsets to ranges.
 * A name broken over inline tags is contiguous; nothing that is hidden, typed into or part of a control is read; open shadow roots
 * and same-origin frames are. Reads the page only. Cost: linear in its nodes, one style look-up per element that may hold text.
 */

import { type BlockRole, ownRole, roleAt } from './block-role.ts';
import { type Box, keepsBreaks, namedBox, renderedBox } from './box-flow.ts';
import { frameDocument, isElement, isShadowRoot, isText } from './composed-tree.ts';
import { isExcluded, isUnseen, isWithinExcluded } from './excluded.ts';
import { InlineRun } from './inline-run.ts';
import { createTextBlock, type TextBlock } from './text-block.ts';

export type { TextBlock } from './text-block.ts';

export interface CollectOptions {
  /** False for a document that was only parsed: boxes are then guessed from element names. */
  readonly rendered?: boolean;
}

/** Stands for an inline element that is not read, so that the words around it do not join. */
const EMBEDDED = '\uFFFC';

/** Deeper nesting than any parser makes; beyond it text is left unread rather than the stack risked. */
const MAX_DEPTH = 1500;

/** Frames smaller than this hold no article. */
const MIN_FRAME_SIDE = 100;

/** A block with more than this share of its text in links is one of links. */
const LINK_SHARE = 0.75;

/** Note marks behind a word ("Pompeo¹") are no part of it. */
const NOTE_MARK = /^[\s\d*†‡,[\]]*$/;

/** The blocks within `root`, in document order. An excluded or hidden element gives none. */
export function collectBlocks(root: Document | ShadowRoot | Element, options: CollectOptions = {}): TextBlock[] {
  const collector = new BlockCollector(options.rendered ?? true);
  if (isElement(root)) {
    if (isWithinExcluded(root) || !isShown(root)) return [];
    collector.readElement(root);
  } else if (isShadowRoot(root)) {
    if (isWithinExcluded(root.host) || !isShown(root.host)) return [];
    collector.readRoot(root, root.host);
  } else {
    collector.readDocument(root);
  }
  return collector.blocks;
}

function isShown(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.() ?? true);
}

class BlockCollector {
  readonly blocks: TextBlock[] = [];
  readonly #rendered: boolean;
  #run = new InlineRun();
  #runRole: BlockRole | undefined;
  #container: Element | undefined;
  #role: BlockRole = 'body';
  #visible = true;
  #depth = 0;

  constructor(rendered: boolean) {
    this.#rendered = rendered;
  }

  readDocument(document: Document): void {
    if (document.designMode === 'on' || !document.body) return;
    this.readElement(document.body);
  }

  readElement(element: Element): void {
    this.#container = element;
    this.#role = roleAt(element);
    this.#visitElement(element);
    this.#flush();
  }

  readRoot(root: ShadowRoot, host: Element): void {
    this.#container = host;
    this.#role = roleAt(host);
    this.#visitChildren(root);
    this.#flush();
  }

  #visitChildren(parent: Node): void {
    if (++this.#depth <= MAX_DEPTH) {
      for (let child = parent.firstChild; child; child = child.nextSibling) this.#visit(child);
    }
    this.#depth--;
  }

  #visit(node: Node): void {
    if (isText(node)) {
      if (this.#visible) this.#run.append(node, this.#keepsBreaks(node));
    } else if (isElement(node)) {
      this.#visitElement(node);
    }
  }

  /** Looked up only where it matters: most text nodes hold no line break, or nothing else. */
  #keepsBreaks(node: Text): boolean {
    const data = node.data;
    const parent = node.parentElement ?? this.#container;
    const view = this.#rendered ? node.ownerDocument.defaultView : null;
    return view !== null && parent !== undefined && data.includes('\n') && /\S/.test(data) && keepsBreaks(parent, view);
  }

  #visitElement(element: Element): void {
    const name = element.localName;
    if (isUnseen(name)) return;
    if (name === 'br') this.#run.gap('\n');
    else this.#visitBox(element, name, this.#boxOf(element));
  }

  #visitBox(element: Element, name: string, box: Box): void {
    if (box.flow === 'none' || (name === 'sup' && NOTE_MARK.test(element.textContent ?? ''))) return;
    if (isExcluded(element)) this.#passBy(box);
    else if (name === 'iframe') this.#readFrame(element);
    else if (box.flow === 'inline') this.#readInline(element, box);
    else this.#readBlock(element, box);
  }

  #boxOf(element: Element): Box {
    const view = this.#rendered ? element.ownerDocument.defaultView : null;
    return view ? renderedBox(element, view) : namedBox(element);
  }

  #passBy(box: Box): void {
    if (box.flow === 'inline') this.#run.gap(EMBEDDED);
    else if (box.flow === 'block') this.#flush();
  }

  #readInline(element: Element, box: Box): void {
    const outer = { role: this.#role, visible: this.#visible };
    this.#visible = box.visible;
    const role = ownRole(element);
    this.#role = role ?? outer.role;
    this.#visitContent(element);
    if (role && !this.#run.isBlank) this.#runRole ??= role;
    this.#role = outer.role;
    this.#visible = outer.visible;
  }

  /** A box apart has its own run, while the one around it goes on. */
  #readBlock(element: Element, box: Box): void {
    if (box.flow === 'block') this.#flush();
    const outer = { run: this.#run, runRole: this.#runRole, container: this.#container, role: this.#role, visible: this.#visible };
    this.#visible = box.visible;
    this.#run = new InlineRun();
    this.#runRole = undefined;
    this.#container = element;
    this.#role = ownRole(element) ?? outer.role;
    this.#visitContent(element);
    this.#flush();
    this.#run = outer.run;
    this.#runRole = outer.runRole;
    this.#container = outer.container;
    this.#role = outer.role;
    this.#visible = outer.visible;
  }

  /** What is shown inside the element: its shadow tree, what its slot was given, or its own children. */
  #visitContent(element: Element): void {
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (assigned && assigned.length > 0) {
      for (let i = 0; i < assigned.length; i++) this.#visit(assigned[i] as Node);
    } else if (element.localName === 'details' && !element.hasAttribute('open')) {
      const summary = Array.prototype.find.call(element.children, (child: Element) => child.localName === 'summary');
      if (summary) this.#visitElement(summary);
    } else {
      this.#visitChildren(element.shadowRoot ?? element);
    }
  }

  #readFrame(frame: Element): void {
    const document = frameDocument(frame);
    if (!document?.body || !this.#isRoomy(frame)) return;
    const inner = new BlockCollector(this.#rendered);
    inner.readDocument(document);
    for (const block of inner.blocks) this.blocks.push(block);
  }

  #isRoomy(frame: Element): boolean {
    if (!this.#rendered) return true;
    return frame.clientWidth >= MIN_FRAME_SIDE && frame.clientHeight >= MIN_FRAME_SIDE;
  }

  #flush(): void {
    const run = this.#run;
    if (run.text === '') return;
    const role = isMostlyLink(run) ? 'link' : (this.#runRole ?? this.#role);
    this.#run = new InlineRun();
    this.#runRole = undefined;
    if (!run.isBlank && this.#container) this.blocks.push(createTextBlock(run, this.#container, role));
  }
}

/** A line of links with a word or two between them is a signpost, whatever it names. */
function isMostlyLink({ segments, text }: InlineRun): boolean {
  let linked = 0;
  for (const [index, { node, start }] of segments.entries()) {
    if (node?.parentElement?.closest('a[href]')) linked += (segments[index + 1]?.start ?? text.length) - start;
  }
  return linked > text.trimEnd().length * LINK_SHARE;
}
