/**
 * The search field, ready to type in, and what it found: a combobox with a list. The arrows move, Home and End go to the first and the
 * last, Enter opens the first or the chosen one, Escape clears; with nothing to clear Escape is left to the browser, which closes the
 * popup. While nothing is typed the list is that of recent searches.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { CloseIcon, SearchIcon } from '../parts/icons.tsx';
import { searchWords } from '../words.ts';
import type { PopupProps } from './popup-props.ts';
import { RecentSearches } from './recent-searches.tsx';
import { ResultList } from './result-list.tsx';

type SearchBoxProps = Pick<PopupProps, 'query' | 'results' | 'recent' | 'onQuery' | 'onPick' | 'onForgetRecent'>;

export function SearchBox({ query, results, recent, onQuery, onPick, onForgetRecent }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const isEmpty = query.trim() === '';
  const groups = isEmpty ? [] : (results ?? []);
  const found = groups.flatMap(({ items }) => items);
  const count = isEmpty ? recent.length : found.length;
  const [active, setActive] = useActive(query, isEmpty ? -1 : 0, count);
  const search = (text: string) => {
    onQuery(text);
    field.current?.focus();
  };
  const enter = (): boolean => {
    const [item, again] = [found[active], isEmpty ? recent[active] : undefined];
    if (item) onPick(item);
    else if (again !== undefined) search(again);
    return item !== undefined || again !== undefined;
  };
  return (
    <>
      <div className="search">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={searchWords.labelOfAll}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={isEmpty && count > 0 ? `${id}-recent` : id}
          aria-activedescendant={active >= 0 && active < count ? optionId(id, active) : undefined}
          placeholder={searchWords.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={keysOf({ query, active, count, setActive, enter, search })}
        />
        {query !== '' && (
          <button type="button" className="icon-button" aria-label={searchWords.clear} onClick={() => search('')}>
            <CloseIcon />
          </button>
        )}
      </div>
      {isEmpty && <RecentSearches {...{ id, recent, active, optionId, onForgetRecent }} onAgain={search} />}
      <ResultList {...{ id, query, groups, active, optionId, onPick }} isSearched={results !== null && !isEmpty} onChoose={setActive} />
    </>
  );
}

interface Keys {
  readonly query: string;
  readonly active: number;
  readonly count: number;
  readonly setActive: (at: number) => void;
  /** Whether there was anything to open. */
  readonly enter: () => boolean;
  readonly search: (text: string) => void;
}

function keysOf({ query, active, count, setActive, enter, search }: Keys) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextActive(event.key, active, count);
    if (next !== undefined) setActive(next);
    // Home and End move the caret as well, for whoever wants to mend what is typed.
    if (event.key === 'Home' || event.key === 'End') return;
    if (event.key === 'Escape' && query !== '') search('');
    else if (event.key === 'Enter' ? !enter() : next === undefined) return;
    event.preventDefault();
  };
}

const optionId = (listId: string, at: number) => `${listId}-${at}`;

/** Where a key goes to from where one is; undefined for keys that do not move. */
function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (Math.max(active, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The chosen position, which starts over with every new query. */
function useActive(query: string, first: number, count: number) {
  const [chosen, setChosen] = useState({ query, at: first });
  const at = chosen.query === query ? chosen.at : first;
  return [Math.min(at, count - 1), (next: number) => setChosen({ query, at: next })] as const;
}
