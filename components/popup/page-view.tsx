import type { ReactNode } from 'react';
import { formatDate } from '../format-date.ts';
import { Section } from '../parts/section.tsx';
import { Unread } from '../parts/unread-page.tsx';
import { popupWords } from '../words.ts';
import { PageChips } from './page-chips.tsx';
import type { PageFeed, PageState, PopupProps, RelatedItem } from './popup-props.ts';
import { RelatedList } from './related-list.tsx';

type PageViewProps = Pick<PopupProps, 'page' | 'onOpen' | 'onShow' | 'onFollow' | 'onGrant' | 'onRunOnce' | 'panel'>;

export function PageView({ page, onOpen, onShow, onFollow, onGrant, onRunOnce, panel }: PageViewProps) {
  if (page.is !== 'read') return <Unread page={page} hints={popupWords.hints} onGrant={onGrant} onRunOnce={onRunOnce} offersOnce />;
  return <ReadPage {...{ page, onOpen, onShow, onFollow, panel }} />;
}

interface ReadPageProps extends Pick<PopupProps, 'onOpen' | 'onShow' | 'onFollow' | 'panel'> {
  readonly page: Extract<PageState, { is: 'read' }>;
}

function ReadPage({ page, onOpen, onShow, onFollow, panel }: ReadPageProps) {
  const { site, articleDate, entities, related, stories, read, feeds } = page;
  return (
    <div className="page-view">
      <p className="site-line">
        <b>{site}</b> · {articleDate === null ? popupWords.noDate : popupWords.articleOf(formatDate(articleDate))}
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
