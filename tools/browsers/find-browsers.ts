/**
 * Finds an installed browser: the one that CHROME_PATH or FIREFOX_PATH names, else one on the path, else one in a usual place, else
 * one that this project downloaded before. Looks at files only and starts nothing.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { browserPlaces } from './browser-places.ts';
import { downloadedBrowser } from './download-browsers.ts';
import type { BrowserName } from './extension-browser.ts';

export interface Surroundings {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  exists(path: string): boolean;
}

/** The path of the program, or undefined. Throws where the variable names a file that is not there. */
export function findInstalled(browser: BrowserName, around: Surroundings): string | undefined {
  const { variable, names, paths } = browserPlaces(browser, around.platform);
  const named = around.environment[variable];
  if (named) {
    if (around.exists(named)) return named;
    throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  }
  return [...onPath(names, around), ...paths.flatMap((path) => expand(path, around))].find((path) => around.exists(path));
}

function onPath(names: readonly string[], { platform, environment }: Surroundings): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** No path at all where a variable in it is not set. */
function expand(path: string, { environment, home }: Surroundings): string[] {
  const variable = /^%(.+?)%/.exec(path);
  if (!variable) return [path.replace(/^~/, home)];
  const value = environment[variable[1] ?? ''];
  return value ? [path.replace(variable[0], value)] : [];
}

export async function findBrowser(browser: BrowserName): Promise<string | undefined> {
  const around = { platform: process.platform, environment: process.env, home: homedir(), exists: existsSync };
  return findInstalled(browser, around) ?? (await downloadedBrowser(browser));
}
