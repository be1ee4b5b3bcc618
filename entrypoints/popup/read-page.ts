/** What the popup says of a tab's page, reading it once where asked to. */
import { formatDate } from '../../components/format-date.ts';
import type { PageState, RelatedItem as RelatedLine } from '../../components/popup/popup-props.ts';
import type { RelatedItem } from '../../pack/related-coverage.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Tab } from '../../platform/tabs.ts';
import { type TabState, tabState, tabStateOnce } from './tab-state.ts';

export type PageView = PageState;

export async function readPage(tab: Tab | undefined, site: string | undefined): Promise<PageView> {
  return viewOf(await tabState(tab, site, { asked: true }));
}

/** Reads the page at once, by the right that opening the popup gives. */
export async function readOnce(tab: Tab, site: string): Promise<PageView> {
  return viewOf(await tabStateOnce(tab, site));
}

async function viewOf(state: TabState): Promise<PageView> {
  if (state.is !== 'read') return state;
  const { date, mentions } = state.report;
  const { entities, related } = await askBackground('overview', { mentions, date });
  return { is: 'read', site: state.site, articleDate: date, entities, related: related.map(lineOf) };
}

function lineOf({ id, url, title, publisher, date, when, shares }: RelatedItem): RelatedLine {
  const detail = [publisher, date && formatDate(date), shares.slice(0, 3).join(', ')].filter(Boolean).join(' · ');
  return { title, detail, when, ...(id && { id }), ...(url && { url }) };
}
