/**
 * The gallery of the demo build in a plain Chromium, for pictures: served on the loopback address, at one pixel a pixel, without motion.
 * Guarantees: the same state, scheme and width give the same picture on one machine.
 */
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { repositoryRoot } from '../run-script.ts';
import { serve } from '../serve.ts';

export const schemes = ['light', 'dark'] as const;

export interface Shot {
  readonly state: string;
  readonly scheme: (typeof schemes)[number];
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
}

export interface Gallery {
  readonly states: readonly string[];
  /** The page of a state down to 800 pixels, as a PNG. */
  photograph(shot: Shot): Promise<Buffer>;
  /** By how many pixels a state is wider than its page. */
  overflow(shot: Shot): Promise<number>;
  /** How wide this machine's fonts set a line, which tells them apart. */
  fontWidths(): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** The folder must have been built: `npm run build:demo`. */
export async function openGallery(folder: string = join(repositoryRoot, '.output/chrome-mv3-demo')): Promise<Gallery> {
  const site = await serve({ folder });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0 && !process.env['CHROME_NO_SANDBOX'],
    args: ['--font-render-hinting=none', '--disable-lcd-text'],
  });
  const context = await browser.newContext({ deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  const address = `${site.address}/gallery.html`;
  return {
    states: await readStates(context, address),
    photograph: (shot) => onPage(context, address, shot, photograph),
    overflow: (shot) => onPage(context, address, shot, (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)),
    fontWidths: () => readFontWidths(context, address),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

type Page = Awaited<ReturnType<BrowserContext['newPage']>>;

/** Lower than what is shown, so that nothing is stretched to it; a card is as high as its window lets it be. */
const lowest = 200;
const cardRoom = 900;
/** What lies further down looks much like what is above. */
const tallest = 800;

async function photograph(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: Math.ceil(document.body.getBoundingClientRect().height),
  }));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } });
}

async function onPage<R>(
  context: BrowserContext,
  address: string,
  { state, scheme, dir, width }: Shot,
  look: (page: Page) => Promise<R>,
): Promise<R> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width, height: state.startsWith('card') ? cardRoom : lowest });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${address}?state=${state}&dir=${dir}&language=${dir === 'rtl' ? 'ar' : 'en'}`);
    await page.waitForSelector('[data-shown]', { state: 'attached' });
    // Maps come when they are drawn.
    await page.waitForFunction(() => !(document.querySelector('#root')?.shadowRoot ?? document).querySelector('.locator:empty'));
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      // A ring around what took the focus comes and goes with the way the page was opened.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // A list may have gone to its chosen row; the picture is of the whole, with what sticks to the top at the top.
      scrollTo(0, 0);
    });
    return await look(page);
  } finally {
    await page.close();
  }
}

async function readStates(context: BrowserContext, address: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('h2');
  const states = await page.evaluate(() => [...document.querySelectorAll('h2')].map(({ id }) => id));
  await page.close();
  return states;
}

async function readFontWidths(context: BrowserContext, address: string): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(`${address}?state=popup-none`);
  await page.waitForSelector('[data-shown]', { state: 'attached' });
  const widths = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const drawing = document.createElement('canvas').getContext('2d');
    return ['--bs-serif', '--bs-sans'].flatMap((family) =>
      ['400', '700'].map((weight) => {
        if (!drawing) return 0;
        drawing.font = `${weight} 20px ${style.getPropertyValue(family)}`;
        return Math.round(drawing.measureText('Officials weigh response to reported bounty offers, 29155').width * 10) / 10;
      }),
    );
  });
  await page.close();
  return widths;
}
