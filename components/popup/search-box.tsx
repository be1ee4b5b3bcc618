/**
 * The search field, ready to type in, and its results: a combobox with a list. The arrows move, Enter opens the first or the chosen one, Escape
 * clears; with nothing to clear Escape is left to the browser, which closes the popup.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { CloseIcon, SearchIcon } from '../parts/icons.tsx';
import { searchWords } from '../words.ts';
import type { PopupProps, SearchResult } from './popup-props.ts';
import { ResultList } from './result-list.tsx';

type SearchBoxProps = Pick<PopupProps, 'query' | 'results' | 'onQuery' | 'onOpen'>;

export function SearchBox({ query, results, onQuery, onOpen }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => field.current?.focus(), []);
  const [active, setActive] = useActive(query);
  const found = query.trim() === '' ? [] : (results ?? []);
  const chosen = found[Math.min(active, found.length - 1)];
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (event.nativeEvent.isComposing) return;
    if (step !== 0 && found.length > 0) setActive((Math.min(active, found.length - 1) + step + found.length) % found.length);
    else if (event.key === 'Enter' && chosen) onOpen(chosen.id);
    else if (event.key === 'Escape' && query !== '') clear();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="search">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={searchWords.label}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen ? optionId(listId, chosen) : undefined}
          placeholder={searchWords.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button type="button" className="icon-button" aria-label={searchWords.clear} onClick={clear}>
            <CloseIcon />
          </button>
        )}
      </div>
      <ResultList
        id={listId}
        query={query}
        results={results}
        found={found}
        chosen={chosen}
        optionId={optionId}
        onChoose={setActive}
        onOpen={onOpen}
      />
    </>
  );
}

const optionId = (listId: string, { id }: SearchResult) => `${listId}-${id}`;

const stepOf = (key: string) => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);

/** The chosen position, which starts over at the best result with every new query. */
function useActive(query: string) {
  const [chosen, setChosen] = useState({ query, at: 0 });
  return [chosen.query === query ? chosen.at : 0, (at: number) => setChosen({ query, at })] as const;
}
