/** Putting the extension's scripts and styles into pages: registered for granted sites, injected once elsewhere. */
import { browser } from 'wxt/browser';
import { grantedOrigins } from './site-access.ts';

const contentFile = '/content-script.js';
const cardFile = '/card.js';
const logFile = '/match-log.js';
const scriptId = 'content';

/**
 * Registers the content script for all granted sites. Browsers may forget registrations, so this is done at every start and
 * whenever a grant changes.
 */
export async function registerContentScript(): Promise<void> {
  const matches = (await grantedOrigins()).filter((origin) => /^(\*|https?):\/\//.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, js: [contentFile], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Runs the content script in a tab at once. `asked`: the reader wants this very page read, article or not. Rejects where the
 * browser does not allow it.
 */
export async function runContentScript(tabId: number, { asked }: { readonly asked: boolean } = { asked: false }): Promise<void> {
  if (asked) await browser.scripting.executeScript({ target: { tabId }, func: () => Object.assign(globalThis, { backstoryAsked: true }) });
  await browser.scripting.executeScript({ target: { tabId }, files: [contentFile] });
}

export async function loadCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [cardFile] });
}

/** Runs a function that stands by itself in a tab's page, in the extension's own world there. */
export async function runInPage<R>(tabId: number, func: () => R): Promise<R> {
  const [run] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func });
  return run?.result as R;
}

/** The match log's script, which reads the page for it. Once in a page is enough; more do no harm. */
export async function loadMatchLog(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [logFile] });
}

/**
 * Styles for highlights. They reach open shadow roots, but in Chromium only as author styles and in Firefox only as the user's.
 */
export async function insertStyle(tabId: number, css: string): Promise<void> {
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin });
}
