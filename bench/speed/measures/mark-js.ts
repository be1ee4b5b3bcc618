/**
 * A real page in Chromium: reading it, finding 1,000 names and marking them, our way and by mark.js. The page's scripts are our own
 * modules, served from the checkout with their types taken off, so that nothing is built for it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../tools/browsers/find-browsers.ts';
import { repositoryRoot } from '../../../tools/run-script.ts';
import { medianOf } from '../compare-times.ts';
import type { Definition } from '../definition.ts';
import { type Measured, rounded } from '../result.ts';
import type { Workbench } from '../workbench.ts';
import type { PageSample } from './in-page.ts';
import { blocksOf } from './whole-article.ts';

const rounds = 5;
const origin = 'http://bench.localhost';

/** Undefined where there is no Chromium. */
export async function measureMarkJs({ names, articles }: Definition, bench: Workbench): Promise<Measured | undefined> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 && !process.env.CHROME_NO_SANDBOX });
  try {
    const page = await browser.newPage();
    await servePage(page, bench.articles(articles));
    await page.goto(`${origin}/`);
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mark.js') });
    return measuredIn(await runIn(page, bench.plainNames(names)), browser.version());
  } finally {
    await browser.close();
  }
}

function runIn(page: Page, names: readonly string[]): Promise<PageSample> {
  return page.evaluate(
    async ({ names, rounds, path }) => {
      const { markPage } = (await import(path)) as typeof import('./in-page.ts');
      return markPage(names, rounds);
    },
    { names, rounds, path: '/bench/speed/measures/in-page.ts' },
  );
}

function measuredIn({ ours, peer, marked, markedByPeer, build }: PageSample, version: string): Measured {
  const shared = sharedCount(marked, markedByPeer);
  return {
    ours: medianOf(ours),
    peer: medianOf(peer),
    samples: { ours, peer },
    notes: [
      `${marked.length} marks by us, ${markedByPeer.length} by mark.js, ${shared} the same, in Chromium ${version.split('.')[0]}`,
      `our automaton was made beforehand, in ${rounded(build)} ms`,
    ],
    details: { marks: marked.length, peerMarks: markedByPeer.length, shared, build },
  };
}

/** How many words of one list are in the other, each as often as it stands there. */
function sharedCount(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  return ours.filter((word) => {
    const rest = left.get(word) ?? 0;
    left.set(word, rest - 1);
    return rest > 0;
  }).length;
}

async function servePage(page: Page, articles: readonly string[]): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname, origin: asked } = new URL(route.request().url());
    if (asked !== origin) return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlOf(articles) });
    const source = await readFile(join(repositoryRoot, normalize(pathname)), 'utf8').catch(() => undefined);
    if (source === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(source) });
  });
}

function htmlOf(articles: readonly string[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = articles.map(
    (article) =>
      `<article>${blocksOf(article)
        .map((block) => `<p>${escaped(block)}</p>`)
        .join('')}</article>`,
  );
  const style = '::highlight(backstory-mention), mark { background: none; text-decoration: underline dotted }';
  return `<!doctype html><html lang="en"><title>Articles</title><style>${style}</style><body>${body.join('')}</body></html>`;
}
