/** `npm start [-- [--firefox] [--headless] [FILE-or-URL]]`: the extension at work on an article, in a real browser. */
import { join } from 'node:path';
import type { BrowserName, BrowserPage, ExtensionBrowser } from './browsers/extension-browser.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { waitForRegistration } from './browsers/registration.ts';
import { CommandError, runCommand } from './command-line.ts';
import { repositoryRoot, runScript } from './run-script.ts';
import { type ArticleAddress, articleAddress } from './start/article-address.ts';
import { readStartOptions } from './start/start-options.ts';
import { takeTour, tourInWords } from './start/tour.ts';

const builds: Readonly<Record<BrowserName, { readonly script: string; readonly folder: string }>> = {
  chromium: { script: 'build:demo', folder: '.output/chrome-mv3-demo' },
  firefox: { script: 'build:demo:firefox', folder: '.output/firefox-mv3-demo' },
};

await runCommand(async () => {
  const { browser: name, headless, article } = readStartOptions();
  const where = await articleAddress(article);
  try {
    await build(name);
    const browser = await openBrowser(name, { extension: join(repositoryRoot, builds[name].folder), headless });
    try {
      await show(browser, where, headless);
    } finally {
      await browser.close();
    }
  } finally {
    await where.site?.close();
  }
});

async function build(name: BrowserName): Promise<void> {
  console.log('Building the extension …');
  const { passed, output } = await runScript(builds[name].script, { show: false });
  if (!passed) throw new CommandError(`${output}\nThe extension could not be built; the reason is above.`, 1);
}

async function show(browser: ExtensionBrowser, { address, grant }: ArticleAddress, headless: boolean): Promise<void> {
  if (grant) {
    await browser.grant(grant);
    await waitForRegistration(browser, grant);
  }
  console.log(`${browser.version} opens ${address}`);
  const page = await openArticle(browser, address);
  if (headless) {
    const tour = await takeTour(browser, page, address);
    console.log(tourInWords(tour));
    process.exitCode = tour.lines.length > 0 ? 0 : 1;
    return;
  }
  console.log('Rest the pointer on a marked name. Close the browser, or press Ctrl+C here, to end.');
  await browser.closed;
}

async function openArticle(browser: ExtensionBrowser, address: string): Promise<BrowserPage> {
  const page = await browser.newPage();
  await page.goto(address).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    throw new CommandError(`${address} could not be opened: ${reason}`, 1);
  });
  await page.bringToFront();
  return page;
}
