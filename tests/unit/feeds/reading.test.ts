import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ReadingHistory } from '../../../entrypoints/background/reading-history.ts';
import { countRelated, relatedReading } from '../../../entrypoints/background/related-reading.ts';
import { openReaderDatabase } from '../../../platform/database.ts';
import { FeedStore } from '../../../platform/feed-store.ts';
import { HistoryStore } from '../../../platform/history-store.ts';
import { newFeed } from '../../../stories/feed-schedule.ts';
import { articleAddress, type HistorySettings, untouchedHistory } from '../../../stories/history.ts';
import { day, start, storedOf, week } from '../stories/items.ts';

let number = 0;
const known = new Map([
  ['unit-29155', 'Unit 29155'],
  ['taliban', 'Taliban'],
]);
const names = async () => known;

async function reader(settings: Partial<HistorySettings> = { on: true }) {
  const database = await openReaderDatabase(`reading-${number++}`);
  let kept: HistorySettings = { ...untouchedHistory, ...settings };
  let now = start;
  const store = new HistoryStore(async () => database);
  const history = new ReadingHistory({
    ...{ store, names, now: () => now },
    settings: async () => kept,
    saveSettings: async (changed) => {
      kept = changed;
    },
  });
  const read = (address: string, parts: { title?: string; entities?: string[]; isPrivate?: boolean } = {}) =>
    history.record(
      { address, isPrivate: parts.isPrivate ?? false },
      { title: parts.title ?? 'T', date: null, entities: parts.entities ?? [] },
    );
  const titles = async (query = '') => (await history.search(query, 10)).map(({ address }) => address);
  const wait = (days: number) => {
    now += days * day;
  };
  return { database, store, history, read, titles, wait };
}

describe('reading history', () => {
  it.each([
    ['of other articles', { on: true }, { address: 'https://paper.example/2', isPrivate: false }, ['taliban']],
    [
      'not of the article at hand, whatever its address carries',
      { on: true },
      { address: 'https://paper.example/1?utm_source=x#top', isPrivate: false },
      [],
    ],
    ['none while it is off', { on: false }, { address: 'https://paper.example/2', isPrivate: false }, []],
    ['none in a private window', { on: true }, { address: 'https://paper.example/2', isPrivate: true }, []],
    ['none where nobody says which page', { on: true }, undefined, []],
  ])('tells which entities were met before: %s', async (_, settings, page, expected) => {
    const { history, read } = await reader();
    await read('https://paper.example/1', { entities: ['taliban', 'nato'] });
    await history.change({ ...untouchedHistory, ...settings });
    expect(await history.met(['unit-29155', 'taliban'], page)).toEqual(expected);
  });

  it.each([
    ['off until it is turned on', {}, { isPrivate: false }, false],
    ['on', { on: true }, { isPrivate: false }, true],
    ['not in private windows', { on: true }, { isPrivate: true }, false],
    ['not of sites that are left out', { on: true, sitesOff: ['paper.example'] }, { isPrivate: false }, false],
  ])('%s', async (_, settings, parts, isKept) => {
    const { read, titles } = await reader(settings);
    expect(await read('https://www.paper.example/1', parts)).toBe(isKept);
    expect(await titles()).toHaveLength(isKept ? 1 : 0);
  });

  it('keeps title, address, date, entities and time, and nothing else', async () => {
    const { read, store } = await reader();
    await read('https://www.paper.example/1?utm_source=mail&id=7#part', { title: 'One', entities: ['taliban'] });
    expect(await store.all()).toEqual([
      { address: 'https://www.paper.example/1?id=7', title: 'One', site: 'paper.example', date: null, entities: ['taliban'], at: start },
    ]);
  });

  it('finds by title, site and names of entities, the latest first', async () => {
    const { read, titles, wait } = await reader();
    await read('https://a.example/1', { title: 'Bounties', entities: ['unit-29155'] });
    wait(1);
    await read('https://b.example/2', { title: 'Talks with the Taliban' });
    expect(await titles()).toEqual(['https://b.example/2', 'https://a.example/1']);
    expect(await titles('unit 29155')).toEqual(['https://a.example/1']);
    expect(await titles('b.example taliban')).toEqual(['https://b.example/2']);
    expect(await titles('nothing')).toEqual([]);
  });

  it('forgets by article, site, time, and all', async () => {
    const { read, titles, history, wait } = await reader();
    for (const address of ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://c.example/1']) {
      await read(address);
      wait(1);
    }
    await history.forget({ is: 'since', time: start + 3 * day });
    expect(await titles()).toEqual(['https://b.example/1', 'https://a.example/2', 'https://a.example/1']);
    await history.forget({ is: 'article', address: 'https://a.example/2' });
    await history.forget({ is: 'site', site: 'b.example' });
    expect(await titles()).toEqual(['https://a.example/1']);
    await history.forget({ is: 'all' });
    expect(await titles()).toEqual([]);
  });

  it('keeps no longer than the reader wants', async () => {
    const { read, titles, history, wait } = await reader();
    await read('https://a.example/1');
    wait(40);
    await read('https://a.example/2');
    await history.expire();
    expect(await titles()).toHaveLength(2);
    await history.change({ on: true, sitesOff: [], keepDays: 30 });
    expect(await titles()).toEqual(['https://a.example/2']);
  });

  it('forgets what is too old also when nothing but reading goes on', async () => {
    const { read, titles, wait } = await reader({ on: true, keepDays: 30 });
    await read('https://a.example/1');
    wait(40);
    await read('https://a.example/2');
    expect(await titles()).toEqual(['https://a.example/2']);
  });

  it('tells in how many other articles an entity was met', async () => {
    const { read, history, wait } = await reader();
    await read('https://a.example/1', { entities: ['unit-29155'] });
    wait(2);
    await read('https://a.example/2', { entities: ['unit-29155', 'taliban'] });
    const addresses = async (id: string, address: string | null) => {
      const met = await history.meetings(id, address);
      return met && { ...met, latest: met.latest.map((article) => article.address) };
    };
    const [one, two] = ['https://a.example/1', 'https://a.example/2'];
    expect(await addresses('unit-29155', null)).toEqual({ articles: 2, last: start + 2 * day, latest: [two, one] });
    expect(await addresses('unit-29155', two)).toEqual({ articles: 1, last: start, latest: [one] });
    expect(await history.meetings('taliban', 'https://a.example/2')).toBeNull();
  });

  it('goes elsewhere and back with everything', async () => {
    const [one, other] = [await reader(), await reader({})];
    await one.read('https://a.example/1', { entities: ['taliban'] });
    await other.history.import({ version: 1, feeds: [], ...(await one.history.export()) });
    expect(await other.history.export()).toEqual(await one.history.export());
  });
});

it.each([
  ['https://a.example/1', 'https://a.example/1'],
  ['https://a.example/1?#x', 'https://a.example/1'],
  ['https://a.example/1?fbclid=2&page=3&at_medium=x', 'https://a.example/1?page=3'],
])('%s is kept as %s', (url, address) => {
  expect(articleAddress(url)).toBe(address);
});

describe('relatedReading', () => {
  it('tells stories with all their reports, and articles read before', async () => {
    const { database, store: history, read } = await reader();
    const feeds = new FeedStore(async () => database);
    const feed = newFeed('https://feeds.example/world', 'World', start);
    await feeds.addFeeds([feed]);
    const items = week.map((item, index) => storedOf({ ...item, feed: feed.address, story: [2, 4].includes(index) ? 'week-0' : item.id }));
    await feeds.saveAnswers([{ feed, items }], items.length);
    await read(items[0]?.url ?? '');
    await read('https://paper.example/earlier', { title: 'Who is Unit 29155?', entities: ['unit-29155', 'taliban'] });
    const answer = await relatedReading(
      {
        ...{ title: 'Trump not told of bounties on troops', date: '2020-06-28', address: 'https://paper.example/now' },
        mentions: ['unit-29155', 'taliban'].map((id) => ({ id, how: 'exact' as const, inHeading: true })),
      },
      { feeds, history, names, now: () => start + 2 * day },
    );
    expect(answer.stories).toMatchObject([
      {
        id: 'week-0',
        daysApart: 2,
        outlets: ['Paper 0', 'Paper 2', 'Paper 1'],
        when: 'before',
        shares: expect.arrayContaining(['Unit 29155', 'Taliban']),
      },
    ]);
    expect(answer.stories[0]?.reports).toMatchObject([
      { outlet: 'Paper 0', when: 'before', isRead: true, isThis: false, brings: [{ name: 'Unit 29155' }, { name: 'Taliban' }] },
      { title: 'Taliban deny taking bounties from Russian unit', isRead: false, brings: [] },
      { outlet: 'Paper 1', copies: [] },
    ]);
    expect(answer.read).toMatchObject([{ title: 'Who is Unit 29155?', shares: ['Unit 29155', 'Taliban'] }]);
    // The story, one of whose reports was read, and the article.
    expect(countRelated(answer)).toEqual({ related: 2, read: 2 });
  });
});
