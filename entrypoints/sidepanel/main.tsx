/** The side panel: follows the tab in front, asks its page what it mentions and the background for the records. */
import { Fragment, useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import '../../components/panel/panel.css';
import { dressPage } from '../../components/dress-page.ts';
import { OwnReading } from '../../components/history/own-reading.tsx';
import { LocateContext } from '../../components/map/locator.tsx';
import { OwnNote } from '../../components/note/own-note.tsx';
import type { PanelPage, PanelViewName } from '../../components/panel/panel-props.ts';
import { speak } from '../../components/translate.ts';
import { askBackground } from '../../platform/ask.ts';
import { askPage } from '../../platform/ask-page.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { drawnMap } from '../../platform/drawn-map.ts';
import { hearCard } from '../../platform/hear-card.ts';
import { noteStorage } from '../../platform/note-storage.ts';
import { hearWantedPlace, type PanelPlace } from '../../platform/side-panel.ts';
import { requestSite } from '../../platform/site-access.ts';
import { siteOf } from '../../platform/site-of.ts';
import { activeTab, followActiveTab, openOptions, type Tab, tabById } from '../../platform/tabs.ts';
import { readArticle, readArticleOnce } from './read-article.ts';
import { useDossier } from './use-dossier.ts';
import { useMatchLog } from './use-match-log.ts';
import { useStories } from './use-stories.ts';
import { useWorld } from './use-world.ts';

/** Opened as a tab, by a test of the demo build, the panel is told which tab it stands for, and stays with it. */
const told = import.meta.env.MODE === 'demo' ? new URLSearchParams(location.search).get('tab') : null;
const subjectTab = () => (told === null ? activeTab() : tabById(Number(told)));

function PanelApp() {
  const { tab, page, setPage } = usePage();
  const [view, setView] = useState<PanelViewName>('who');
  const [chosen, setChosen] = useState<string>();
  const world = useWorld(view === 'map');
  const place = `${tab?.id} ${tab?.url}`;
  const dossier = useDossier(page, place);
  const address = tab?.url ?? null;
  const recall = useCallback((id: string) => askBackground('meetings', { id, address }), [address]);
  const shown = dossier.dossier?.is === 'ready' ? dossier.dossier.model : undefined;
  const matchLog = useMatchLog(tab, page);
  const stories = useStories(tab, page, view === 'stories');
  useWantedPlace(tab !== undefined, setView, dossier.onOpen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins without a choice
  useEffect(() => setChosen(undefined), [place]);
  useEffect(() => {
    if (!tab) return;
    const ending = new AbortController();
    // On the timeline a choice is a filter, which a passing pointer should not set.
    hearCard(tab.id, (id) => view !== 'timeline' && setChosen(id), ending.signal);
    return () => ending.abort();
  }, [tab, view]);
  const show = (id: string) => void (tab && askPage(tab.id, 'show-mention', { id }).catch(() => false));
  return (
    <Panel
      page={page}
      world={world}
      stories={stories}
      onSettings={openOptions}
      view={view}
      onView={setView}
      {...dossier}
      own={
        shown && (
          <Fragment key={shown.id}>
            <OwnReading entity={shown.id} name={shown.name} recall={recall} />
            <OwnNote entity={shown.id} name={shown.name} isPrivate={tab?.isPrivate ?? true} storage={noteStorage} />
          </Fragment>
        )
      }
      {...matchLog}
      chosen={chosen}
      onChoose={setChosen}
      onShow={show}
      onGrant={async () => {
        const site = siteOf(tab?.url);
        if (site && tab && (await requestSite(site))) setPage(await readArticle(tab));
      }}
      onRunOnce={async () => tab && setPage(await readArticleOnce(tab))}
    />
  );
}

/** Turns the panel to where a card or the popup wants it. An entry waits until it is known which page it is opened over. */
function useWantedPlace(isReady: boolean, onView: (view: 'stories') => void, onOpen: (id: string) => void) {
  const [entry, setEntry] = useState<string>();
  useEffect(() => {
    const ending = new AbortController();
    const turn = ({ view, entry: wanted }: PanelPlace) => {
      if (view === 'stories') onView(view);
      if (wanted !== undefined) setEntry(wanted);
    };
    hearWantedPlace(turn, ending.signal);
    return () => ending.abort();
  }, [onView]);
  useEffect(() => {
    if (!isReady || entry === undefined) return;
    setEntry(undefined);
    onOpen(entry);
  }, [isReady, entry, onOpen]);
}

/** How often a page is asked whether it says something else by now, in milliseconds. Nothing is asked while the panel is out of sight. */
const askAgain = 4000;

/** The tab in front and what is known of its page. An answer that comes when another page is in front is dropped. */
function usePage() {
  const [tab, setTab] = useState<Tab>();
  const [page, setPage] = useState<PanelPage>({ is: 'loading' });
  const asked = useRef(0);
  const look = useCallback(async () => {
    const ticket = ++asked.current;
    const front = await subjectTab();
    const read = await readArticle(front).catch((): PanelPage => ({ is: 'unreadable' }));
    if (ticket !== asked.current) return;
    setTab(front);
    setPage(read);
  }, []);
  useEffect(() => {
    look();
    followActiveTab(look);
  }, [look]);
  useEffect(() => {
    if (!tab) return;
    // Null until asked once; undefined where the page has no script to answer.
    let seen: string | undefined | null = null;
    const timer = setInterval(async () => {
      if (document.hidden) return;
      const report = await askPage(tab.id, 'page-state', {}).catch(() => undefined);
      const now = report && `${report.state} ${report.date} ${report.mentions.length}`;
      if (seen !== null && now !== seen) look();
      seen = now;
    }, askAgain);
    return () => clearInterval(timer);
  }, [tab, look]);
  return { tab, page, setPage };
}

speak(browserMessages);
dressPage(document);
createRoot(document.getElementById('root') as HTMLElement).render(
  <LocateContext value={drawnMap}>
    <PanelApp />
  </LocateContext>,
);
