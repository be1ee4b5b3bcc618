/** Settings and feeds kept the same in all browsers: what goes into the storage that the browser carries, and what comes out of it. */
import { expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { options } from './contract.ts';
import type { Session } from './session.ts';

interface Extension {
  readonly chrome: {
    readonly storage: { readonly sync: { get(keys: null): Promise<Readonly<Record<string, object>>>; set(items: object): Promise<void> } };
  };
}

export function describeSync(session: Session): void {
  it('sync carries nothing until it is turned on, then each choice, and brings those of another browser', async () => {
    const page = session.keep(await session.browser.newExtensionPage('options.html'));
    const click = (selector: string) => page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    const has = (selector: string) => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
    await waitUntil(() => has(options.sync), 'There is no switch for sync.');
    await click('input[value=every]');
    await waitUntil(() => has('input[value=every]:checked'), 'The choice was not taken.');
    expect(await page.evaluate(carried)).toEqual([]);
    await click(options.sync);
    await waitUntil(async () => (await page.evaluate(carried)).includes('choice density'), 'The choice is not carried.');
    await session.browser.stopBackground();
    await page.evaluate(comeFromElsewhere);
    await waitUntil(() => has('input[value=section]:checked'), 'The choice of another browser was not taken.', { timeout: 15_000 });
    expect((await page.evaluate(carried)).filter((key) => /history|http/.test(key))).toEqual([]);
  });
}

/** What is carried, by name. Runs in a page of the extension, as does the next. */
async function carried(): Promise<string[]> {
  return Object.values(await (globalThis as unknown as Extension).chrome.storage.sync.get(null)).flatMap((part) => Object.keys(part));
}

function comeFromElsewhere(): Promise<void> {
  const later = Date.now() + 60_000;
  return (globalThis as unknown as Extension).chrome.storage.sync.set({ 'part 0': { 'choice density': [later, 'section'] } });
}
