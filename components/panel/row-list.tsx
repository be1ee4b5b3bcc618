/** The rows of the timeline to read, with the article between what lay before it and what has happened since. */

import type { TimelineRow } from '../../pack/article-timeline.ts';
import type { Work } from '../../pack/entity-record.ts';
import { english } from '../parts/english.ts';
import { OpenLink } from '../parts/open-link.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { TimelineFrame } from '../parts/timeline-frame.tsx';
import { When } from '../parts/when.tsx';
import { entryWords, timeWords } from '../words.ts';

interface RowListProps {
  readonly rows: readonly TimelineRow[];
  readonly articleDate: string | null;
  /** The entity that all rows are about: its name is not repeated. */
  readonly about: string | undefined;
  readonly pointed: string | undefined;
  readonly onPoint: (key: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}

export function RowList({ rows, articleDate, ...list }: RowListProps) {
  if (articleDate === null) return <Rows rows={rows} side="before" label={entryWords.happened} {...list} />;
  const since = rows.filter(({ side }) => side === 'since');
  return (
    <TimelineFrame
      articleDate={articleDate}
      before={<Rows rows={rows.filter(({ side }) => side !== 'since')} side="before" label={timeWords.before} {...list} />}
      since={since.length > 0 ? <Rows rows={since} side="since" label={timeWords.since} {...list} /> : null}
    />
  );
}

type RowsProps = Omit<RowListProps, 'articleDate'> & { readonly side: 'before' | 'since'; readonly label: string };

function Rows({ rows, side, label, about: filter, pointed, onPoint, onOpen }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <ol className="happenings" data-side={side} aria-label={label}>
      {rows.map(({ key, when, what, about: [first, ...others], isEvent, source }) => (
        <li
          key={key}
          data-key={key}
          data-lit={key === pointed || undefined}
          data-event={isEvent || undefined}
          onPointerEnter={() => onPoint(key)}
          onPointerLeave={() => onPoint(undefined)}
        >
          <When date={when} />{' '}
          {first && (isEvent || first.id !== filter) && (
            <OpenLink id={first.id} onOpen={onOpen} className={isEvent ? 'row-event' : 'row-about'}>
              {first.name}
            </OpenLink>
          )}
          {!isEvent && (
            <>
              {' '}
              <span className="row-what" {...english}>
                {what}
              </span>
            </>
          )}
          {others.map(({ id, name }) => (
            <span key={id} className="row-also">
              {' · '}
              <OpenLink id={id} onOpen={onOpen}>
                {name}
              </OpenLink>
            </span>
          ))}
          {source && <RowSource source={source} />}
        </li>
      ))}
    </ol>
  );
}

function RowSource({ source: { publisher, title, url } }: { readonly source: Work }) {
  return (
    <span className="row-source" title={title}>
      {url && /^https?:/.test(url) ? <OutsideLink href={url}>{publisher}</OutsideLink> : publisher}
    </span>
  );
}
