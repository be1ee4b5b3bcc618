/** What the popup says of the current page while nothing is typed, or why it can say nothing and what to do. */
import { type ReactNode, useContext } from 'react';
import { formatDate } from '../format-date.ts';
import { LocaleContext } from '../parts/locale.ts';
import { Section } from '../parts/section.tsx';
import { popupWords } from '../words.ts';
import { PageChips } from './page-chips.tsx';
import type { PageFeed, PageState, PopupProps, RelatedItem } from './popup-props.ts';
import { RelatedList } from './related-list.tsx';

type PageViewProps = Pick<PopupProps, 'page' | 'onOpen' | 'onShow' | 'onFollow' | 'onGrant' | 'onRunOnce' | 'panel'>;

export function PageView({ page, onOpen, onShow, onFollow, onGrant, onRunOnce, panel }: PageViewProps) {
  switch (page.is) {
    case 'loading':
      return <State busy text={popupWords.loading} />;
    case 'unreadable':
      return <State text={popupWords.unreadable} hint={popupWords.unreadableHint} />;
    case 'not-granted':
      return (
        <State text={popupWords.notGranted} hint={popupWords.notGrantedHint}>
          <button type="button" className="button" onClick={onGrant}>
            {popupWords.turnOn(page.site)}
          </button>
          <button type="button" className="button plain" onClick={onRunOnce}>
            {popupWords.once}
          </button>
        </State>
      );
    case 'off':
      return <State text={popupWords.off(page.site)} hint={popupWords.offHint} />;
    case 'no-article':
      return (
        <State text={popupWords.noArticle} hint={popupWords.noArticleHint}>
          <button type="button" className="button plain" onClick={onRunOnce}>
            {popupWords.readAnyway}
          </button>
        </State>
      );
    case 'nothing':
      return <State text={popupWords.nothing} hint={popupWords.nothingHint} />;
    case 'read':
      return <ReadPage {...{ page, onOpen, onShow, onFollow, panel }} />;
  }
}

interface StateProps {
  readonly text: string;
  readonly hint?: string;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

export function State({ text, hint, busy = false, children }: StateProps) {
  return (
    <div className="state" role="status" aria-busy={busy}>
      <p>{text}</p>
      {hint && <p className="state-hint">{hint}</p>}
      {children && <div className="state-actions">{children}</div>}
    </div>
  );
}

interface ReadPageProps extends Pick<PopupProps, 'onOpen' | 'onShow' | 'onFollow' | 'panel'> {
  readonly page: Extract<PageState, { is: 'read' }>;
}

function ReadPage({ page, onOpen, onShow, onFollow, panel }: ReadPageProps) {
  const locale = useContext(LocaleContext);
  const { site, articleDate, entities, related, stories, read, feeds } = page;
  return (
    <div className="page-view">
      <p className="site-line">
        <b>{site}</b> · {articleDate === null ? popupWords.noDate : popupWords.articleOf(formatDate(articleDate, { locale }))}
      </p>
      <Section title={`${popupWords.onThisPage} · ${entities.length}`} level={2}>
        <PageChips entities={entities} onOpen={onShow} />
      </Section>
      <Related title={popupWords.stories} items={stories} onOpen={onOpen}>
        {panel && (
          <button type="button" className="link related-more" onClick={panel.onStories}>
            {popupWords.movedOn}
          </button>
        )}
      </Related>
      <Related title={popupWords.related} items={related} onOpen={onOpen} />
      <Related title={popupWords.read} items={read} onOpen={onOpen} />
      <FollowFeeds feeds={feeds} onFollow={onFollow} />
    </div>
  );
}

interface RelatedProps extends Pick<PopupProps, 'onOpen'> {
  readonly title: string;
  readonly items: readonly RelatedItem[];
  /** What leads on from these. */
  readonly children?: ReactNode;
}

function Related({ title, items, onOpen, children }: RelatedProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title} level={2}>
      <RelatedList items={items} onOpen={onOpen} />
      {children}
    </Section>
  );
}

function FollowFeeds({ feeds, onFollow }: { readonly feeds: readonly PageFeed[] } & Pick<PopupProps, 'onFollow'>) {
  if (feeds.length === 0) return null;
  return (
    <Section title={popupWords.feeds} level={2}>
      {feeds.map((feed) => (
        <button key={feed.address} type="button" className="button plain" title={feed.address} onClick={() => onFollow(feed)}>
          {popupWords.follow(feed.title)}
        </button>
      ))}
    </Section>
  );
}
