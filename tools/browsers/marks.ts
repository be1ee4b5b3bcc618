/**
 * What a reader sees of the extension in a page, read the way the page itself could: the marks from the highlight registry, the card
 * from its shadow root, which is open in the demo build alone.
 */
import type { BrowserPage, Point } from './extension-browser.ts';

const mentionHighlight = 'backstory-mention';
const possibleHighlight = 'backstory-possible';
export const cardHost = 'backstory-card';

export interface Mark {
  readonly surface: string;
  readonly possible: boolean;
}

export interface OpenCard {
  readonly name: string;
  /** Why it was matched, in the card's words; empty on a card opened from a chip. */
  readonly why: string;
  readonly text: string;
  /** In the viewport. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly hasFocus: boolean;
}

/** All marks of the document, in its order. */
export function readMarks(page: BrowserPage): Promise<Mark[]> {
  return page.evaluate(
    ([mention, possible]) => {
      const rangesOf = (name: string) => [...(CSS.highlights.get(name) ?? [])] as Range[];
      const ranges = [...rangesOf(mention), ...rangesOf(possible)].filter((range) => !range.collapsed);
      const sure = new Set(rangesOf(mention));
      const order = (a: Range, b: Range) =>
        a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1;
      return ranges.sort(order).map((range) => ({ surface: range.toString(), possible: !sure.has(range) }));
    },
    [mentionHighlight, possibleHighlight] as const,
  );
}

/** Brings the nth mark with this text into view and tells where to point at it; undefined where there is none to point at. */
export function showMark(page: BrowserPage, surface: string, nth = 0): Promise<Point | undefined> {
  return page.evaluate(
    ([names, text, index]) => {
      const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const range = ranges.filter((candidate) => candidate.toString() === text)[index];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getClientRects()[0];
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    [[mentionHighlight, possibleHighlight], surface, nth] as const,
  );
}

export function readCard(page: BrowserPage): Promise<OpenCard | undefined> {
  return page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('[role=dialog]');
    const heading = card?.querySelector('h2');
    if (!card || !heading || card.getAttribute('aria-busy') === 'true') return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    // The flag before the name is for the eye alone.
    const words = (element: Element | null | undefined) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const hidden of copy?.querySelectorAll('[aria-hidden=true]') ?? []) hidden.remove();
      return copy?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    };
    return {
      name: words(heading),
      why: words(card.querySelector('.why') ?? card.querySelector('.possible')),
      text: words(card),
      box: { left, top, right, bottom },
      hasFocus: card.contains(root?.activeElement ?? null),
    };
  }, cardHost);
}

/** Whether the extension has put its one element into the page. */
export function hasCardHost(page: BrowserPage): Promise<boolean> {
  return page.evaluate((host) => document.querySelector(host) !== null, cardHost);
}
