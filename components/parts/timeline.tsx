/**
 * What happened, seen from the article: what lay before it, the article itself, and, kept apart in words, colour and shape,
 * what has happened since. A long past or future folds to what is nearest. Without a date it is one undivided list.
 */

import { useState } from 'react';
import type { Happening } from '../../pack/entity-record.ts';
import { entryWords } from '../words.ts';
import { Cite } from './cite.tsx';
import { english } from './english.ts';
import { foldEnd, foldStart } from './fold.ts';
import { MoreButton } from './more-button.tsx';
import { TimelineFrame } from './timeline-frame.tsx';
import { When } from './when.tsx';

interface TimelineProps {
  readonly before: readonly Happening[];
  readonly since: readonly Happening[];
  readonly undivided: readonly Happening[];
  readonly articleDate: string | null;
  /** How many to show on each side before folding; undivided lists show twice as many, less one. */
  readonly limit?: number;
}

export function Timeline({ before, since, undivided, articleDate, limit = 3 }: TimelineProps) {
  if (articleDate === null) return <Happenings items={undivided} side="before" limit={2 * limit - 1} />;
  return (
    <TimelineFrame
      articleDate={articleDate}
      before={<Happenings items={before} side="before" limit={limit} />}
      since={since.length > 0 ? <Happenings items={since} side="since" limit={limit} /> : null}
    />
  );
}

function Happenings({
  items,
  side,
  limit,
}: {
  readonly items: readonly Happening[];
  readonly side: 'before' | 'since';
  readonly limit: number;
}) {
  const [open, setOpen] = useState(false);
  const { shown, hidden } = (side === 'before' ? foldStart : foldEnd)(items, limit);
  if (items.length === 0) return null;
  const more = hidden > 0 && (
    <MoreButton open={open} onToggle={setOpen} className="more on-rail">
      {(side === 'before' ? entryWords.earlier : entryWords.later)(hidden)}
    </MoreButton>
  );
  return (
    <>
      {side === 'before' && more}
      <ol className="happenings" data-side={side} aria-label={side === 'since' ? entryWords.sinceArticle : entryWords.happened}>
        {(open ? items : shown).map((item) => (
          <li key={`${item.when} ${item.what}`}>
            <When date={item.when} /> <bdi {...english}>{item.what}</bdi>
            <Cite source={item.source} />
          </li>
        ))}
      </ol>
      {side === 'since' && more}
    </>
  );
}
