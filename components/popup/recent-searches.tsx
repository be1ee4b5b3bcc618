/** What was searched for lately, to search for it again. Nothing where there is nothing. */
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
      <p className="label" id={`${id}-recent-label`}>
        {searchWords.recent}
      </p>
      <button type="button" className="link recent-clear" aria-label={searchWords.forgetRecentOf} onClick={onForgetRecent}>
        {searchWords.forgetRecent}
      </button>
      <div className="recent-list" role="listbox" id={`${id}-recent`} aria-labelledby={`${id}-recent-label`}>
        {recent.map((query, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          <div
            key={query}
            className="chip quiet"
            role="option"
            id={optionId(id, at)}
            tabIndex={-1}
            aria-selected={at === active}
            onClick={() => onAgain(query)}
          >
            {query}
          </div>
        ))}
      </div>
    </div>
  );
}
