/** What the popup says of a tab's page, reading it once where asked to. */
import { formatDate, isoDay } from '../../components/format-date.ts';
import { listInWords } from '../../components/list-in-words.ts';
import type { PageFeed, PageState, RelatedItem as RelatedLine } from '../../components/popup/popup-props.ts';
import { popupWords } from '../../components/words.ts';
import type { RelatedItem } from '../../pack/related-coverage.ts';
import { feedLinks } from '../../page/feed-links.ts';
import { askBackground } from '../../platform/ask.ts';
import type { ToldArticle, ToldStory } from '../../platform/feed-messages.ts';
import { type KeptPage, keptPage, pageMark } from '../../platform/kept-pages.ts';
import type { PageTold } from '../../platform/messages.ts';
import { runInPage } from '../../platform/page-scripts.ts';
import type { Tab } from '../../platform/tabs.ts';
import { type ReadState, tabState, tabStateOnce } from './tab-state.ts';

export type PageView = PageState;

/** Calls `show` with what is known at once, and again with what is so now where that is something else. */
export async function readPage(tab: Tab | undefined, site: string | undefined, show: (view: PageView) => void): Promise<void> {
  const kept = tab && keptPage(tab.id).catch(() => undefined);
  const state = await tabState(tab, site, { asked: true });
  if (state.is === 'read' && tab) await tellPage(state, tab, show, await kept);
  else if (state.is !== 'read') show(state);
}

/** Reads the page at once, by the right that opening the popup gives. */
export async function readOnce(tab: Tab, site: string, show: (view: PageView) => void): Promise<void> {
  const state = await tabStateOnce(tab, site);
  if (state.is === 'read') await tellPage(state, tab, show);
  else show(state);
}

async function tellPage({ site, report }: ReadState, tab: Tab, show: (view: PageView) => void, kept?: KeptPage): Promise<void> {
  const { date, mentions, title } = report;
  const subject = { date, mentions, title, address: tab.url ?? null };
  const links = await runInPage(tab.id, feedLinks).catch(() => []);
  const known = kept?.page === pageMark(subject) ? viewOf(site, date, kept.told, links) : undefined;
  if (known) show(known);
  const now = await askBackground('page-told', { ...subject, tab: (tab.isPrivate ?? true) ? null : tab.id });
  const view = viewOf(site, date, now, links);
  // What is the same stays as it is, so that nothing moves beneath the reader's hand.
  if (!known || JSON.stringify(known) !== JSON.stringify(view)) show(view);
}

function viewOf(site: string, articleDate: string | null, told: PageTold, links: readonly PageFeed[]): PageView {
  const followed = new Set(told.followed);
  return {
    ...{ is: 'read', site, articleDate },
    // Spelt out, since browsers keep the parts of an object in an order of their own.
    entities: told.overview.entities.map(({ id, name, kind, count }) => ({ id, name, kind, count })),
    related: told.overview.related.map(lineOf),
    stories: told.stories.map(storyLine),
    read: told.read.map(readLine),
    feeds: links.filter((feed) => !followed.has(feed.address)).slice(0, mostFeeds),
  };
}

const mostFeeds = 2;
const mostOutlets = 3;

function storyLine({ title, url, outlets, reports, latest, shares, when }: ToldStory): RelatedLine {
  const named = outlets.slice(0, mostOutlets).join(', ') + (outlets.length > mostOutlets ? ' …' : '');
  const told = popupWords.reports(reports, { day: formatDate(isoDay(latest)) });
  return { title, url, when, detail: [named, told, listInWords(shares.slice(0, 3))].filter(Boolean).join(' · ') };
}

function readLine({ title, address, site, date, at, shares }: ToldArticle): RelatedLine {
  return { title, url: address, when: null, detail: [site, formatDate(date ?? isoDay(at)), listInWords(shares.slice(0, 3))].join(' · ') };
}

function lineOf({ id, url, title, publisher, date, when, shares }: RelatedItem): RelatedLine {
  const detail = [publisher, date && formatDate(date), listInWords(shares.slice(0, 3))].filter(Boolean).join(' · ');
  return { title, detail, when, ...(id && { id }), ...(url && { url }) };
}
