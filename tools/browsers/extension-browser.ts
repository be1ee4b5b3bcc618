/**
 * A real browser with the extension in it, in the same words for Chromium and Firefox: what `npm start` and the browser tests need
 * and no more. A function given to `evaluate` runs in the page and sees nothing of the module around it.
 */

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly executable: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of a proxy on this computer through which all requests go, those to this computer too. */
  readonly proxyPort?: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface BrowserPage {
  goto(address: string): Promise<void>;
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a script given as text, past the page's rules on where scripts may come from. */
  runScript(source: string): Promise<void>;
  /** Moves in as many steps as given, so that the page sees the way and not only the end. */
  movePointer(to: Point, steps?: number): Promise<void>;
  click(at: Point): Promise<void>;
  /** With a finger. */
  tap(at: Point): Promise<void>;
  /** A key by its DOM name: "Escape", "Enter", "Tab", "a". */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** In pixels of the page; a window that is zoomed to 400 % has a quarter of them each way, and four device pixels for each. */
  resize(width: number, height: number, devicePixels?: number): Promise<void>;
  /** From now on, every request to the origin is answered with this page; no network is touched for it. */
  answer(origin: string, html: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** Settles when the browser has ended, by `close` or by the person before it. */
  readonly closed: Promise<void>;
  newPage(address?: string): Promise<BrowserPage>;
  /** A page of the extension in a tab of its own, such as `popup.html?tab=7`. */
  newExtensionPage(path: string): Promise<BrowserPage>;
  /** As though the person had pressed the shortcut of the command. */
  runCommand(name: string): Promise<void>;
  /** As though the person had allowed the extension on the sites of the pattern. */
  grant(pattern: string): Promise<void>;
  /** Ends the background as the browser does when it idles; the next message starts it again. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  close(): Promise<void>;
}
