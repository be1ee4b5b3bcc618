/** What the reader's own feeds tell of the matter: each story with its outlets and how it moved on, and what was read of it before. */
import { formatDate } from '../format-date.ts';
import { Section } from '../parts/section.tsx';
import { State } from '../parts/unread-page.tsx';
import { historyWords, popupWords, storyWords } from '../words.ts';
import type { PanelArticle, PanelProps, PanelReading } from './panel-props.ts';
import { StoryTold } from './story-told.tsx';
import { WebLink } from './web-link.tsx';

type StoriesViewProps = Pick<PanelProps, 'stories' | 'onOpen' | 'onSettings'> & { readonly article: PanelArticle };

export function StoriesView({ article: { articleDate }, stories: told, onOpen, onSettings }: StoriesViewProps) {
  if (!told) return <State busy text={storyWords.loading} />;
  const { stories, read, hasFeeds } = told;
  return (
    <>
      {stories.length === 0 &&
        (hasFeeds ? (
          <State text={storyWords.none} hint={storyWords.noneHint} />
        ) : (
          <State text={storyWords.noFeeds} hint={storyWords.noFeedsHint}>
            <button type="button" className="button plain" onClick={onSettings}>
              {storyWords.settings}
            </button>
          </State>
        ))}
      {stories.map((story) => (
        <StoryTold key={story.id} story={story} articleDate={articleDate} onOpen={onOpen} />
      ))}
      {read.length > 0 && (
        <Section title={popupWords.read} level={2}>
          <ul className="readings">
            {read.map((reading) => (
              <Reading key={reading.url} reading={reading} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Reading({ reading: { title, url, site, day, shares } }: { readonly reading: PanelReading }) {
  return (
    <li>
      <WebLink url={url} className="reading-title">
        {title}
      </WebLink>
      <p className="quiet-line">{[site, historyWords.readOn(formatDate(day)), shares.slice(0, 3).join(', ')].join(' · ')}</p>
    </li>
  );
}
