/** The match log: everything that was thought of on the page, searched, filtered, shown in the page, and taken along as a file. */
import { useMemo, useState } from 'react';
import { BackBar } from '../panel/back-bar.tsx';
import { State } from '../parts/unread-page.tsx';
import { panelWords, logWords as words } from '../words.ts';
import { fateInWords } from './fate-in-words.ts';
import { type FateGroup, fateGroups, groupOf, type LogRow, type MatchLogProps } from './log-props.ts';
import { LogTable } from './log-table.tsx';

export function MatchLog(props: MatchLogProps) {
  const { log, isAway, onBack, onReturn } = props;
  return (
    <>
      <BackBar shown="log" onBack={onBack}>
        {isAway && (
          <button type="button" className="link" onClick={onReturn}>
            {words.back}
          </button>
        )}
      </BackBar>
      <header className="log-head">
        <h1>{words.title}</h1>
        <p className="log-lead">{words.lead}</p>
      </header>
      {log.is === 'loading' && <State busy text={panelWords.loading} />}
      {log.is === 'failed' && <State text={words.failed} />}
      {log.is === 'ready' && (log.rows.length === 0 ? <State text={words.empty} /> : <LogBody {...props} {...log} />)}
    </>
  );
}

type LogBodyProps = Omit<MatchLogProps, 'log' | 'onBack' | 'onReturn' | 'isAway'> & {
  readonly rows: readonly LogRow[];
  readonly changed: boolean;
};

function LogBody({ rows, changed, onCopy, onSave, onSavePatch, ...table }: LogBodyProps) {
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<FateGroup | ''>('');
  const [notice, setNotice] = useState('');
  const found = useFound(rows, query, group);
  const corrected = rows.filter(({ fate }) => fate.is === 'corrected').length;
  return (
    <>
      <div className="log-tools">
        <input
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <GroupChoice rows={rows} group={group} onGroup={setGroup} />
      </div>
      <p className="log-count quiet-line" role="status">
        {changed ? words.changed : foundInWords(found.length, rows.length)}
      </p>
      {found.length > 0 && <LogTable rows={found} {...table} />}
      <footer className="log-foot">
        <div className="log-actions">
          <button type="button" className="button plain" onClick={async () => setNotice((await onCopy()) ? words.copied : words.notCopied)}>
            {words.copy}
          </button>
          <button type="button" className="button plain" onClick={onSave}>
            {words.save}
          </button>
          <button type="button" className="button plain" disabled={corrected === 0} onClick={onSavePatch}>
            {words.patch}
          </button>
        </div>
        <p className="quiet-line" role="status">
          {notice}
        </p>
        <p className="quiet-line">{corrected === 0 ? words.noCorrections : words.corrections(corrected)}</p>
      </footer>
    </>
  );
}

function foundInWords(found: number, all: number): string {
  if (found === 0) return words.none;
  return found === all ? words.candidates(all) : words.found({ found, all });
}

interface GroupChoiceProps {
  readonly rows: readonly LogRow[];
  readonly group: FateGroup | '';
  readonly onGroup: (group: FateGroup | '') => void;
}

/** Groups of which there is something, with how much. */
function GroupChoice({ rows, group, onGroup }: GroupChoiceProps) {
  const counts = useMemo(() => Map.groupBy(rows, groupOf), [rows]);
  return (
    <label className="filter">
      <span>{words.filter}</span>
      <select value={group} onChange={(event) => onGroup(event.target.value as FateGroup | '')}>
        <option value="">{words.group({ group: words.everything, many: rows.length })}</option>
        {fateGroups.map((each) => {
          const many = counts.get(each)?.length ?? 0;
          return (
            (many > 0 || each === group) && (
              <option key={each} value={each}>
                {words.group({ group: words.groups[each], many })}
              </option>
            )
          );
        })}
      </select>
    </label>
  );
}

/** Rows of the group that have all words of the query, in their text, name, fate or reason. */
function useFound(rows: readonly LogRow[], query: string, group: FateGroup | ''): readonly LogRow[] {
  return useMemo(() => {
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    return rows.filter((row) => {
      if (group !== '' && groupOf(row) !== group) return false;
      if (wanted.length === 0) return true;
      const { fate, why } = fateInWords(row.fate);
      const text = [row.surface, row.entity?.name, row.entity?.id, fate, why].join('\n').toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  }, [rows, query, group]);
}
