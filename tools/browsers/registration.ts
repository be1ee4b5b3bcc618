/** Waiting for the extension to be ready for pages: a page opened before its scripts are registered is left as it is. */
import type { ExtensionBrowser } from './extension-browser.ts';
import { waitUntil } from './wait-until.ts';

interface ExtensionGlobals {
  readonly chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]> } };
}

/** Resolves when scripts are registered: for the sites of the pattern, if one is given. */
export async function waitForRegistration(browser: ExtensionBrowser, pattern?: string): Promise<void> {
  const page = await browser.newExtensionPage('manifest.json');
  const isRegistered = () =>
    page.evaluate(async (wanted) => {
      const scripts = await (globalThis as unknown as ExtensionGlobals).chrome.scripting.getRegisteredContentScripts();
      return scripts.some(({ matches = [] }) => wanted === null || matches.includes(wanted));
    }, pattern ?? null);
  await waitUntil(isRegistered, `The extension registered no script${pattern ? ` for ${pattern}` : ''}.`);
  await page.close();
}
