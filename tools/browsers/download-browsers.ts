/**
 * Browsers for a machine that has none: Playwright's Chromium, and Mozilla's own Firefox, which unlike Playwright's speaks the
 * protocol that installs an extension. Kept outside the repository's history; downloaded once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { repositoryRoot } from '../run-script.ts';
import type { BrowserName } from './extension-browser.ts';

const folder = join(repositoryRoot, '.cache/browsers');
/** Holds the path of the Firefox that was downloaded. */
const firefoxNote = join(folder, 'firefox-path');

export async function downloadedBrowser(browser: BrowserName): Promise<string | undefined> {
  const path = browser === 'chromium' ? chromium.executablePath() : (await readFile(firefoxNote, 'utf8').catch(() => '')).trim();
  return path !== '' && existsSync(path) ? path : undefined;
}

export async function downloadBrowser(browser: BrowserName): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  if (browser === 'chromium') runPackage('playwright-core/cli.js', ['install', 'chromium', '--no-shell']);
  else {
    const path = runPackage('@puppeteer/browsers/lib/cjs/main-cli.js', [
      'install',
      'firefox@stable',
      '--path',
      folder,
      '--format',
      '{{path}}',
    ]);
    if (path) await writeFile(firefoxNote, path);
  }
  return downloadedBrowser(browser);
}

/** What the program printed last, or nothing where it failed; its own messages go to the terminal. */
function runPackage(program: string, parameters: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, [join(repositoryRoot, 'node_modules', program), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}
