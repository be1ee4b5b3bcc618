/** What was searched for lately, to search for it again. Nothing where there is nothing. */
import { useEffect, useRef } from 'react';
import { searchWords } from '../words.ts';
import type { PopupProps } from './popup-props.ts';

interface RecentSearchesProps extends Pick<PopupProps, 'onForgetRecent'> {
  readonly id: string;
  readonly recent: readonly string[];
  readonly active: number;
  readonly optionId: (listId: string, at: number) => string;
  readonly onAgain: (query: string) => void;
}

export function RecentSearches({ id, recent, active, optionId, onAgain, onForgetRecent }: RecentSearchesProps) {
  if (recent.length === 0) return null;
  return (
    <div className="recent">
      <div className="recent-list" role="listbox" id={`${id}-recent`} aria-label={searchWords.recent}>
        {recent.map((query, at) => (
          <RecentSearch key={query} id={optionId(id, at)} query={query} chosen={at === active} onAgain={onAgain} />
        ))}
      </div>
      <button type="button" className="link recent-clear" aria-label={searchWords.forgetRecentOf} onClick={onForgetRecent}>
        {searchWords.forgetRecent}
      </button>
    </div>
  );
}

interface RecentSearchProps extends Pick<RecentSearchesProps, 'id' | 'onAgain'> {
  readonly query: string;
  readonly chosen: boolean;
}

/** Reached by the arrows of the field, so it takes no focus of its own. */
function RecentSearch({ id, query, chosen, onAgain }: RecentSearchProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div className="recent-search" role="option" id={id} ref={option} tabIndex={-1} aria-selected={chosen} onClick={() => onAgain(query)}>
      {query}
    </div>
  );
}
