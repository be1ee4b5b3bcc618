/** What reading is like, the same in every browser: marks, pointing, the card, the keyboard, and a page left as it was. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browsers/extension-browser.ts';
import { hasCardHost, readCard, showMark } from '../../tools/browsers/marks.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { card, commands, currentHighlight, demoArticles, graceTime, restTime, stillArticles } from './contract.ts';
import { closedCard, inCard, openCard, outerHtml, pointAt, type Session, servedHtml, settledMarks, startSession } from './session.ts';

export function describeReading(name: BrowserName): void {
  const session = startSession(name);
  describeMarks(session);
  describePointing(session);
  describeWalking(session);
  describeTime(session);
  describeKeyboard(session);
  describeUntouched(session);
}

function describeMarks(session: Session): void {
  describe('marks', () => {
    it.each(demoArticles)('on $name', async ({ name, marked, unmarked = [], card: sample }) => {
      const page = await session.openArticle(name);
      const marks = await settledMarks(page);
      expect(marks).toEqual(expect.arrayContaining([...marked]));
      expect(marks.filter((mark) => unmarked.includes(mark))).toEqual([]);
      await session.picture(page, name);
      if (!sample) return;
      await pointAt(page, sample[0]);
      await openCard(page, sample[1]);
    });

    it('are absent where nothing is known', async () => {
      const page = await session.open(session.article('nothing'));
      await sleep(1500);
      expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))).toBe(0);
    });

    it('reach open shadow roots and frames of the same site', async () => {
      const page = await session.openArticle('components');
      const inFrame = () =>
        page.evaluate(() => {
          const view = document.querySelector<HTMLIFrameElement>('#same-origin')?.contentWindow as (Window & typeof globalThis) | null;
          return [...(view?.CSS.highlights.get('backstory-mention') ?? [])].map(String);
        });
      await waitUntil(async () => (await inFrame()).includes('John McCain'), 'Nothing was marked in the frame.');
      const inShadow = await page.evaluate(
        () =>
          ([...(CSS.highlights.get('backstory-mention') ?? [])] as Range[]).filter(
            ({ startContainer }) => startContainer.getRootNode() instanceof ShadowRoot,
          ).length,
      );
      expect(inShadow).toBeGreaterThan(0);
    });
  });
}

function describePointing(session: Session): void {
  describe('pointing', () => {
    it('opens the card after a rest, and not before', async () => {
      const page = await session.openArticle('bounty-reports');
      await pointAt(page, 'Dawn Sturgess');
      await openCard(page, 'Dawn Sturgess');
      await page.press('Escape');
      await closedCard(page);
      // Seen by the page's own clock: the driver's is too coarse for this.
      await page.evaluate(() => {
        const times: Record<string, number> = {};
        Object.assign(globalThis, { times });
        document.addEventListener('pointermove', () => (times.moved = performance.now()), true);
        new MutationObserver(() => (times.opened ??= performance.now())).observe(document.documentElement, { childList: true });
      });
      await pointAt(page, 'Emilian Gebrev');
      await openCard(page, 'Emilian Gebrev');
      const { moved, opened } = await page.evaluate(() => (globalThis as unknown as { times: { moved: number; opened: number } }).times);
      expect(opened - moved).toBeGreaterThan(restTime - 20);
      await session.picture(page, 'card');
    });

    it('opens nothing in passing', async () => {
      const page = await session.openArticle('bounty-reports');
      const point = await showMark(page, 'Dawn Sturgess');
      if (!point) throw new Error('"Dawn Sturgess" is not marked.');
      await page.movePointer({ x: point.x, y: point.y - 200 });
      await page.movePointer({ x: point.x, y: point.y + 200 }, 20);
      await sleep(restTime * 3);
      expect(await hasCardHost(page)).toBe(false);
    });

    it('keeps the card while the pointer travels to it and is in it, and closes it after it has left', async () => {
      const page = await session.openArticle('bounty-reports');
      const from = await pointAt(page, 'Dawn Sturgess');
      const { box } = await openCard(page, 'Dawn Sturgess');
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      await page.movePointer({ x: (from.x + middle.x) / 2, y: (from.y + middle.y) / 2 }, 5);
      await page.movePointer(middle, 5);
      await sleep(graceTime * 3);
      expect(await readCard(page)).toMatchObject({ name: 'Dawn Sturgess' });
      await page.movePointer({ x: 3, y: box.bottom > 450 ? 3 : 880 }, 3);
      await closedCard(page);
    });

    it('covers not the line that is read', async () => {
      const page = await session.openArticle('bounty-reports');
      const { y } = await pointAt(page, 'Dawn Sturgess');
      const { box } = await openCard(page, 'Dawn Sturgess');
      expect(box.top >= y || box.bottom <= y).toBe(true);
    });

    it('is undone by Escape, which is the page’s own key otherwise', async () => {
      const page = await session.openArticle('bounty-reports');
      await page.evaluate(() => {
        document.addEventListener('keydown', ({ key }) => document.documentElement.setAttribute('data-heard', key));
      });
      const heard = () => page.evaluate(() => document.documentElement.getAttribute('data-heard'));
      await pointAt(page, 'Dawn Sturgess');
      await openCard(page, 'Dawn Sturgess');
      await page.press('Escape');
      await closedCard(page);
      expect(await heard()).toBeNull();
      await page.press('Escape');
      expect(await heard()).toBe('Escape');
    });
  });
}

function describeWalking(session: Session): void {
  it('a chip opens the next card in place, with a way back', async () => {
    const page = await session.openArticle('bounty-reports');
    await pointAt(page, 'Unit 29155');
    await openCard(page, 'GRU Unit 29155');
    const { text: target } = await inCard(page, `${card.chip} ${card.chipName}`);
    await page.click(await inCard(page, card.chip));
    await openCard(page, target);
    await page.click(await inCard(page, card.back));
    await openCard(page, 'GRU Unit 29155');
    await page.click(await inCard(page, card.close));
    await closedCard(page);
  });
}

function describeTime(session: Session): void {
  describe('the time of the article', () => {
    it('decides what a card says of offices and events', async () => {
      const page = await session.openArticle('bounty-reports');
      await pointAt(page, 'Mike Pompeo');
      const { text } = await openCard(page, 'Mike Pompeo');
      expect(text).toMatch(/When this was written.*Secretary of State/i);
      expect(text).toMatch(/This article · 27 June? 2020/);
    });

    it('is not made up where the page gives none', async () => {
      const page = await session.openArticle('no-date');
      await pointAt(page, 'Theresa May');
      const { text } = await openCard(page, 'Theresa May');
      expect(text).not.toContain('When this was written');
      expect(text).not.toContain('Since this article');
    });
  });
}

function describeKeyboard(session: Session): void {
  it('commands walk the marks, Enter opens, Escape closes, and focus returns', async () => {
    const page = await session.openArticle('bounty-reports');
    const current = () => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String)[0] ?? '', currentHighlight);
    const step = async (command: string, from: string) => {
      await session.browser.runCommand(command);
      return waitUntil(async () => (await current()) !== from && current(), `No mark but "${from}" became the current one.`);
    };
    await page.evaluate(() => document.querySelector<HTMLElement>('.masthead a')?.focus());
    const first = await step(commands.next, '');
    const second = await step(commands.next, first);
    expect(await step(commands.previous, second)).toBe(first);
    await step(commands.next, first);
    await page.press('Enter');
    await waitUntil(async () => (await readCard(page))?.hasFocus, 'Focus did not go into the card.');
    await page.press('Escape');
    await closedCard(page);
    expect(await page.evaluate(() => document.activeElement?.closest('.masthead') !== null)).toBe(true);
  });
}

function describeUntouched(session: Session): void {
  describe('the page stays as the server sent it', () => {
    it.each(stillArticles)('%s', async (name) => {
      const page = await session.open(session.article(name));
      if (name === 'nothing') await sleep(1000);
      else await settledMarks(page);
      expect(await outerHtml(page)).toBe(await servedHtml(page));
    });

    it('with a card open but for the one host, and wholly once it is closed', async () => {
      const page = await session.openArticle('bounty-reports');
      const served = await servedHtml(page);
      const sheets = () => page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
      expect(await sheets()).toEqual([1, 0]);
      await pointAt(page, 'Dawn Sturgess');
      await openCard(page, 'Dawn Sturgess');
      expect((await outerHtml(page)).replace(/<backstory-card[^>]*><\/backstory-card>/, '')).toBe(served);
      expect(await sheets()).toEqual([1, 0]);
      await page.press('Escape');
      await closedCard(page);
      expect(await outerHtml(page)).toBe(served);
    });
  });
}
