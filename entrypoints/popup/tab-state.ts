/** How things stand on a tab: what its page reports, or why there is no report. */
import type { PageState } from '../../components/popup/popup-props.ts';
import { askPage } from '../../platform/ask-page.ts';
import type { PageReport } from '../../platform/messages.ts';
import { runContentScript } from '../../platform/page-scripts.ts';
import { isGranted } from '../../platform/site-access.ts';
import type { Tab } from '../../platform/tabs.ts';

export interface ReadState {
  readonly is: 'read';
  readonly site: string;
  readonly report: PageReport;
}

export type TabState = Exclude<PageState, { readonly is: 'read' }> | ReadState;

/** Asked this often, this many milliseconds apart, until a page that is being read has been. */
const patience = { times: 40, ms: 50 };

/** `asked`: the reader wants this very page read, article or not, should its script be missing. */
export async function tabState(tab: Tab | undefined, site: string | undefined, { asked }: { readonly asked: boolean }): Promise<TabState> {
  if (!tab || !site) return { is: 'unreadable' };
  const report = await settledReport(tab.id);
  if (report) return stateOf(report, site);
  // The site was granted after the page was loaded, or its script has gone: read it now.
  if (await isGranted(site)) return tabStateOnce(tab, site, { asked });
  return { is: 'not-granted', site };
}

/** Reads the page at once, by the right that opening the popup gives. */
export async function tabStateOnce(tab: Tab, site: string, { asked } = { asked: true }): Promise<TabState> {
  try {
    await runContentScript(tab.id, { asked });
  } catch {
    return { is: 'unreadable' };
  }
  const report = await settledReport(tab.id);
  return report ? stateOf(report, site) : { is: 'unreadable' };
}

async function settledReport(tabId: number): Promise<PageReport | undefined> {
  for (let time = 0; time < patience.times; time++) {
    const report = await askPage(tabId, 'page-state', {}).catch(() => undefined);
    if (report?.state !== 'reading') return report;
    await new Promise((resolve) => setTimeout(resolve, patience.ms));
  }
  return undefined;
}

function stateOf(report: PageReport, site: string): TabState {
  if (report.state === 'off') return { is: 'off', site };
  if (report.state === 'no-article') return { is: 'no-article', site };
  return report.mentions.length === 0 ? { is: 'nothing', site } : { is: 'read', site, report };
}
