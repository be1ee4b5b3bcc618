/** The rows of the log as a table: the words in their sentence, and what they were taken for. Long ones unfold piece by piece. */
import { useEffect, useRef, useState } from 'react';
import { logWords as words } from '../words.ts';
import { fateInWords } from './fate-in-words.ts';
import { groupOf, type LogRow, type MatchLogProps } from './log-props.ts';

const atOnce = 150;

interface LogTableProps extends Pick<MatchLogProps, 'chosen' | 'onShowRow' | 'onOpen'> {
  readonly rows: readonly LogRow[];
}

export function LogTable({ rows, chosen, ...row }: LogTableProps) {
  const [most, setMost] = useState(atOnce);
  const at = rows.findIndex(({ entity, fate }) => entity?.id === chosen && (fate.is === 'marked' || fate.is === 'possible'));
  const shown = rows.slice(0, Math.max(most, at + 1));
  return (
    <>
      <table className="plain-table log-table">
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.words}</th>
            <th scope="col">{words.columns.fate}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each, index) => (
            <Row key={each.key} row={each} isLit={index === at} {...row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" className="button plain" onClick={() => setMost(shown.length + atOnce)}>
          {words.more(Math.min(atOnce, rows.length - shown.length))}
        </button>
      )}
    </>
  );
}

type RowProps = Pick<LogTableProps, 'onShowRow' | 'onOpen'> & { readonly row: LogRow; readonly isLit: boolean };

function Row({ row, isLit, onShowRow, onOpen }: RowProps) {
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isLit) element.current?.scrollIntoView?.({ block: 'center' });
  }, [isLit]);
  const { surface, before, after, entity } = row;
  const { fate, why } = fateInWords(row.fate);
  return (
    <tr ref={element} data-lit={isLit || undefined} data-group={groupOf(row)}>
      <th scope="row" dir="auto">
        <span className="log-context">{before}</span>
        <button type="button" className="log-words" onClick={() => onShowRow(row)} aria-label={words.show(surface)}>
          {surface}
        </button>
        <span className="log-context">{after}</span>
      </th>
      <td>
        {entity ? (
          <button type="button" className="link" onClick={() => onOpen(entity.id)} aria-label={words.entry(entity.name)}>
            {entity.name}
          </button>
        ) : (
          words.office
        )}
        <p>
          <b className="log-fate">{fate}:</b> {why}
        </p>
      </td>
    </tr>
  );
}
