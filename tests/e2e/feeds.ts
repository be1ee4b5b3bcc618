/**
 * Feeds as a reader meets them: added in the settings, by the page that names them and from another reader's list; their reports
 * beside the article; what ails a feed told in words; and on the wire nothing but the feeds that were chosen.
 */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/popup-tab.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { good, huge, plain, rssOf, slow } from '../unit/feeds/feed-server.ts';
import { feeds as parts } from './contract.ts';
import {
  addByAddress,
  expectHarmless,
  giveFile,
  hasButton,
  hasRow,
  letFeedsBeDue,
  press,
  removeAllFeeds,
  storedTitles,
  toldTitles,
  waitForHealth,
  waitForTold,
  writtenList,
} from './feed-pages.ts';
import { openNewsStand, reports } from './news-stand.ts';
import { type Session, settledMarks } from './session.ts';

/** A feed that takes too long is given up after twenty seconds. */
const patience = 90_000;

export function describeFeeds(session: Session): void {
  const stand = openNewsStand();
  /** Feeds that a test has chosen, to which alone requests may go. */
  const chosen = new Set<string>();

  const settings = async () => {
    const page = session.keep(await session.browser.newExtensionPage('options.html'));
    await waitUntil(() => page.evaluate((selector) => document.querySelector(selector) !== null, parts.address), 'No feed can be added.');
    await page.bringToFront();
    return page;
  };
  const article = async (path: string, title: string) => {
    const address = stand.articleNaming(path, title);
    const page = await session.open(address);
    // A host's cookies are sent to all of its ports, feeds included, by whoever does not leave them out.
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the other way is not known to Firefox
      document.cookie = 'who=reader; path=/';
    });
    await settledMarks(page);
    return { address, popup: async () => session.keep(await openPopupFor(session.browser, address)) };
  };

  beforeAll(() => session.browser.grant('*://127.0.0.1/*'));
  afterEach(async () => {
    const page = session.keep(await session.browser.newExtensionPage('manifest.json'));
    await page.evaluate(removeAllFeeds);
  });

  describe('feeds', () => {
    it('added by address stand beside the article, after the background has ended too', async () => {
      stand.feeds.paths.set(
        '/world',
        good(() => rssOf('The World', [reports.first, reports.other])),
      );
      chosen.add('/world');
      const options = await settings();
      await options.evaluate(noteAskedToPersist);
      await addByAddress(options, stand.addressOf('/world'));
      await waitForHealth(options, stand.addressOf('/world'), 'well');
      await waitUntil(() => options.evaluate(() => 'askedToPersist' in globalThis), 'The browser was not asked to keep what is stored.');
      const { popup } = await article('/elsewhere', 'Elsewhere');
      await session.browser.stopBackground();
      const page = await popup();
      await waitForTold(page, reports.first.title);
      await session.picture(page, 'popup-feeds');
      expect(await toldTitles(page)).not.toContain(reports.other.title);
    });

    it('named by the page are followed from the popup', async () => {
      stand.feeds.paths.set(
        '/local',
        good(() => rssOf('Local Paper', [reports.denial])),
      );
      chosen.add('/local');
      const { popup } = await article('/local', 'Local Paper');
      const page = await popup();
      await press(page, 'Follow Local Paper');
      await waitForTold(page, reports.denial.title);
      await waitUntil(async () => !(await hasButton(page, 'Follow Local Paper')), 'What is followed is still offered.');
    });

    it('bring what is new by themselves, once, whatever has ended in between', async () => {
      const entries = [reports.first] as (typeof reports)[keyof typeof reports][];
      stand.feeds.paths.set(
        '/changing',
        good(() => rssOf('Changing', entries)),
      );
      chosen.add('/changing');
      const options = await settings();
      await addByAddress(options, stand.addressOf('/changing'));
      await waitForHealth(options, stand.addressOf('/changing'), 'well');
      const askedAgain = async () => {
        const before = stand.feeds.seen.length;
        await session.browser.stopBackground();
        await options.evaluate(letFeedsBeDue);
        await waitUntil(() => stand.feeds.seen.length > before, 'The feed was not asked again.', { timeout: 15_000 });
        return stand.feeds.seen.at(-1)?.headers['if-none-match'];
      };
      const known = await askedAgain();
      expect(known).toBeTruthy();
      entries.push(reports.denial, reports.later);
      // Each time the background is ended as soon as it has asked, the last time excepted.
      await askedAgain();
      await askedAgain();
      await waitUntil(async () => (await options.evaluate(storedTitles)).length === entries.length, 'Reports are missing.');
      await waitUntil(async () => (await askedAgain()) !== known, 'What has come is fetched again.');
      await session.browser.stopBackground();
      expect((await options.evaluate(storedTitles)).sort()).toEqual(entries.map(({ title }) => title).sort());
      const { popup } = await article('/elsewhere', 'Elsewhere');
      const page = await popup();
      await waitForTold(page, reports.later.title);
      expect(await toldTitles(page)).toHaveLength(new Set(await toldTitles(page)).size);
    });

    it(
      'of every ill come from a list and say in words what ails them; nothing that they send is run',
      async () => {
        const { paths } = stand.feeds;
        paths.set(
          '/hostile',
          good(() => hostileFeed()),
        );
        paths.set('/old', plain(301, '', { Location: '/moved' }));
        paths.set(
          '/moved',
          good(() => rssOf('Moved', [reports.denial])),
        );
        paths.set('/gone', plain(410));
        paths.set('/error', plain(500));
        paths.set('/slow', slow);
        paths.set('/huge', huge);
        paths.set('/page', plain(200, '<!doctype html><script>alert(1)</script><p>Sign in'));
        paths.set('/torn', plain(200, rssOf('Torn', [reports.later, reports.other]).slice(0, -60)));
        const listed = ['/hostile', '/old', '/gone', '/error', '/slow', '/huge', '/page', '/torn'];
        for (const path of [...listed, '/moved']) chosen.add(path);
        const options = await settings();
        await giveFile(options, parts.opmlFile, listOf(listed.map((path) => stand.addressOf(path))));
        await press(options, 'Add them all');
        const healthOf = (path: string, health: string, words: RegExp) => waitForHealth(options, stand.addressOf(path), health, words);
        await waitUntil(() => hasRow(options, stand.addressOf('/gone')), 'The feeds were not added.', { timeout: 40_000 });
        await healthOf('/gone', 'gone', /is gone/);
        await healthOf('/error', 'refused', /refused it \(500\)/);
        await healthOf('/slow', 'too-slow', /took too long/);
        await healthOf('/huge', 'too-large', /too large/);
        await healthOf('/page', 'unreadable', /is no feed/);
        await healthOf('/old', 'well', /moved to .*\/moved/);
        await healthOf('/torn', 'well', /Fetched on/);
        await healthOf('/hostile', 'well', /Fetched on/);
        await session.picture(options, 'feeds-ill');
        await expectHarmless(options);
        const { popup } = await article('/elsewhere', 'Elsewhere');
        const page = await popup();
        await waitForTold(page, 'Taliban took bounties from Unit 29155');
        await expectHarmless(page);
        expect(await writtenList(options)).toEqual(listed.map((path) => stand.addressOf(path)).sort());
      },
      patience,
    );

    it('are all that was asked for, without cookies, referrer or a word of the page', () => {
      expect(new Set(stand.feeds.seen.map(({ path }) => path))).toEqual(chosen);
      for (const { headers } of stand.feeds.seen) {
        expect(headers).not.toHaveProperty('cookie');
        expect(headers).not.toHaveProperty('referer');
        expect(JSON.stringify(headers)).not.toMatch(/bounty|article/i);
      }
    });
  });
}

/** Runs in a page. */
function noteAskedToPersist(): void {
  navigator.storage.persist = async () => Object.assign(globalThis, { askedToPersist: true }).askedToPersist;
}

/** Markup in a headline, a link that is a script, and addresses that would run one. */
function hostileFeed(): string {
  const attack = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';
  const item = (guid: string, title: string, link: string) =>
    `<item><guid isPermaLink="false">${guid}</guid><title><![CDATA[${title}]]></title><link>${link}</link>` +
    `<description><![CDATA[${attack}]]></description><pubDate>${new Date(reports.later.at + 3_600_000).toUTCString()}</pubDate></item>`;
  return (
    `<rss version="2.0"><channel><title><![CDATA[${attack}Hostile]]></title>` +
    item('1', `Taliban took bounties ${attack}from Unit 29155`, 'https://paper.example/1') +
    item('2', 'Taliban and Unit 29155 by script', 'javascript:globalThis.hit=1') +
    '</channel></rss>'
  );
}

const listOf = (addresses: readonly string[]) =>
  `<opml version="2.0"><head><title>Others</title></head><body><outline text="Folder">${addresses
    .map((address) => `<outline type="rss" text="${address.replace(/.*\//, '')}" xmlUrl="${address}"/>`)
    .join('')}</outline></body></opml>`;
