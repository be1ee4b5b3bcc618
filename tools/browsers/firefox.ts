/**
 * Firefox with the extension, driven by Puppeteer over WebDriver BiDi. What BiDi has no word for (shortcuts, permissions, the state
 * of the background) is asked of the browser's own window, which needs `--remote-allow-system-access`. Each launch has a fresh profile.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserPage, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { FirefoxPage } from './firefox-page.ts';

/** The address of the extension's pages; Firefox would draw it by lot. */
const uuid = '6e7a1c52-0b7d-4b5e-9a63-2f3d8c1e4b90';

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  ...{ 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port },
  ...{ 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port },
  'network.proxy.allow_hijacking_localhost': true,
});

export async function launchFirefox({ executable, extension, headless, proxyPort }: LaunchOptions): Promise<ExtensionBrowser> {
  const id = await readId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.accept_languages': 'en-GB, en',
      ...(proxyPort !== undefined && throughProxy(proxyPort)),
    },
  });
  try {
    await browser.installExtension(extension);
    return new FirefoxWithExtension(browser, id, (await browser.version()).replace('firefox/', 'Firefox '));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface ManifestWithId {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

async function readId(folder: string): Promise<string> {
  const manifest: ManifestWithId = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json names no browser_specific_settings.gecko.id.`);
  return id;
}

/** What Puppeteer does not offer in the open: the BiDi connection and the name that BiDi gives to a tab. */
interface Inside {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: unknown }> };
}

type ScriptResult =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

class FirefoxWithExtension implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #id: string;

  constructor(browser: Browser, id: string, version: string) {
    this.#browser = browser;
    this.#id = id;
    this.version = version;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async newPage(address?: string): Promise<BrowserPage> {
    const page = new FirefoxPage(await this.#browser.newPage());
    if (address) await page.goto(address);
    return page;
  }

  async newExtensionPage(path: string): Promise<BrowserPage> {
    const page = await this.#browser.newPage();
    // Puppeteer's own `goto` waits for ever on such an address.
    await this.#send('browsingContext.navigate', {
      context: contextOf(page),
      url: `moz-extension://${uuid}/${path}`,
      wait: 'complete',
    });
    return new FirefoxPage(page);
  }

  async runCommand(name: string): Promise<void> {
    await this.#privileged(`extension.shortcuts.onCommand(${JSON.stringify(name)})`);
  }

  async grant(pattern: string): Promise<void> {
    await this.#privileged(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(extension.id, { origins: [${JSON.stringify(pattern)}], permissions: [] }, extension);
    })()`);
  }

  async stopBackground(): Promise<void> {
    await this.#privileged('extension.terminateBackground({ disableResetIdleForTest: true })');
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#privileged('extension.backgroundState')) === 'running';
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #send(method: string, parameters: object): Promise<unknown> {
    const { connection } = this.#browser as unknown as Inside;
    return (await connection.send(method, parameters)).result;
  }

  /** Evaluates in the browser's window, where `extension` is ours. */
  async #privileged(expression: string): Promise<unknown> {
    const tree = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      readonly contexts: readonly { readonly context: string; readonly url: string }[];
    };
    const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window open.');
    const answer = (await this.#send('script.evaluate', {
      expression: `((extension) => ${expression})(WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).extension)`,
      target: { context: window.context },
      awaitPromise: true,
    })) as ScriptResult;
    if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  }
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}
