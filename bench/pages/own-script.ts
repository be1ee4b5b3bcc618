/**
 * `npm run bench:pages [FOLDER]`: what the extension costs real news pages in headless Chromium: its scripts' time, tasks over 50 ms,
 * layout shift beside a visit without it. Needs the shipped build (`npm run build`); all but the pages themselves is refused.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { openChromium } from '../../tools/browsers/chromium.ts';
import { ensureBrowser } from '../../tools/browsers/ensure-browser.ts';
import { CommandError, readCommandLine, runCommand } from '../../tools/command-line.ts';
import { repositoryRoot } from '../../tools/run-script.ts';
import { type OwnScript, traceOwnScript } from './page-trace.ts';

const usage = `Usage: npm run bench:pages [FOLDER]

  FOLDER   of saved pages (.html); ../shared/eval/pages without`;

/** After loading, for what the extension does once the page is idle. */
const lookOn = 2000;
/** A site on which the shipped extension works without being asked. */
const origin = 'https://www.theguardian.com';

interface Visit {
  readonly marks: number;
  readonly firstMark: number | undefined;
  readonly layoutShift: number;
}

interface Watched {
  watched: { load: number; firstMark: number; shift: number };
}

await runCommand(async () => {
  const { files } = readCommandLine({}, usage);
  const folder = files[0] ?? join(repositoryRoot, '../shared/eval/pages');
  const extension = join(repositoryRoot, '.output/chrome-mv3');
  if (!existsSync(folder)) throw new CommandError(`There are no pages in ${folder}.`, 1);
  if (!existsSync(extension)) throw new CommandError('Build the extension first: npm run build', 1);
  const executable = await ensureBrowser('chromium');
  const bare = await chromium.launchPersistentContext('', {
    executablePath: executable,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const { context, version } = await openChromium({ executable, extension, headless: true });
  try {
    console.log(`${version}\n${'page'.padEnd(34)} marks  first mark  script  longest  long tasks  shift without / with`);
    const all: OwnScript[] = [];
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(folder, name), 'utf8');
      const { visit: without } = await visitPage(bare, html);
      const { visit, own } = await visitPage(context, html);
      all.push(own);
      console.log(row(name, visit, own, without));
    }
    const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]?.toFixed(1);
    console.log(`median script ${median(all.map(({ total }) => total))} ms, longest call ${median(all.map(({ longest }) => longest))} ms`);
    console.log(`long tasks added ${all.reduce((sum, { longTasks }) => sum + longTasks, 0)}, pages ${all.length}`);
  } finally {
    await bare.close();
    await context.close();
  }
});

async function visitPage(context: BrowserContext, html: string): Promise<{ visit: Visit; own: OwnScript }> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().url() === `${origin}/article`
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    const own = await traceOwnScript(session, async () => {
      await page.goto(`${origin}/article`, { waitUntil: 'load' });
      await page.waitForTimeout(lookOn);
    });
    return { visit: await readVisit(page), own };
  } finally {
    await page.close();
  }
}

/** In the page: notes layout shifts, and when there is a first mark. */
function watch(): void {
  const watched = { load: 0, firstMark: 0, shift: 0 };
  (globalThis as unknown as Watched).watched = watched;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    watched.load = performance.now();
  });
  const look = () => {
    if ((CSS.highlights.get('backstory-mention')?.size ?? 0) > 0) watched.firstMark = performance.now();
    else setTimeout(look, 4);
  };
  look();
}

function readVisit(page: Page): Promise<Visit> {
  return page.evaluate(() => {
    const { load, firstMark, shift } = (globalThis as unknown as Watched).watched;
    const marks = ['backstory-mention', 'backstory-possible'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
    return { marks, firstMark: firstMark > 0 ? firstMark - load : undefined, layoutShift: shift };
  });
}

function row(name: string, visit: Visit, own: OwnScript, without: Visit): string {
  const cells = [
    String(visit.marks).padStart(5),
    (visit.firstMark === undefined ? 'none' : `${visit.firstMark.toFixed(0)} ms`).padStart(11),
    `${own.total.toFixed(0)} ms`.padStart(7),
    `${own.longest.toFixed(0)} ms`.padStart(8),
    String(own.longTasks).padStart(11),
    ` ${without.layoutShift.toFixed(4)} / ${visit.layoutShift.toFixed(4)}`,
  ];
  return `${name.slice(0, 33).padEnd(34)}${cells.join(' ')}`;
}
