/**
 * What `npm start` does where nobody can look: it waits for the marks, points at each of them in turn, lists what their cards say, and
 * keeps pictures of the marked page, of an open card and of the popup. Cost: about half a second for each mark.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserPage, ExtensionBrowser } from '../browsers/extension-browser.ts';
import { hasCardHost, type Mark, type OpenCard, readCard, readMarks, showMark } from '../browsers/marks.ts';
import { openPopupFor } from '../browsers/popup-tab.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { repositoryRoot } from '../run-script.ts';

export interface TourLine extends Mark {
  readonly card: OpenCard | undefined;
}

export interface Tour {
  readonly lines: readonly TourLine[];
  readonly pictures: readonly string[];
}

const pictureFolder = join(repositoryRoot, '.output/start');

/** `page` is a tab of the browser that shows the address. */
export async function takeTour(browser: ExtensionBrowser, page: BrowserPage, address: string): Promise<Tour> {
  await rm(pictureFolder, { recursive: true, force: true });
  await mkdir(pictureFolder, { recursive: true });
  const picture = (name: string) => join(pictureFolder, `${name}.png`);
  const pictures = [picture('page'), picture('card'), picture('popup')] as const;
  const marks = await settledMarks(page);
  await page.screenshot(pictures[0]);
  const lines = await pointAtAll(page, marks, pictures[1]);
  const popup = await openPopupFor(browser, address);
  await waitUntil(() => popup.evaluate(() => (document.querySelector('main')?.textContent ?? '') !== ''), 'The popup stayed empty.');
  await popup.screenshot(pictures[2]);
  return { lines, pictures: pictures.filter((path) => existsSync(path)) };
}

/** The marks once half a second has brought no more of them; none where none came for long. */
async function settledMarks(page: BrowserPage): Promise<Mark[]> {
  let seen = -1;
  const settled = waitUntil(
    async () => {
      const marks = await readMarks(page);
      const same = marks.length === seen;
      seen = marks.length;
      return same && marks.length > 0 && marks;
    },
    'No name was marked.',
    { timeout: 15_000, interval: 500 },
  );
  return settled.catch(() => []);
}

async function pointAtAll(page: BrowserPage, marks: readonly Mark[], picture: string): Promise<TourLine[]> {
  const lines: TourLine[] = [];
  const times = new Map<string, number>();
  for (const mark of marks) {
    const nth = times.get(mark.surface) ?? 0;
    times.set(mark.surface, nth + 1);
    const card = await openByPointing(page, mark.surface, nth);
    if (card && lines.every((line) => !line.card)) await page.screenshot(picture);
    lines.push({ ...mark, card });
    await page.press('Escape');
    await waitUntil(async () => !(await hasCardHost(page)), `The card of "${mark.surface}" did not close.`);
  }
  return lines;
}

async function openByPointing(page: BrowserPage, surface: string, nth: number): Promise<OpenCard | undefined> {
  const point = await showMark(page, surface, nth);
  if (!point) return undefined;
  await page.movePointer({ x: 2, y: 2 });
  await page.movePointer(point, 3);
  await sleep(150);
  return waitUntil(() => readCard(page), 'No card came.', { timeout: 3000, interval: 30 }).catch(() => undefined);
}

export function tourInWords({ lines, pictures }: Tour): string {
  const shown = ['Pictures:', ...pictures.map((path) => `  ${path}`)].join('\n');
  if (lines.length === 0) return `No name is marked on this page.\n\n${shown}`;
  const width = Math.min(40, Math.max(...lines.map(({ surface }) => oneLine(surface).length)));
  const told = lines.map(({ surface, card }) => {
    const name = card ? `${card.name}${card.why && `  (${card.why})`}` : 'no card came';
    return `  ${oneLine(surface).padEnd(width)}  →  ${name}`;
  });
  return [`${lines.length} mentions are marked:`, ...told, '', shown].join('\n');
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
