/** A tab of Firefox in the words of `BrowserPage`. */
import { writeFile } from 'node:fs/promises';
import type { HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { BrowserPage, Point } from './extension-browser.ts';

export class FirefoxPage implements BrowserPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#page.evaluate(run as (argument: unknown) => R | Promise<R>, argument) as Promise<R>;
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

  tap({ x, y }: Point): Promise<void> {
    return this.#page.touchscreen.tap(x, y);
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key as KeyInput);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  resize(width: number, height: number, devicePixels?: number): Promise<void> {
    return this.#page.setViewport({ width, height, ...(devicePixels !== undefined && { deviceScaleFactor: devicePixels }) });
  }

  async answer(origin: string, html: string): Promise<void> {
    await this.#page.setRequestInterception(true);
    this.#page.on('request', (request: HTTPRequest) => {
      const ours = new URL(request.url()).origin === origin;
      // A request of a page that is gone by now can be answered no more.
      const done = ours ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.continue();
      done.catch(() => undefined);
    });
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#page.screenshot());
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
