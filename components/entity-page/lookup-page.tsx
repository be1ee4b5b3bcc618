/** Where a look-up had no exact hit: the field to try again, and the nearest names. */

import { type ReactNode, useId } from 'react';
import { english } from '../parts/english.ts';
import { SearchIcon } from '../parts/icons.tsx';
import { MatchedName } from '../parts/matched-name.tsx';
import { EntityAddressContext, OpenLink } from '../parts/open-link.tsx';
import type { SearchResult } from '../popup/popup-props.ts';
import { kindWords, searchWords } from '../words.ts';
import { PageFrame } from './page-frame.tsx';

export interface LookupPageProps {
  readonly query: string;
  /** The reader's own note on what there is no entry for any more. */
  readonly note?: ReactNode;
  /** For `query`, best first; null while they are being found. */
  readonly results: readonly SearchResult[] | null;
  readonly onOpen: (id: string) => void;
  readonly onQuery: (query: string) => void;
  readonly addressOf?: ((id: string) => string) | undefined;
}

export function LookupPage({ query, note, results, onOpen, onQuery, addressOf }: LookupPageProps) {
  const headingId = useId();
  return (
    <EntityAddressContext value={addressOf}>
      <PageFrame className="lookup-page">
        <h1 id={headingId}>{query.trim() === '' ? searchWords.label : searchWords.noExact(query.trim())}</h1>
        {note}
        <div className="search">
          <SearchIcon />
          <input
            type="search"
            aria-label={searchWords.label}
            placeholder={searchWords.placeholder}
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onQuery(event.target.value)}
          />
        </div>
        <p className="unseen" role="status">
          {results && searchWords.found(results.length)}
        </p>
        {query.trim() !== '' && results && <Nearest query={query.trim()} results={results} onOpen={onOpen} />}
      </PageFrame>
    </EntityAddressContext>
  );
}

function Nearest({ query, results, onOpen }: Pick<LookupPageProps, 'query' | 'onOpen'> & { readonly results: readonly SearchResult[] }) {
  if (results.length === 0) {
    return (
      <div className="nearest-none">
        <p>{searchWords.none(query)}</p>
        <p className="undated">{searchWords.noneHint}</p>
      </div>
    );
  }
  return (
    <section className="nearest">
      <h2 className="label">{searchWords.nearest}</h2>
      <ul>
        {results.map(({ id, name, kind, summary, ranges }) => (
          <li key={id}>
            <OpenLink id={id} onOpen={onOpen} className="nearest-name">
              <MatchedName name={name} ranges={ranges} />
            </OpenLink>
            <span className="nearest-kind">{kindWords[kind]}</span>
            <p {...english}>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
