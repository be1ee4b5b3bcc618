/** The summary, and under its date what it tells of a time after the article. */
import type { CardModel } from '../../pack/card-model.ts';
import { formatDate } from '../format-date.ts';
import { entryWords } from '../words.ts';
import { english } from './english.ts';

export function Summary({ model, className }: { readonly model: CardModel; readonly className: 'summary' | 'standfirst' }) {
  const { summary, summaryLater, asOf } = model;
  return (
    <>
      {summary && (
        <p className={className} {...english}>
          {summary}
        </p>
      )}
      {summaryLater && (
        <div className="summary-later">
          <p className="summary-as-of">{entryWords.summaryAsOf(formatDate(asOf, { finest: 'month' }))}</p>
          <p className={className} {...english}>
            {summaryLater}
          </p>
        </div>
      )}
    </>
  );
}
