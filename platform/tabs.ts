/** Tabs, pages of our own, and the browser's menus, commands and address bar. */
import { browser } from 'wxt/browser';

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
  readonly title?: string | undefined;
  /** Whether it is in a private window. */
  readonly isPrivate?: boolean;
}

export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabOf(tab);
}

export async function tabById(id: number): Promise<Tab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tabOf(tab);
}

/** Whether this page of the extension itself is in a private window. */
export function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}

type TabGiven = { readonly [P in 'id' | 'url' | 'title']?: Tab[P] | undefined } & { readonly incognito: boolean };

function tabOf(tab: TabGiven | undefined): Tab | undefined {
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, title: tab.title, isPrivate: tab.incognito };
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
  readonly id: string;
  /** `%s` stands for the selected text. */
  readonly title: string;
  readonly contexts: ['selection' | 'page'];
  /** Called within the reader's act, as opening a panel requires. */
  readonly picked: (at: { readonly selection: string; readonly tabId: number | undefined }) => void;
}

export function offerMenu(items: readonly MenuItem[]): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      for (const { id, title, contexts } of items) browser.contextMenus.create({ id, title, contexts });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = items.find(({ id }) => id === info.menuItemId);
    item?.picked({ selection: info.selectionText ?? '', tabId: tab?.id });
  });
}

export function onCommand(called: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) called(command, tab.id);
    else activeTab().then((active) => active && called(command, active.id));
  });
}

/** Calls `changed` with the tab in front whenever it may show something else: another tab, another page, another address. */
export function followActiveTab(changed: (tab: Tab | undefined) => void): void {
  const look = () => activeTab().then(changed);
  browser.tabs.onActivated.addListener(look);
  browser.windows.onFocusChanged.addListener(look);
  browser.tabs.onUpdated.addListener((_id, { status, url, title }, { active }) => {
    if (active && (status === 'complete' || url !== undefined || title !== undefined)) look();
  });
}

/** The keys that open something, as the browser names them; undefined where the reader has taken them away. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  return (await browser.commands.getAll()).find(({ name }) => name === command)?.shortcut || undefined;
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
