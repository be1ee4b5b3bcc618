/** One block of readable text and the way from its offsets to the page: a range is found by binary search, and only while the page still says the same. */
import type { BlockRole } from './block-role.ts';
import type { InlineRun, Segment } from './inline-run.ts';

export interface TextBlock {
  /** As the reader sees it: white space collapsed, `<br>` as "\n". */
  readonly text: string;
  /** The block-level element whose inline text this is. */
  readonly element: Element;
  readonly role: BlockRole;
  /** The range of `text.slice(start, end)`; undefined where the page has changed since, or where the stretch crosses shadow roots. */
  rangeOf(start: number, end: number): Range | undefined;
  /** The page no longer holds the text that was read. Cost: linear in the block. */
  isStale(): boolean;
}

export function createTextBlock(run: InlineRun, element: Element, role: BlockRole): TextBlock {
  const { segments } = run;
  const text = run.text.trimEnd();
  return {
    text,
    element,
    role,
    rangeOf: (start, end) => (start >= 0 && start < end && end <= text.length ? rangeIn(segments, start, end) : undefined),
    isStale: () => !element.isConnected || segments.some(hasChanged),
  };
}

function rangeIn(segments: readonly Segment[], start: number, end: number): Range | undefined {
  const from = startPoint(segments, start);
  const to = endPoint(segments, end);
  if (!from || !to || hasChanged(from.segment) || hasChanged(to.segment)) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  // Setting an end in another root, or before the start, moves the start: such a stretch cannot be one range.
  const isWhole = range.startContainer === from.node && range.startOffset === from.offset && !range.collapsed;
  return isWhole ? range : undefined;
}

interface Point {
  readonly segment: Segment;
  readonly node: Text;
  readonly offset: number;
}

/** Where the character at `index` begins, or the next one that a text node holds. */
function startPoint(segments: readonly Segment[], index: number): Point | undefined {
  for (let i = segmentAt(segments, index); i < segments.length; i++) {
    const segment = segments[i];
    if (segment?.node) return { segment, node: segment.node, offset: segment.offset + Math.max(0, index - segment.start) };
  }
  return undefined;
}

/** Where the character before `index` ends, or the previous one that a text node holds. */
function endPoint(segments: readonly Segment[], index: number): Point | undefined {
  for (let i = segmentAt(segments, index - 1); i >= 0; i--) {
    const segment = segments[i];
    const stop = Math.min(index, segments[i + 1]?.start ?? index);
    if (segment?.node) return { segment, node: segment.node, offset: segment.offset + stop - segment.start };
  }
  return undefined;
}

/** The last segment that begins at or before `index`. */
function segmentAt(segments: readonly Segment[], index: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hasChanged({ node, data }: Segment): boolean {
  return node !== undefined && (!node.isConnected || node.data !== data);
}
