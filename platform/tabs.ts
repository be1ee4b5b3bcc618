/** Tabs, pages of our own, and the browser's menus, commands and address bar. */
import { browser } from 'wxt/browser';

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

export async function tabById(id: number): Promise<Tab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Address of the page of an entity, or of a look-up. */
export function entityAddress(id: string): string {
  return `${browser.runtime.getURL('/entity.html' as never)}?id=${encodeURIComponent(id)}`;
}

export function lookupAddress(query: string): string {
  return `${browser.runtime.getURL('/entity.html' as never)}?q=${encodeURIComponent(query)}`;
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function openWelcome(): Promise<void> {
  await openTab(browser.runtime.getURL('/welcome.html' as never));
}

/** Opens the settings page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

export function onFirstInstall(opened: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') opened();
  });
}

/** Calls `work` whenever the browser or the extension starts anew. */
export function onEveryStart(work: () => void): void {
  browser.runtime.onInstalled.addListener(work);
  browser.runtime.onStartup.addListener(work);
}

export interface MenuItem {
  readonly title: string;
  /** `%s` in the title stands for the selected text. */
  readonly picked: (selection: string, tabId: number | undefined) => void;
}

export function offerLookupMenu({ title, picked }: MenuItem): void {
  const id = 'look-up';
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => browser.contextMenus.create({ id, title, contexts: ['selection'] }));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && info.selectionText) picked(info.selectionText, tab?.id);
  });
}

export function onCommand(called: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) called(command, tab.id);
    else activeTab().then((active) => active && called(command, active.id));
  });
}

export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

export function answerAddressBar(suggest: (query: string) => Promise<readonly Suggestion[]>, entered: (text: string) => void): void {
  browser.omnibox.onInputChanged.addListener((query, show) => {
    suggest(query).then(
      (suggestions) => show([...suggestions]),
      () => show([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => entered(text));
}

/** Descriptions are XML in Chromium's address bar. */
export function addressBarText(text: string): string {
  return import.meta.env.FIREFOX
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
