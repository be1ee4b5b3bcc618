/** What the side panel shows of a tab: the article's entities with their records, or why there is nothing to show. */
import type { PanelPage } from '../../components/panel/panel-props.ts';
import { placesElsewhere } from '../../pack/article-places.ts';
import { askBackground } from '../../platform/ask.ts';
import type { PageReport } from '../../platform/messages.ts';
import { siteOf } from '../../platform/site-of.ts';
import type { Tab } from '../../platform/tabs.ts';
import { type TabState, tabState, tabStateOnce } from '../popup/tab-state.ts';

export async function readArticle(tab: Tab | undefined): Promise<PanelPage> {
  // Without a grant, and before the reader calls the extension there, the browser does not tell a tab's address.
  if (tab && tab.url === undefined) return { is: 'unseen' };
  return pageOf(await tabState(tab, siteOf(tab?.url), { asked: false }), tab);
}

/** Reads the page at once, article or not. */
export async function readArticleOnce(tab: Tab): Promise<PanelPage> {
  const site = siteOf(tab.url);
  return site === undefined ? { is: 'unreadable' } : pageOf(await tabStateOnce(tab, site), tab);
}

async function pageOf(state: TabState, tab: Tab | undefined): Promise<PanelPage> {
  if (state.is !== 'read') return state;
  const { date, mentions }: PageReport = state.report;
  const { entities: ranked } = await askBackground('overview', { mentions, date });
  const counts = new Map(ranked.map(({ id, count }) => [id, count]));
  const records = await askBackground('records', { ids: [...counts.keys()] });
  const entities = records.map((record) => ({ record, count: counts.get(record.id) ?? 0 }));
  const elsewhere = await askBackground('records', { ids: placesElsewhere(entities) });
  return { is: 'read', site: state.site, headline: headlineOf(tab?.title), articleDate: date, entities, elsewhere };
}

/** Without the name of the paper, which many put after a bar or a dash. */
function headlineOf(title: string | undefined): string | undefined {
  return title?.replace(/(?<=.{20,})\s[|–—-]\s\p{Lu}[^|–—]{0,30}$/u, '') || undefined;
}
