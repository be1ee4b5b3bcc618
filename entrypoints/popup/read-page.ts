/** What the popup says of a tab's page, reading it once where asked to. */
import { formatDate, isoDay } from '../../components/format-date.ts';
import { listInWords } from '../../components/list-in-words.ts';
import type { PageState, RelatedItem as RelatedLine } from '../../components/popup/popup-props.ts';
import { popupWords } from '../../components/words.ts';
import type { RelatedItem } from '../../pack/related-coverage.ts';
import { feedLinks } from '../../page/feed-links.ts';
import { askBackground } from '../../platform/ask.ts';
import type { RelatedReading, StoryLine } from '../../platform/feed-messages.ts';
import { runInPage } from '../../platform/page-scripts.ts';
import type { Tab } from '../../platform/tabs.ts';
import { type TabState, tabState, tabStateOnce } from './tab-state.ts';

export type PageView = PageState;

export async function readPage(tab: Tab | undefined, site: string | undefined): Promise<PageView> {
  return viewOf(await tabState(tab, site, { asked: true }), tab);
}

/** Reads the page at once, by the right that opening the popup gives. */
export async function readOnce(tab: Tab, site: string): Promise<PageView> {
  return viewOf(await tabStateOnce(tab, site), tab);
}

async function viewOf(state: TabState, tab: Tab | undefined): Promise<PageView> {
  if (state.is !== 'read') return state;
  const { date, mentions, title } = state.report;
  const address = tab?.url ?? null;
  const [overview, reading, own, feeds] = await Promise.all([
    askBackground('overview', { mentions, date }),
    // What the reader's own database cannot answer takes nothing away from the rest.
    askBackground('related-reading', { mentions, date, title, address }).catch(() => ({ stories: [], read: [] })),
    askBackground('feeds', {}).catch(() => []),
    tab ? runInPage(tab.id, feedLinks).catch(() => []) : [],
  ]);
  const followed = new Set(own.map((feed) => feed.address));
  return {
    ...{ is: 'read', site: state.site, articleDate: date },
    entities: overview.entities,
    related: overview.related.map(lineOf),
    stories: reading.stories.map(storyLine),
    read: reading.read.map(readLine),
    feeds: feeds.filter((feed) => !followed.has(feed.address)).slice(0, mostFeeds),
  };
}

const mostFeeds = 2;
const mostOutlets = 3;

function storyLine({ title, url, outlets, reports, latest, shares, when }: StoryLine): RelatedLine {
  const named = outlets.slice(0, mostOutlets).join(', ') + (outlets.length > mostOutlets ? ' …' : '');
  const told = popupWords.reports(reports.length, { day: formatDate(isoDay(latest)) });
  return { title, url, when, detail: [named, told, listInWords(shares.slice(0, 3))].filter(Boolean).join(' · ') };
}

function readLine({ title, address, site, date, at, shares }: RelatedReading['read'][number]): RelatedLine {
  return { title, url: address, when: null, detail: [site, formatDate(date ?? isoDay(at)), listInWords(shares.slice(0, 3))].join(' · ') };
}

function lineOf({ id, url, title, publisher, date, when, shares }: RelatedItem): RelatedLine {
  const detail = [publisher, date && formatDate(date), listInWords(shares.slice(0, 3))].filter(Boolean).join(' · ');
  return { title, detail, when, ...(id && { id }), ...(url && { url }) };
}
