/** What `npm start` was asked for. */

import type { BrowserName } from '../browsers/extension-browser.ts';
import { CommandError, readCommandLine } from '../command-line.ts';

export const startUsage = `Usage: npm start [-- [--firefox] [--headless] [FILE-or-URL]]

Builds the extension and opens an article in a real browser with it. Without a display it takes pictures and lists the mentions.

  FILE        an article of your own: a page (.html) or plain text
  URL         an article on the web (http or https); the extension is allowed on its site
  --firefox   Firefox instead of Chromium, Chrome or Edge
  --headless  no window, even where there is a display`;

export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** A file or an address; without one, the demo article. */
  readonly article: string | undefined;
}

export function readStartOptions(): StartOptions {
  const { values, files } = readCommandLine({ firefox: { type: 'boolean' }, headless: { type: 'boolean' } }, startUsage);
  if (files.length > 1) throw new CommandError(`Give one article at a time.\n\n${startUsage}`, 2);
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless === true || !hasDisplay(process.platform, process.env),
    article: files[0],
  };
}

export function hasDisplay(platform: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
