import type { CardModel, TimelyLine } from '../../pack/card-model.ts';
import { formatDate, formatTerm } from '../format-date.ts';
import { entryWords, textWords } from '../words.ts';
import { english } from './english.ts';
import { OpenLink } from './open-link.tsx';
import { When } from './when.tsx';

interface AtTheTimeProps {
  readonly model: CardModel;
  /** The record tells terms of office, so that a missing date leaves a question open. */
  readonly hasTerms: boolean;
  readonly onOpen: (id: string) => void;
}

export function AtTheTime({ model, hasTerms, onOpen }: AtTheTimeProps) {
  const { articleDate, atTheTime } = model;
  if (articleDate === null) return hasTerms ? <p className="undated">{entryWords.undated}</p> : null;
  if (atTheTime.length === 0) return null;
  return (
    <div className="at-the-time">
      <p className="at-the-time-label">
        {entryWords.whenWritten} · <When date={articleDate} />
      </p>
      <ul>
        {atTheTime.map((line) => (
          <li key={`${line.text} ${line.holder?.id ?? ''} ${line.from}`}>
            <Line line={line} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line, onOpen }: { readonly line: TimelyLine; readonly onOpen: (id: string) => void }) {
  const { text, holder, from, to, acting, lastKnown } = line;
  const term = [acting && entryWords.acting, formatTerm(from, to)].filter(Boolean).join(`${textWords.comma} `);
  return (
    <>
      <span className="office" {...english}>
        {text}
      </span>
      {holder && (
        <>
          {': '}
          <OpenLink id={holder.id} onOpen={onOpen}>
            {holder.name}
          </OpenLink>
        </>
      )}{' '}
      <span className="term">{term}</span>
      {lastKnown && <LastKnown date={lastKnown} />}
    </>
  );
}

function LastKnown({ date }: { readonly date: string }) {
  return (
    <>
      {' '}
      <span className="last-known">({entryWords.lastKnown(formatDate(date, { finest: 'month' }))})</span>
    </>
  );
}
