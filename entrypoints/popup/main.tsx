/** The popup: asks the page what it says, the background what is searched for, and the browser what is allowed. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';
import type { PageFeed, SearchResult } from '../../components/popup/popup-props.ts';
import '../../components/popup/popup.css';
import { dressPage } from '../../components/dress-page.ts';
import { speak } from '../../components/translate.ts';
import { askBackground } from '../../platform/ask.ts';
import { askPage } from '../../platform/ask-page.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { askToPersist, requestFeeds } from '../../platform/feed-access.ts';
import { switchSite } from '../../platform/reader-settings.ts';
import { openPanel } from '../../platform/side-panel.ts';
import { requestSite } from '../../platform/site-access.ts';
import { siteOf } from '../../platform/site-of.ts';
import { activeTab, entityAddress, openOptions, openTab, shortcutOf, type Tab, tabById } from '../../platform/tabs.ts';
import { type PageView, readOnce, readPage } from './read-page.ts';

const resultLimit = 8;

/** Opened as a tab, by a test of the demo build, the popup is told which tab it stands for. */
async function subjectTab(): Promise<Tab | undefined> {
  const told = import.meta.env.MODE === 'demo' ? new URLSearchParams(location.search).get('tab') : null;
  return told === null ? activeTab() : tabById(Number(told));
}

function PopupApp({ tab }: { readonly tab: Tab | undefined }) {
  const site = siteOf(tab?.url);
  const [page, setPage] = useState<PageView>({ is: 'loading' });
  const [query, setQuery] = useState('');
  const results = useResults(query);
  const [shortcut, setShortcut] = useState<string>();
  const refresh = () => readPage(tab, site).then(setPage);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab does not change while the popup is open
  useEffect(() => {
    refresh();
    shortcutOf('open-panel').then(setShortcut);
  }, []);
  const open = (id: string) => openTab(entityAddress(id)).then(() => window.close());
  const show = async (id: string) => {
    const shown = tab && (await askPage(tab.id, 'show-mention', { id }).catch(() => false));
    if (shown) window.close();
    else await open(id);
  };
  const grant = async () => {
    if (site && tab && (await requestSite(site))) setPage(await readOnce(tab, site));
  };
  const follow = async (feed: PageFeed) => {
    // The question may close the popup: the feed is added meanwhile, and asked as soon as it may be.
    const answer = requestFeeds([feed.address]);
    await askBackground('add-feeds', { feeds: [feed] });
    if (await answer) await askToPersist();
    else await askBackground('remove-feed', { address: feed.address });
    await refresh();
  };
  return (
    <Popup
      page={page}
      query={query}
      results={results}
      onQuery={setQuery}
      onOpen={open}
      onShow={show}
      onFollow={follow}
      onGrant={grant}
      onRunOnce={async () => tab && site && setPage(await readOnce(tab, site))}
      panel={{ onOpen: () => openPanel(tab?.id).then(() => window.close()), ...(shortcut && { shortcut }) }}
      onSettings={() => openOptions().then(() => window.close())}
      onToggleSite={async (on) => {
        if (!site) return;
        await switchSite(site, on);
        await refresh();
      }}
    />
  );
}

/** Results for the query; null while they are on their way. A late answer for another query is dropped. */
function useResults(query: string): readonly SearchResult[] | null {
  const [answer, setAnswer] = useState<{ query: string; results: readonly SearchResult[] }>({ query: '', results: [] });
  useEffect(() => {
    let current = true;
    if (query.trim() === '') return;
    askBackground('search', { query, limit: resultLimit }).then(
      (results) => current && setAnswer({ query, results }),
      () => current && setAnswer({ query, results: [] }),
    );
    return () => {
      current = false;
    };
  }, [query]);
  return answer.query === query ? answer.results : answer.query === '' ? null : answer.results;
}

speak(browserMessages);
dressPage(document);
subjectTab().then((tab) => createRoot(document.getElementById('root') as HTMLElement).render(<PopupApp tab={tab} />));
