/**
 * A story as it moved on: who reports it, first and latest, why it belongs here, and its reports in order of time, those before the
 * article told from those since. The same text elsewhere is folded into one line. A long story shows its beginning and its end.
 */
import { useState } from 'react';
import { MoreButton } from '../parts/more-button.tsx';
import { OpenLink } from '../parts/open-link.tsx';
import { When } from '../parts/when.tsx';
import { entryWords, storyWords } from '../words.ts';
import type { PanelReport, PanelStory } from './panel-props.ts';
import { WebLink } from './web-link.tsx';

interface StoryToldProps {
  readonly story: PanelStory;
  readonly articleDate: string | null;
  readonly onOpen: (id: string) => void;
}

/** Reports that are shown of a long story: the first, and the latest. */
const glance = 6;
const mostBrought = 3;
const mostShared = 3;

export function StoryTold({ story: { title, outlets, shares, daysApart, reports }, articleDate, onOpen }: StoryToldProps) {
  const [all, setAll] = useState(false);
  const [first, latest] = [reports[0], reports.at(-1)];
  const shown = all || reports.length <= glance ? reports : [...reports.slice(0, 1), ...reports.slice(1 - glance)];
  const since = shown.filter(({ when }) => when === 'since');
  if (!first || !latest) return null;
  return (
    <article className="told-story">
      <h2>
        <WebLink url={latest.url} className="story-title">
          {title}
        </WebLink>
      </h2>
      <p className="story-line">
        {storyWords.outlets(outlets)}
        <span className="story-outlets">{outlets.join(', ')}</span>
      </p>
      <p className="story-line">
        {reports.length === 1 ? storyWords.only : storyWords.first} <When date={first.day} />
        {latest.day !== first.day && (
          <>
            {' · '}
            {storyWords.latest} <When date={latest.day} />
          </>
        )}
      </p>
      <p className="story-line">{storyWords.why(shares.slice(0, mostShared), daysApart)}</p>
      <div className={articleDate === null ? undefined : 'timeline'}>
        <Reports
          reports={shown.filter(({ when }) => when !== 'since')}
          side="before"
          label={articleDate === null ? storyWords.reports : storyWords.before}
          first={first}
          onOpen={onOpen}
        />
        {articleDate !== null && (
          <p className="now">
            <span>
              {entryWords.thisArticle} · <When date={articleDate} />
            </span>
          </p>
        )}
        {since.length > 0 && <p className="since-label">{entryWords.sinceArticle}</p>}
        <Reports reports={since} side="since" label={storyWords.since} first={first} onOpen={onOpen} />
      </div>
      {reports.length > glance && (
        <MoreButton open={all} onToggle={setAll}>
          {all ? storyWords.fewer : storyWords.all(reports.length)}
        </MoreButton>
      )}
    </article>
  );
}

interface ReportsProps {
  readonly reports: readonly PanelReport[];
  readonly side: 'before' | 'since';
  readonly label: string;
  /** The first of the whole story, of which everything is new. */
  readonly first: PanelReport;
  readonly onOpen: (id: string) => void;
}

function Reports({ reports, side, label, first, onOpen }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <ol className="happenings reports" data-side={side} aria-label={label}>
      {reports.map((report) => {
        const { title, url, outlet, day, isThis, isRead, copies, brings } = report;
        return (
          <li key={`${url} ${title}`} aria-current={isThis || undefined}>
            <p className="report-line">
              <When date={day} /> · {outlet}
              {(isThis || isRead) && <span className="report-mark">{isThis ? storyWords.isThis : storyWords.isRead}</span>}
            </p>
            <WebLink url={url} className="report-title">
              {title}
            </WebLink>
            {copies.length > 0 && <Copies copies={copies} />}
            {report !== first && brings.length > 0 && (
              <p className="report-line">
                {storyWords.brings}{' '}
                {brings.slice(0, mostBrought).map(({ id, name }, at) => (
                  <span key={id}>
                    {at > 0 && ', '}
                    <OpenLink id={id} onOpen={onOpen} className="link">
                      {name}
                    </OpenLink>
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Agency text under other names. */
function Copies({ copies }: { readonly copies: PanelReport['copies'] }) {
  return (
    <p className="report-line">
      {storyWords.also}{' '}
      {copies.map(({ outlet, url }, at) => (
        <span key={url}>
          {at > 0 && ', '}
          <WebLink url={url} className="link">
            {outlet}
          </WebLink>
        </span>
      ))}
    </p>
  );
}
