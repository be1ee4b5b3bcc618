/**
 * Chromium, Chrome or Edge with the extension, driven by Playwright. The extension is loaded over the debugging protocol, since
 * Chrome no longer takes `--load-extension`. Each launch has a fresh profile that is deleted afterwards.
 */
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';
import type { BrowserPage, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { waitUntil, withTimeout } from './wait-until.ts';

const quietly = [
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

const throughProxy = (port: number) => [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];

export interface ChromiumWithId {
  readonly context: BrowserContext;
  readonly session: CDPSession;
  /** Of the extension. */
  readonly id: string;
  readonly version: string;
}

export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  return new ChromiumWithExtension(await openChromium(options));
}

/** The same in Playwright's own words, for those who need its protocol. */
export async function openChromium(options: LaunchOptions): Promise<ChromiumWithId> {
  const context = await launch(options);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser connection.');
  try {
    const session = await browser.newBrowserCDPSession();
    const id = await loadExtension(session, options.extension);
    await withTimeout(backgroundOf(context, id), 15_000, 'The background of the extension did not start.');
    return { context, session, id, version: `Chromium ${browser.version()}` };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function launch({ executable, headless, proxyPort }: LaunchOptions): Promise<BrowserContext> {
  // Chromium refuses its sandbox to root; other places without one, such as some containers, say so in the variable.
  const sandbox = process.getuid?.() !== 0 && !process.env.CHROME_NO_SANDBOX;
  try {
    return await chromium.launchPersistentContext('', {
      executablePath: executable,
      headless,
      chromiumSandbox: sandbox,
      args: [...quietly, ...(proxyPort === undefined ? [] : throughProxy(proxyPort))],
      ignoreDefaultArgs: ['--disable-extensions'],
      viewport: headless ? { width: 1280, height: 900 } : null,
      // Dense, as most screens are: what holds here holds at a ratio of 1.
      ...(headless && { deviceScaleFactor: 2 }),
      locale: 'en-GB',
    });
  } catch (error) {
    const hint = sandbox && /sandbox/i.test(String(error)) ? ' Where no sandbox is to be had, set CHROME_NO_SANDBOX=1.' : '';
    throw new Error(`${executable} could not be started.${hint}`, { cause: error });
  }
}

async function loadExtension(session: CDPSession, folder: string): Promise<string> {
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  return id;
}

/** The running background, or the next to start. */
async function backgroundOf(context: BrowserContext, id: string) {
  const isOurs = (worker: { url(): string }) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 0 }));
}

class ChromiumWithExtension implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #id: string;

  constructor({ context, session, id, version }: ChromiumWithId) {
    this.#context = context;
    this.#session = session;
    this.#id = id;
    this.version = version;
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
  }

  async newPage(address?: string): Promise<BrowserPage> {
    const page = new ChromiumPage(await this.#context.newPage());
    if (address) await page.goto(address);
    return page;
  }

  newExtensionPage(path: string): Promise<BrowserPage> {
    return this.newPage(`chrome-extension://${this.#id}/${path}`);
  }

  async runCommand(name: string): Promise<void> {
    // A stopped worker cannot be reached, and is still listed.
    if (!(await this.isBackgroundRunning())) await this.#startBackground();
    const background = await backgroundOf(this.#context, this.#id);
    await background.evaluate(dispatchCommand, name);
  }

  async grant(pattern: string): Promise<void> {
    const page = await this.#context.newPage();
    try {
      await page.goto('chrome://extensions');
      // With the host allowed there, the extension's own request is granted without a prompt.
      await page.evaluate(allowHost, [this.#id, pattern] as const);
      await page.goto(`chrome-extension://${this.#id}/manifest.json`);
      const session = await this.#context.newCDPSession(page);
      const expression = `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
      const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
      if (result.value !== true) throw new Error(`Chromium did not grant ${pattern}.`);
    } finally {
      await page.close();
    }
  }

  async stopBackground(): Promise<void> {
    const session = await this.#workers();
    // A page of the extension that asks it just then starts it again.
    await waitUntil(
      async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return !(await this.isBackgroundRunning());
      },
      'The background did not stop.',
      { interval: 200 },
    );
    await session.detach();
  }

  async #startBackground(): Promise<void> {
    const session = await this.#workers();
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.#id}/` });
    await waitUntil(() => this.isBackgroundRunning(), 'The background did not start.');
    await session.detach();
  }

  /** A session of the protocol's domain for workers: pages alone have it, whichever worker is meant. */
  async #workers(): Promise<CDPSession> {
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return session;
  }

  async isBackgroundRunning(): Promise<boolean> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${this.#id}/`));
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly commands: { readonly onCommand: { dispatch(name: string, tab?: unknown): void } };
    readonly tabs: { query(what: object): Promise<unknown[]> };
    readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  };
}

async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionGlobals;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

function allowHost([id, pattern]: readonly [string, string]): Promise<void> {
  return (globalThis as unknown as ExtensionGlobals).chrome.developerPrivate.addHostPermission(id, pattern);
}
