/** What the popup tells of a page, kept for its tab: the same for the same page, gone when anything it told may be gone. */
import { describe, expect, it, vi } from 'vitest';
import { ToldPages, type ToldPagesPorts } from '../../../entrypoints/background/told-pages.ts';
import type { RelatedReading } from '../../../platform/feed-messages.ts';
import { KeptPages, keptPage, pageMark, type SessionArea } from '../../../platform/kept-pages.ts';
import type { PageReport } from '../../../platform/messages.ts';

let version = '1';
vi.mock('@wxt-dev/browser', () => ({ browser: { runtime: { getManifest: () => ({ version }) } } }));

const subject = {
  ...{ address: 'https://paper.example/1', title: 'Bounties', date: '2020-06-26' },
  mentions: [{ id: 'taliban', how: 'exact', inHeading: true } as const],
};
const overview = { entities: [{ id: 'taliban', name: 'Taliban', kind: 'organisation', count: 2 } as const], related: [] };
const nothing: RelatedReading = { stories: [], read: [] };
const story = (title: string): RelatedReading['stories'][number] => ({
  ...{ id: title, title, url: 'https://a.example/1', latest: 7, first: 1, daysApart: 0, when: 'since' },
  outlets: ['A', 'B', 'C', 'D', 'E', 'F'],
  shares: ['Taliban', 'GRU', 'bounties', 'troops'],
  reports: ['one', 'two'].map((report) => ({
    ...{ title: report, url: 'https://a.example/1', outlet: 'A', at: 1, when: null, isThis: false, isRead: false, copies: [], brings: [] },
  })),
});

/** The browser's storage for a session. */
function sessionArea() {
  const held = new Map<string, string>();
  const area: SessionArea = {
    get: async (key) => (held.has(key) ? { [key]: JSON.parse(held.get(key) ?? '') } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) held.delete(key);
    },
    clear: async () => held.clear(),
  };
  return { area, held, tabs: () => [...held.keys()].filter((key) => key.startsWith('page ')) };
}

function background(ports: Partial<ToldPagesPorts> = {}) {
  const { area, held, tabs } = sessionArea();
  const report: PageReport = { state: 'read', ...subject };
  const pages = new ToldPages({
    overview: async () => overview,
    related: async () => ({ ...nothing, stories: [story('Taliban deny')] }),
    followed: async () => ['https://feeds.example/world'],
    report: async () => report,
    kept: new KeptPages(() => area),
    ...ports,
  });
  return { pages, area, held, tabs };
}

describe('what is told of a page', () => {
  it('is kept for its tab as it was answered, in lines, under the mark of the page', async () => {
    const { pages, area } = background();
    const told = await pages.tell({ ...subject, tab: 4 });
    expect(told).toEqual({
      overview,
      stories: [
        {
          ...{ title: 'Taliban deny', url: 'https://a.example/1', latest: 7, when: 'since', reports: 2 },
          ...{ outlets: ['A', 'B', 'C', 'D'], shares: ['Taliban', 'GRU', 'bounties'] },
        },
      ],
      read: [],
      followed: ['https://feeds.example/world'],
    });
    expect(await keptPage(4, area)).toEqual({ page: pageMark(subject), told });
    expect(await keptPage(5, area)).toBeUndefined();
  });

  it('is kept when an article has been read, and the popup knows it for its own', async () => {
    const { pages, area } = background();
    await pages.read(4, { address: `${subject.address}?utm_source=mail#part`, isPrivate: false });
    expect((await keptPage(4, area))?.page).toBe(pageMark(subject));
  });

  it.each<[string, (pages: ToldPages) => Promise<unknown>, Partial<ToldPagesPorts>]>([
    ['of a private window that is read', (pages) => pages.read(4, { address: subject.address, isPrivate: true }), {}],
    ['where the popup names no tab', (pages) => pages.tell({ ...subject, tab: null }), {}],
    [
      'of a page that is no article',
      (pages) => pages.read(4, { address: subject.address, isPrivate: false }),
      { report: async () => ({ state: 'no-article', ...subject }) },
    ],
    [
      'of an answer that is not whole',
      (pages) => pages.tell({ ...subject, tab: 4 }),
      {
        related: async () => {
          throw new Error('The disk is full.');
        },
      },
    ],
  ])('is not kept %s', async (_, tell, ports) => {
    const { pages, held } = background(ports);
    await tell(pages);
    expect(held.size).toBe(0);
  });

  it('is told of all else although the database cannot be read', async () => {
    const fails = async () => {
      throw new Error('There is no database.');
    };
    const { pages } = background({ related: fails, followed: fails });
    expect(await pages.tell({ ...subject, tab: 4 })).toEqual({ overview, stories: [], read: [], followed: [] });
  });

  it('is gone with its tab, and with all when something was removed or forgotten', async () => {
    const { pages, held, tabs } = background();
    for (const tab of [1, 2, 3]) await pages.tell({ ...subject, tab });
    await pages.drop(2);
    expect(tabs()).toEqual(['page 1', 'page 3']);
    await pages.forget();
    expect(held.size).toBe(0);
  });

  it('is not kept if something was forgotten while it was put together', async () => {
    let answer = (_: RelatedReading) => {};
    const { pages, held } = background({ related: () => new Promise((resolve) => (answer = resolve)) });
    const telling = pages.tell({ ...subject, tab: 4 });
    await pages.forget();
    answer(nothing);
    await telling;
    expect(held.size).toBe(0);
  });
});

describe('what is kept', () => {
  it('is of the latest fifty tabs', async () => {
    const { pages, tabs } = background();
    for (let tab = 0; tab < 60; tab++) await pages.tell({ ...subject, tab });
    await pages.tell({ ...subject, tab: 10 });
    await pages.tell({ ...subject, tab: 60 });
    expect(tabs()).toHaveLength(50);
    expect(tabs()).toContain('page 10');
    expect(tabs()).not.toContain('page 11');
  });

  it('is nothing that is very large: what was kept of the page before goes, too', async () => {
    let feeds = ['https://feeds.example/world'];
    const { pages, tabs } = background({ followed: async () => feeds });
    await pages.tell({ ...subject, tab: 4 });
    feeds = Array.from({ length: 4000 }, (_, at) => `https://feeds.example/${at}/world`);
    await pages.tell({ ...subject, tab: 4 });
    expect(tabs()).toEqual([]);
  });

  it.each<[string, Parameters<typeof pageMark>[0]]>([
    ['address', { ...subject, address: 'https://paper.example/2' }],
    ['title', { ...subject, title: 'Bounties denied' }],
    ['day', { ...subject, date: '2020-06-27' }],
    ['day, where it has none', { ...subject, date: null }],
    ['entities', { ...subject, mentions: [] }],
    ['way of naming', { ...subject, mentions: [{ id: 'taliban', how: 'short', inHeading: true }] }],
  ])('is not of a page with another %s', (_, other) => {
    expect(pageMark(other)).not.toBe(pageMark(subject));
  });

  it('is not believed by another version', () => {
    const mark = pageMark(subject);
    version = '2';
    expect(pageMark(subject)).not.toBe(mark);
    version = '1';
  });
});
