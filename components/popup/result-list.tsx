/** What a search found, best first. Always in the page, so that the field can name it; empty until something is typed. */

import { useEffect, useRef } from 'react';
import { english } from '../parts/english.ts';
import { MatchedName } from '../parts/matched-name.tsx';
import { kindWords, searchWords } from '../words.ts';
import type { SearchResult } from './popup-props.ts';

interface ResultListProps {
  readonly id: string;
  readonly query: string;
  readonly results: readonly SearchResult[] | null;
  readonly found: readonly SearchResult[];
  readonly chosen: SearchResult | undefined;
  readonly optionId: (listId: string, result: SearchResult) => string;
  readonly onChoose: (at: number) => void;
  readonly onOpen: (id: string) => void;
}

export function ResultList({ id, query, results, found, chosen, optionId, onChoose, onOpen }: ResultListProps) {
  const searched = query.trim() !== '' && results !== null;
  return (
    <>
      <div className="results" role="listbox" id={id} aria-label={searchWords.results} hidden={found.length === 0}>
        {found.map((result, at) => (
          <ResultOption
            key={result.id}
            id={optionId(id, result)}
            result={result}
            chosen={result === chosen}
            onChoose={() => onChoose(at)}
            onOpen={onOpen}
          />
        ))}
      </div>
      {searched && found.length === 0 && (
        <div className="state">
          <p>{searchWords.none(query.trim())}</p>
          <p className="state-hint">{searchWords.noneHint}</p>
        </div>
      )}
      <p className="unseen" role="status">
        {searched && found.length > 0 && searchWords.found(found.length)}
      </p>
    </>
  );
}

interface ResultOptionProps extends Pick<ResultListProps, 'onOpen'> {
  readonly id: string;
  readonly result: SearchResult;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** Reached by the arrows of the field, so it takes no focus of its own. */
function ResultOption({ id, result, chosen, onChoose, onOpen }: ResultOptionProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div
      className="result"
      role="option"
      id={id}
      ref={row}
      tabIndex={-1}
      aria-selected={chosen}
      onPointerMove={onChoose}
      onClick={() => onOpen(result.id)}
    >
      <span className="result-name">
        <MatchedName name={result.name} ranges={result.ranges} />
      </span>
      <span className="result-kind">{kindWords[result.kind]}</span>
      <span className="result-summary" {...english}>
        {result.summary}
      </span>
    </div>
  );
}
