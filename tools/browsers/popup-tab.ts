/** The popup or the side panel as a tab of its own, looking at another tab; the demo build takes that tab's id from the address. */
import type { BrowserPage, ExtensionBrowser } from './extension-browser.ts';

interface ExtensionGlobals {
  readonly chrome: { readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> } };
}

export async function openPopupFor(browser: ExtensionBrowser, address: string): Promise<BrowserPage> {
  const tab = await findTab(browser, address);
  const popup = await browser.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.resize(400, 600);
  return popup;
}

export async function openPanelFor(browser: ExtensionBrowser, address: string): Promise<BrowserPage> {
  const tab = await findTab(browser, address);
  const panel = await browser.newExtensionPage(`sidepanel.html?tab=${tab}`);
  await panel.resize(400, 800);
  return panel;
}

async function findTab(browser: ExtensionBrowser, address: string): Promise<number> {
  const page = await browser.newExtensionPage('manifest.json');
  const id = await page.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id;
  }, address);
  await page.close();
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}
