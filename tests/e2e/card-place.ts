/** Where the card stands: wholly in the window, off the line that is read, still from its first frame on, and the page unmoved by it. */
import { describe, expect, it } from 'vitest';
import type { BrowserPage, Point } from '../../tools/browsers/extension-browser.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { openCard, type Session } from './session.ts';

const mark = { surface: 'Dawn Sturgess', name: 'Dawn Sturgess' } as const;

/** A window of 1280 × 1024 as the page sees it at each zoom. */
const zooms = [
  [50, 2560, 2048],
  [200, 640, 512],
  [400, 320, 256],
] as const;

const corners = ['top left', 'top right', 'bottom left', 'bottom right'] as const;

export function describeCardPlace(session: Session): void {
  const openArticle = async (width = 1280, height = 900, devicePixels?: number) => {
    const page = await session.openArticle('bounty-reports');
    await page.resize(width, height, devicePixels);
    return page;
  };
  const rest = async (page: BrowserPage) => {
    const line = await lineOf(page);
    await page.movePointer({ x: line.x, y: line.y > 60 ? line.y - 60 : line.y + 60 });
    await page.movePointer(line, 4);
  };
  /** What is done to open the card, and what must hold from then on. */
  const opensWell = async (page: BrowserPage, open: (page: BrowserPage) => Promise<void>, picture: string) => {
    await bringToMiddle(page);
    await watch(page);
    await open(page);
    await openCard(page, mark.name);
    await waitUntil(() => page.evaluate(() => (globalThis as unknown as Watched).seen.still()), 'The card was not seen for 300 ms.');
    const { card, ...seen } = await look(page);
    expect(seen).toEqual({ places: 1, isOnTop: true, hasHeading: true, shifts: 0, moved: [] });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    const window = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
    expect(card.right).toBeLessThanOrEqual(window.width);
    expect(card.bottom).toBeLessThanOrEqual(window.height);
    const line = await lineOf(page);
    expect(card.top >= line.bottom || card.bottom <= line.top, `card ${card.top}–${card.bottom}, line ${line.top}–${line.bottom}`).toBe(
      true,
    );
    await session.picture(page, `place-${picture}`);
  };

  describe('the card is whole, off the line, and still', () => {
    it.each(zooms)('at a zoom of %i %', async (zoom, width, height) => {
      const page = await openArticle(width, height, zoom / 100);
      expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([width, height, zoom / 100]);
      await opensWell(page, rest, `zoom-${zoom}`);
    });

    it('in a narrow window', async () => {
      await opensWell(await openArticle(320, 700), rest, 'narrow-window');
    });

    it('in a narrow column', async () => {
      const page = await openArticle();
      await page.evaluate(() => {
        for (const column of document.querySelectorAll<HTMLElement>('article')) column.style.width = '320px';
      });
      await opensWell(page, rest, 'narrow-column');
    });

    it.each(corners)('in the corner at the %s', async (corner) => {
      const page = await openArticle();
      await page.evaluate(putInCorner, [mark.surface, corner] as const);
      await opensWell(page, rest, `corner-${corner.replace(' ', '-')}`);
    });

    it('in an element that fills the screen', async () => {
      const page = await openArticle();
      await page.evaluate(() => {
        const article = document.querySelector<HTMLElement>('article');
        if (!article) throw new Error('The page has no article.');
        article.style.cssText = 'overflow: auto; background: white; color: black';
        addEventListener('click', () => article.requestFullscreen(), { once: true });
      });
      await page.click({ x: 4, y: 4 });
      await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), 'The article does not fill the screen.');
      await opensWell(page, rest, 'fullscreen');
    });

    it('for a finger', async () => {
      await opensWell(await openArticle(400, 800), async (page) => page.tap(await lineOf(page)), 'touch');
    });
  });
}

/** Kept by the page itself: the driver comes too late to see the first frames. */
interface Watched {
  readonly seen: {
    readonly places: Set<string>;
    shifts: number;
    moved(): string[];
    still(): boolean;
  };
}

interface Line extends Point {
  readonly top: number;
  readonly bottom: number;
}

/** The first line of the mark. */
function lineOf(page: BrowserPage): Promise<Line> {
  return waitUntil(
    () =>
      page.evaluate((surface) => {
        const ranges = [...(CSS.highlights.get('backstory-mention') ?? [])] as Range[];
        const box = ranges.find((range) => range.toString() === surface)?.getClientRects()[0];
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2, top: box.top, bottom: box.bottom };
      }, mark.surface),
    `"${mark.surface}" is not marked.`,
  );
}

/** Into the middle of the window, and not before the layout of a window of new size has come to rest. */
async function bringToMiddle(page: BrowserPage): Promise<void> {
  let last = Number.NaN;
  await waitUntil(
    async () => {
      await page.evaluate((surface) => {
        const ranges = [...(CSS.highlights.get('backstory-mention') ?? [])] as Range[];
        const range = ranges.find((candidate) => candidate.toString() === surface);
        const box = range?.getBoundingClientRect();
        const scroller = document.fullscreenElement ?? document.scrollingElement;
        if (box) scroller?.scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior: 'instant' });
      }, mark.surface);
      const { y } = await lineOf(page);
      const isStill = y === last;
      last = y;
      return isStill;
    },
    'The page does not come to rest.',
    { interval: 150 },
  );
}

function watch(page: BrowserPage): Promise<void> {
  return page.evaluate(() => {
    const placeOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom].join(' ');
    };
    const references = [...document.querySelectorAll('h1, h2, p, li, figure, footer')];
    const before = references.map(placeOf);
    let first = Number.POSITIVE_INFINITY;
    const seen: Watched['seen'] = {
      places: new Set(),
      shifts: 0,
      moved: () => references.filter((element, at) => placeOf(element) !== before[at]).map(({ localName }) => localName),
      still: () => performance.now() - first > 300,
    };
    const frame = () => {
      const card = document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]');
      if (card) {
        first = Math.min(first, performance.now());
        seen.places.add(placeOf(card));
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    // What a browser does not know it does not report.
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => (seen.shifts += list.getEntries().length)).observe({ type: 'layout-shift' });
    Object.assign(globalThis, { seen });
  });
}

function look(page: BrowserPage) {
  return page.evaluate(() => {
    const root = document.querySelector('backstory-card')?.shadowRoot;
    const dialog = root?.querySelector('[role=dialog]');
    const heading = dialog?.querySelector('h2');
    if (!dialog || !heading) throw new Error('There is no card.');
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const name = heading.getBoundingClientRect();
    const inset = 10;
    const points = [left + inset, (left + right) / 2, right - inset].flatMap((x) =>
      [top + inset, (top + bottom) / 2, bottom - inset].map((y) => [x, y] as const),
    );
    const { places, shifts, moved } = (globalThis as unknown as Watched).seen;
    return {
      card: { left, top, right, bottom },
      places: places.size,
      isOnTop: points.every(([x, y]) => document.elementFromPoint(x, y)?.localName === 'backstory-card'),
      hasHeading: name.top >= top && name.bottom <= bottom && name.left >= left && name.right <= right,
      shifts,
      moved: moved(),
    };
  });
}

/** Moves the paragraph of the mark over the page, so that the mark is in the corner. */
function putInCorner([surface, corner]: readonly [string, string]): void {
  const ranges = [...(CSS.highlights.get('backstory-mention') ?? [])] as Range[];
  const range = ranges.find((candidate) => candidate.toString() === surface);
  const paragraph = range?.startContainer.parentElement;
  if (!range || !paragraph) throw new Error(`"${surface}" is not marked.`);
  paragraph.style.cssText = 'position: fixed; left: 0; top: 0; margin: 0; width: 60em; background: white; color: black; z-index: 1';
  const box = range.getBoundingClientRect();
  const left = corner.includes('left') ? 2 - box.left : document.documentElement.clientWidth - 2 - box.right;
  const top = corner.includes('top') ? 2 - box.top : innerHeight - 2 - box.bottom;
  paragraph.style.left = `${left}px`;
  paragraph.style.top = `${top}px`;
}
