/** How things stand on a tab, and reading it once. */
import { formatDate } from '../../components/format-date.ts';
import type { PageState, RelatedItem as RelatedLine } from '../../components/popup/popup-props.ts';
import type { RelatedItem } from '../../pack/related-coverage.ts';
import { askBackground } from '../../platform/ask.ts';
import { askPage } from '../../platform/ask-page.ts';
import type { RelatedReading, StoryLine } from '../../platform/feed-messages.ts';
import type { PageReport } from '../../platform/messages.ts';
import { runContentScript } from '../../platform/page-scripts.ts';
import { isGranted } from '../../platform/site-access.ts';
import type { Tab } from '../../platform/tabs.ts';

export type PageView = PageState;

/** Asked this often, this many milliseconds apart, until a page that is being read has been. */
const patience = { times: 40, ms: 50 };

export async function readPage(tab: Tab | undefined, site: string | undefined): Promise<PageView> {
  if (!tab || !site) return { is: 'unreadable' };
  const report = await settledReport(tab.id);
  if (report) return viewOf(report, tab, site);
  // The site was granted after the page was loaded, or its script has gone: read it now.
  if (await isGranted(site)) return readOnce(tab, site);
  return { is: 'not-granted', site };
}

/** Reads the page at once, by the right that opening the popup gives. */
export async function readOnce(tab: Tab, site: string): Promise<PageView> {
  try {
    await runContentScript(tab.id, { asked: true });
  } catch {
    return { is: 'unreadable' };
  }
  const report = await settledReport(tab.id);
  return report ? viewOf(report, tab, site) : { is: 'unreadable' };
}

async function settledReport(tabId: number): Promise<PageReport | undefined> {
  for (let time = 0; time < patience.times; time++) {
    const report = await askPage(tabId, 'page-state', {}).catch(() => undefined);
    if (report?.state !== 'reading') return report;
    await new Promise((resolve) => setTimeout(resolve, patience.ms));
  }
  return undefined;
}

async function viewOf({ state, date, mentions, title, feeds }: PageReport, { url }: Tab, site: string): Promise<PageView> {
  if (state === 'off') return { is: 'off', site };
  if (state === 'no-article') return { is: 'no-article', site };
  if (mentions.length === 0) return { is: 'nothing', site };
  const address = url ?? null;
  const [overview, reading, own] = await Promise.all([
    askBackground('overview', { mentions, date }),
    // What the reader's own database cannot answer takes nothing away from the rest.
    askBackground('related-reading', { mentions, date, title, address }).catch(() => ({ stories: [], read: [] })),
    askBackground('feeds', {}).catch(() => []),
  ]);
  const followed = new Set(own.map((feed) => feed.address));
  return {
    ...{ is: 'read', site, articleDate: date },
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
  const day = formatDate(dayOf(latest));
  const told = reports === 1 ? day : `${reports} reports, last on ${day}`;
  return { title, url, when, detail: [named, told, shares.slice(0, 3).join(', ')].filter(Boolean).join(' · ') };
}

function readLine({ title, address, site, date, at, shares }: RelatedReading['read'][number]): RelatedLine {
  return { title, url: address, when: null, detail: [site, formatDate(date ?? dayOf(at)), shares.slice(0, 3).join(', ')].join(' · ') };
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function lineOf({ id, url, title, publisher, date, when, shares }: RelatedItem): RelatedLine {
  const detail = [publisher, date && formatDate(date), shares.slice(0, 3).join(', ')].filter(Boolean).join(' · ');
  return { title, detail, when, ...(id && { id }), ...(url && { url }) };
}
