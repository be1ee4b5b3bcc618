/**
 * A story as it moved on: who reports it, first and latest, why it belongs here, and its reports in order of time, those before the
 * article told from those since. The same text elsewhere is folded into one line. A long story shows its beginning and its end.
 */
import { useState } from 'react';
import { formatDate } from '../format-date.ts';
import { listInWords } from '../list-in-words.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { OpenLink } from '../parts/open-link.tsx';
import { TimelineFrame } from '../parts/timeline-frame.tsx';
import { When } from '../parts/when.tsx';
import { storyWords, timeWords } from '../words.ts';
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

export function StoryTold({ story: { outlets, shares, daysApart, reports }, articleDate, onOpen }: StoryToldProps) {
  const [all, setAll] = useState(false);
  const [first, latest] = [reports[0], reports.at(-1)];
  const shown = all || reports.length <= glance ? reports : [...reports.slice(0, 1), ...reports.slice(1 - glance)];
  const since = shown.filter(({ when }) => when === 'since');
  if (!first || !latest) return null;
  return (
    <article className="told-story">
      <h2>
        <WebLink url={latest.url} className="story-title">
          {latest.title}
        </WebLink>
      </h2>
      <p className="story-line">{outlets.length === 1 ? outlets : storyWords.outlets(outlets.length, { names: listInWords(outlets) })}</p>
      <p className="story-line">{spanInWords(reports)}</p>
      <p className="story-line">{whyInWords(shares, daysApart)}</p>
      {articleDate === null ? (
        <Reports reports={shown} side="before" label={storyWords.reports} first={first} onOpen={onOpen} />
      ) : (
        <TimelineFrame
          articleDate={articleDate}
          before={
            <Reports
              reports={shown.filter(({ when }) => when !== 'since')}
              side="before"
              label={timeWords.before}
              first={first}
              onOpen={onOpen}
            />
          }
          since={since.length > 0 ? <Reports reports={since} side="since" label={timeWords.since} first={first} onOpen={onOpen} /> : null}
        />
      )}
      {reports.length > glance && (
        <MoreButton open={all} onToggle={setAll}>
          {all ? storyWords.fewer : storyWords.all(reports.length)}
        </MoreButton>
      )}
    </article>
  );
}

function spanInWords(reports: readonly PanelReport[]): string {
  const [first = '', latest = ''] = [reports[0]?.day, reports.at(-1)?.day].map((day) => formatDate(day ?? ''));
  if (reports.length === 1) return storyWords.only(first);
  return first === latest ? storyWords.oneDay(first) : storyWords.firstAndLatest({ first, latest });
}

function whyInWords(shares: readonly string[], daysApart: number | null): string {
  const names = listInWords(shares.slice(0, mostShared));
  if (daysApart === null) return storyWords.shares(names);
  return daysApart === 0 ? storyWords.sharesSameDay(names) : storyWords.sharesApart(daysApart, { names });
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
