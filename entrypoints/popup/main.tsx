/** The popup: asks the page what it says, the background what is searched for, and the browser what is allowed. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';
import type { FoundItem, PageFeed } from '../../components/popup/popup-props.ts';
import '../../components/popup/popup.css';
import { dressPage } from '../../components/dress-page.ts';
import { speak } from '../../components/translate.ts';
import { askBackground } from '../../platform/ask.ts';
import { askPage } from '../../platform/ask-page.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { askToPersist, requestFeeds } from '../../platform/feed-access.ts';
import { switchSite } from '../../platform/reader-settings.ts';
import { openPanel, openPanelAt } from '../../platform/side-panel.ts';
import { requestSite } from '../../platform/site-access.ts';
import { siteOf } from '../../platform/site-of.ts';
import { activeTab, entityAddress, openOptions, openTab, shortcutOf, type Tab, tabById } from '../../platform/tabs.ts';
import { type PageView, readOnce, readPage } from './read-page.ts';
import { useSearch } from './use-search.ts';

/** Opened as a tab, by a test of the demo build, the popup is told which tab it stands for. */
async function subjectTab(): Promise<Tab | undefined> {
  const told = import.meta.env.MODE === 'demo' ? new URLSearchParams(location.search).get('tab') : null;
  return told === null ? activeTab() : tabById(Number(told));
}

function PopupApp({ tab }: { readonly tab: Tab | undefined }) {
  const site = siteOf(tab?.url);
  const [page, setPage] = useState<PageView>({ is: 'loading' });
  const { remember, ...search } = useSearch(tab?.isPrivate ?? true, page.is === 'read' ? page.entities : []);
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
  const pick = async (item: FoundItem) => {
    const { opens } = item;
    await remember(item);
    if ('url' in opens) await openTab(opens.url).then(() => window.close());
    else if ('noteOn' in opens) await open(opens.noteOn);
    else if (page.is === 'read' && page.entities.some(({ id }) => id === opens.id)) await show(opens.id);
    else await open(opens.id);
  };
  const grant = async () => {
    if (site && tab && (await requestSite(site))) setPage(await readOnce(tab, site));
  };
  return (
    <Popup
      page={page}
      {...search}
      onPick={pick}
      onOpen={open}
      onShow={show}
      onFollow={(feed) => followFeed(feed).then(refresh)}
      onGrant={grant}
      onRunOnce={async () => tab && site && setPage(await readOnce(tab, site))}
      panel={{
        onOpen: () => openPanel(tab?.id).then(() => window.close()),
        onStories: () => openPanelAt(tab?.id, { view: 'stories' }).then(() => window.close()),
        ...(shortcut && { shortcut }),
      }}
      onSettings={() => openOptions().then(() => window.close())}
      onToggleSite={async (on) => {
        if (!site) return;
        await switchSite(site, on);
        await refresh();
      }}
    />
  );
}

/** Called within the click that asks for it. */
async function followFeed(feed: PageFeed): Promise<void> {
  // The question may close the popup: the feed is added meanwhile, and asked as soon as it may be.
  const answer = requestFeeds([feed.address]);
  await askBackground('add-feeds', { feeds: [feed] });
  if (await answer) await askToPersist();
  else await askBackground('remove-feed', { address: feed.address });
}

speak(browserMessages);
dressPage(document);
subjectTab().then((tab) => createRoot(document.getElementById('root') as HTMLElement).render(<PopupApp tab={tab} />));
