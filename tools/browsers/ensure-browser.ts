/** The path of a browser, which is installed if there is none: Debian's package where that is possible, else a download. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { browserPlaces } from './browser-places.ts';
import { downloadBrowser } from './download-browsers.ts';
import type { BrowserName } from './extension-browser.ts';
import { findBrowser } from './find-browsers.ts';

const debianPackages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const spokenNames: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

export async function ensureBrowser(browser: BrowserName): Promise<string> {
  const found = await findBrowser(browser);
  if (found) return found;
  console.log(`${spokenNames[browser]} is not installed here.`);
  const path = (await installPackage(browser)) ?? (await download(browser));
  if (path) return path;
  const { variable } = browserPlaces(browser, process.platform);
  throw new Error(
    `${spokenNames[browser]} is needed and could neither be found nor fetched. Install it, or set ${variable} to the path of its program, then try again.`,
  );
}

async function installPackage(browser: BrowserName): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !isDebian(await readFile('/etc/os-release', 'utf8').catch(() => ''))) return undefined;
  const name = debianPackages[browser];
  console.log(`Installing the Debian package ${name} (apt-get) …`);
  runAptGet(['update']);
  runAptGet(['install', '-y', '--no-install-recommends', name]);
  return findBrowser(browser);
}

/** Debian itself: on Ubuntu these packages are stand-ins for snaps, which cannot be run from here. */
export function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

function runAptGet(parameters: readonly string[]): void {
  spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function download(browser: BrowserName): Promise<string | undefined> {
  console.log(`Downloading ${browser === 'chromium' ? "Playwright's Chromium" : "Mozilla's Firefox"} (more than 100 MB, once) …`);
  return downloadBrowser(browser);
}
