/** A tab of Chromium in the words of `BrowserPage`. */
import type { Page } from 'playwright-core';
import type { BrowserPage, Point } from './extension-browser.ts';

interface AccessibleValue {
  readonly value?: unknown;
}

/** As the debugging protocol gives it. */
export interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AccessibleValue;
  readonly name?: AccessibleValue;
  readonly properties?: readonly { readonly name: string; readonly value: AccessibleValue }[];
  readonly childIds?: readonly string[];
}

export class ChromiumPage implements BrowserPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#page.evaluate<R, unknown>(run as (argument: unknown) => R | Promise<R>, argument);
  }

  async runScript(source: string): Promise<void> {
    // Its value is of no use, and may not be one that can be sent.
    await this.#page.evaluate(`${source}\n;undefined`);
  }

  movePointer({ x, y }: Point, steps = 1): Promise<void> {
    return this.#page.mouse.move(x, y, { steps });
  }

  click({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async tap(at: Point): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async resize(width: number, height: number, devicePixels?: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
    if (devicePixels === undefined) return;
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: devicePixels, mobile: false });
  }

  async answer(origin: string, html: string): Promise<void> {
    await this.#page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  }

  /** What the browser tells assistive technology of the page, frames apart. */
  async accessibleNodes(): Promise<readonly AccessibleNode[]> {
    const session = await this.#page.context().newCDPSession(this.#page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes;
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
