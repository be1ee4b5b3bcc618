import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { OwnSearch } from '../../../entrypoints/background/own-search.ts';
import { openReaderDatabase } from '../../../platform/database.ts';
import { FeedStore } from '../../../platform/feed-store.ts';
import { HistoryStore } from '../../../platform/history-store.ts';
import { RecentSearches } from '../../../platform/recent-searches.ts';
import { TitleStore } from '../../../platform/title-store.ts';
import { newFeed } from '../../../stories/feed-schedule.ts';
import { untouchedHistory } from '../../../stories/history.ts';
import { day, start, storedOf, week } from '../stories/items.ts';

let number = 0;
const feed = newFeed('https://feeds.example/world', 'World', start);
const other = newFeed('https://feeds.example/other', 'Other', start);

async function reader() {
  const database = await openReaderDatabase(`own-search-${number++}`);
  const open = async () => database;
  const [feeds, titles, history] = [new FeedStore(open), new TitleStore(open), new HistoryStore(open)];
  let on = true;
  const settings = async () => ({ ...untouchedHistory, on });
  const start = () => new OwnSearch({ titles, history, settings });
  await feeds.addFeeds([feed, other]);
  let arrivals = 0;
  const arrive = async (items: readonly Parameters<typeof storedOf>[0][], of = feed) => {
    const stored = items.map((item) => storedOf({ ...item, feed: of.address, arrival: item.arrival ?? arrivals++ }));
    await feeds.saveAnswers([{ feed: of, items: stored }], arrivals);
    return stored;
  };
  const found = async (query: string, search = start()) => (await search.search(query)).map(({ title }) => title);
  return { database, feeds, titles, history, start, arrive, found, keep: (keeps: boolean) => (on = keeps) };
}

describe('searching stories', () => {
  it('finds what has come, misspelt or not, also with a search that was made before it came', async () => {
    const { arrive, found, start: startSearch } = await reader();
    const search = startSearch();
    expect(await found('ferry', search)).toEqual([]);
    await arrive(week.slice(0, 2));
    await search.takeIn(false);
    expect(await found('fery', search)).toEqual(['Ferry sinks in storm off southern island, dozens missing']);
    await arrive(week.slice(2));
    await search.takeIn(false);
    expect(await found('pension', search)).toHaveLength(2);
    expect(await found('ferry', search)).toHaveLength(3);
  });

  it('tells a story once, by the report that answers best, with how many there are', async () => {
    const { arrive, start: startSearch } = await reader();
    await arrive(week.map((item, index) => ({ ...item, story: [0, 2, 4].includes(index) ? 'week-0' : item.id })));
    expect(await startSearch().search('taliban deny')).toMatchObject([
      { is: 'story', title: 'Taliban deny taking bounties from Russian unit', source: 'Paper 2', reports: 3, score: 1 },
    ]);
  });

  it('finds by an entity that the query names what mentions it otherwise, after what says so in its title, the latest first', async () => {
    const { arrive, start: startSearch } = await reader();
    const about = (title: string, at: number, entities = ['unit-29155']) => ({ id: title, story: title, title, at, entities });
    await arrive([
      about('Spies paid for attacks, officials say', start),
      about('GRU men named', start - day),
      about('Talks go on', start + day),
      about('Ferry sinks', start + day, ['ferry']),
    ]);
    const named = (score: number) => Promise.resolve([{ id: 'unit-29155', name: 'Unit 29155', score }]);
    const told = (await startSearch().search('gru', named(1))).map(({ title, about: why }) => [title, why]);
    expect(told).toEqual([
      ['GRU men named', undefined],
      ['Talks go on', 'Unit 29155'],
      ['Spies paid for attacks, officials say', 'Unit 29155'],
    ]);
    expect(await startSearch().search('gru', named(0.8))).toHaveLength(1);
    expect(await startSearch().search('gru', Promise.reject(new Error('There is no pack.')))).toHaveLength(1);
  });

  it.each([1, 2, 3, 5, 10])('takes everything in, %i at once', async (atOnce) => {
    const { arrive, database, start: startSearch } = await reader();
    await arrive(week.slice(0, 4));
    await arrive(week.slice(4));
    const titles = new TitleStore(async () => database, atOnce);
    while (await titles.takeIn());
    expect(await database.count('untitled')).toBe(0);
    const search = startSearch();
    for (const { title } of week) expect(await search.search(title)).toContainEqual(expect.objectContaining({ title }));
  });

  it('goes on from what a worker that was killed has left', async () => {
    const { arrive, titles, found } = await reader();
    await arrive(week.slice(0, 5));
    await titles.takeIn();
    await arrive(week.slice(5));
    // Nobody has taken these in: the next worker does.
    expect(await found('strike')).toHaveLength(1);
    expect(await found('taliban')).toHaveLength(3);
  });

  it('finds a changed headline by what it says now', async () => {
    const { arrive, found } = await reader();
    const [item] = await arrive([{ id: 'a', title: 'Ferry sinks in storm' }]);
    expect(await found('sinks')).toEqual(['Ferry sinks in storm']);
    await arrive([{ ...item, title: 'Captain of ferry arrested' }]);
    expect(await found('arrested')).toEqual(['Captain of ferry arrested']);
    expect(await found('sinks')).toEqual([]);
    expect(await found('ferry')).toEqual(['Captain of ferry arrested']);
  });

  it('keeps nothing of a feed that is removed', async () => {
    const { arrive, feeds, titles, found, database, start: startSearch } = await reader();
    await arrive(week.slice(0, 1));
    await arrive(week.slice(1, 2), other);
    const search = startSearch();
    expect(await found('storm', search)).toHaveLength(1);
    await feeds.removeFeed(other.address);
    expect(await found('storm', search)).toEqual([]);
    await search.takeIn(false);
    expect(await found('bounties', search)).toHaveLength(1);
    const kept = [...(await titles.parts(new Set())).parts.values()].map(({ vocabulary }) => vocabulary).join(' ');
    expect(kept).toContain('bounties');
    expect(kept).not.toContain('storm');
    await feeds.removeFeed(feed.address);
    expect(await database.count('titles')).toBe(0);
  });

  it('lets go of parts that are older than all items', async () => {
    const { arrive, database, start: startSearch } = await reader();
    const search = startSearch();
    await arrive([{ id: 'old', title: 'Storm', at: start - 9 * day }]);
    await search.takeIn(false);
    await database.delete('items', 'old');
    await arrive(Array.from({ length: 3 }, (_, index) => ({ id: `new-${index}`, title: 'Ferry' })));
    await search.takeIn(true);
    const parts = await database.getAll('titles');
    expect(parts.map(({ vocabulary }) => vocabulary)).toEqual(['ferry']);
  });

  it('joins small parts, so that there are never many', async () => {
    const { arrive, database, found, start: startSearch } = await reader();
    const search = startSearch();
    for (let time = 0; time < 40; time++) {
      await arrive([{ title: `Report number${time}` }, { title: 'Another report' }]);
      await search.takeIn(false);
    }
    expect(await database.count('titles')).toBeLessThan(8);
    for (let time = 0; time < 40; time++) expect((await found(`number${time}`, search))[0]).toBe(`Report number${time}`);
  });

  it('takes in what a database of an earlier version holds', async () => {
    const name = `own-search-old-${number++}`;
    const old = await openReaderDatabase(name, 3);
    await old.put('items', { ...storedOf({ title: 'Ferry sinks', arrival: 3 }), places: [] });
    old.close();
    const database = await openReaderDatabase(name);
    const open = async () => database;
    const search = new OwnSearch({ titles: new TitleStore(open), history: new HistoryStore(open), settings: async () => untouchedHistory });
    expect(await search.search('ferry')).toMatchObject([{ title: 'Ferry sinks' }]);
  });
});

describe('searching what was read', () => {
  const article = { address: 'https://a.example/1', title: 'Who is Unit 29155?', site: 'a.example', date: null, at: start, entities: [] };

  it('finds it as long as it is kept', async () => {
    const { history, found, start: startSearch } = await reader();
    const search = startSearch();
    expect(await found('29155', search)).toEqual([]);
    await history.record(article);
    expect(await search.search('unti 29155')).toMatchObject([
      { is: 'read', title: article.title, url: article.address, source: 'a.example', at: start },
    ]);
    await history.forget({ is: 'article', address: article.address });
    expect(await found('29155', search)).toEqual([]);
  });

  it('not where the reader has turned history off', async () => {
    const { history, found, keep } = await reader();
    await history.record(article);
    keep(false);
    expect(await found('29155')).toEqual([]);
  });
});

describe('recent searches', () => {
  it('are ten at most, the latest first, each once as it was typed last', async () => {
    const { database } = await reader();
    const recent = new RecentSearches(async () => database);
    for (let time = 0; time < 12; time++) await recent.remember(`query ${time}`, time);
    expect(await recent.remember(' Query  5 ', 20)).toEqual(['Query 5', ...[11, 10, 9, 8, 7, 6, 4, 3, 2].map((at) => `query ${at}`)]);
    expect(await recent.remember('  ', 21)).toHaveLength(10);
    expect(await recent.forget()).toEqual([]);
    expect(await recent.list()).toEqual([]);
  });

  it('of another device come behind those of this one', async () => {
    const { database } = await reader();
    const recent = new RecentSearches(async () => database);
    await recent.remember('mine', 5);
    await recent.add(['first', 'Mine', ...Array.from({ length: 12 }, (_, at) => `more ${at}`)]);
    const list = await recent.list();
    expect(list.slice(0, 3)).toEqual(['mine', 'first', 'more 0']);
    expect(list).toHaveLength(10);
  });
});
