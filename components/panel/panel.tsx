/** The side panel: the background of the article being read, in five views, and the full entry of whatever is opened from them. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { formatDate } from '../format-date.ts';
import { MatchLog } from '../log/match-log.tsx';
import { Unread } from '../parts/unread-page.tsx';
import { logWords, panelWords, popupWords, spoken } from '../words.ts';
import { Dossier } from './dossier.tsx';
import { ListView } from './list-view.tsx';
import { MapView } from './map-view.tsx';
import type { PanelArticle, PanelProps, PanelViewName } from './panel-props.ts';
import { StoriesView } from './stories-view.tsx';
import { TimelineView } from './timeline-view.tsx';
import { useWayBack } from './use-way-back.ts';
import { WhoView } from './who-view.tsx';

export function Panel(props: PanelProps) {
  const { page, dossier, log } = props;
  const leave = useWayBack(dossier !== undefined);
  const leaveForLog = useWayBack(log !== undefined);
  const onOpen = (id: string) => {
    leave();
    props.onOpen(id);
  };
  const onLog = () => {
    leaveForLog();
    props.onLog();
  };
  return (
    <main className="panel" {...spoken()}>
      {dossier && <Dossier {...props} dossier={dossier} />}
      {log && (
        <div hidden={dossier !== undefined}>
          <MatchLog {...log} chosen={props.chosen} onOpen={onOpen} />
        </div>
      )}
      <div hidden={dossier !== undefined || log !== undefined}>
        {page.is === 'read' ? (
          <Overview {...props} article={page} onOpen={onOpen} />
        ) : (
          <>
            <h1 className="unseen">{popupWords.title}</h1>
            <Unread page={page} hints={panelWords.hints} onGrant={props.onGrant} onRunOnce={props.onRunOnce} />
          </>
        )}
        {(page.is === 'read' || page.is === 'nothing') && (
          <p className="log-way">
            <button type="button" className="link" onClick={onLog}>
              {logWords.title}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

const views: readonly PanelViewName[] = ['who', 'timeline', 'map', 'stories', 'list'];

type OverviewProps = PanelProps & { readonly article: PanelArticle };

function Overview({ article, view, onView, ...props }: OverviewProps) {
  const id = useId();
  return (
    <>
      <header className="panel-head">
        <p className="label">{panelWords.background}</p>
        <h1>
          <bdi>{article.headline ?? panelWords.thisPage}</bdi>
        </h1>
        <p className="site-line">
          <b>{article.site}</b> · {article.articleDate === null ? popupWords.noDate : popupWords.articleOf(formatDate(article.articleDate))}
        </p>
      </header>
      <ViewTabs id={id} view={view} onView={onView} />
      <div className="view" role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${view}`}>
        <ArticleView article={article} view={view} {...props} />
      </div>
    </>
  );
}

function ArticleView({ view, ...props }: Omit<OverviewProps, 'onView'>) {
  if (view === 'timeline') return <TimelineView {...props} />;
  if (view === 'map') return <MapView {...props} />;
  if (view === 'stories') return <StoriesView {...props} />;
  if (view === 'list') return <ListView {...props} />;
  return <WhoView {...props} />;
}

/** The arrows go from tab to tab and show what they come to. */
function ViewTabs({ id, view, onView }: Pick<PanelProps, 'view' | 'onView'> & { readonly id: string }) {
  const tabs = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows when the view has changed
  useEffect(() => {
    if (moved.current) tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    moved.current = false;
  }, [view]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = views.indexOf(view);
    const [ahead, behind] = spoken().dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const next = { [ahead]: at + 1, [behind]: at - 1 + views.length, Home: 0, End: views.length - 1 }[event.key];
    const to = next === undefined ? undefined : views[next % views.length];
    if (!to) return;
    event.preventDefault();
    moved.current = true;
    onView(to);
  };
  return (
    <div className="tabs" role="tablist" aria-label={panelWords.viewsLabel} ref={tabs} onKeyDown={onKeyDown}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          aria-selected={name === view}
          aria-controls={name === view ? `${id}-view` : undefined}
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
        >
          {panelWords.views[name]}
        </button>
      ))}
    </div>
  );
}
