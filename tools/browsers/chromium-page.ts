/** A tab of Chromium in the words of `BrowserPage`. */
import type { Page } from 'playwright-core';
import type { BrowserPage, Point } from './extension-browser.ts';

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

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  async answer(origin: string, html: string): Promise<void> {
    await this.#page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
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
