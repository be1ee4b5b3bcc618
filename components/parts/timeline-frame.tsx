/** What lay before an article, the article itself, and, kept apart in words, colour and shape, what has happened since. */
import type { ReactNode } from 'react';
import { entryWords } from '../words.ts';
import { When } from './when.tsx';

interface TimelineFrameProps {
  readonly articleDate: string;
  readonly before: ReactNode;
  /** Null where nothing has happened since. */
  readonly since: ReactNode;
}

export function TimelineFrame({ articleDate, before, since }: TimelineFrameProps) {
  return (
    <div className="timeline">
      {before}
      <p className="now">
        <span>
          {entryWords.thisArticle} · <When date={articleDate} />
        </span>
      </p>
      {since !== null && <p className="since-label">{entryWords.sinceArticle}</p>}
      {since}
    </div>
  );
}
