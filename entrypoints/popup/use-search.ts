/** The popup's search: one question a letter, and the recent searches. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FoundItem, PageEntity } from '../../components/popup/popup-props.ts';
import { askBackground } from '../../platform/ask.ts';
import type { SearchHit } from '../../platform/messages.ts';
import type { OwnHit } from '../../platform/search-messages.ts';
import { foundGroups } from './found-groups.ts';
import type { PageView } from './read-page.ts';

const resultLimit = 8;
const noEntities: readonly PageEntity[] = [];

/** A background that ends just then answers nothing: it is asked once more, which starts it again. */
const search = (query: string) => {
  const asked = () => askBackground('search-all', { query, limit: resultLimit });
  return asked().catch(asked);
};

interface Answer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly own: readonly OwnHit[];
}

/** Results for what was asked last, null while the first are on their way, and the way to ask. A late answer for another query is dropped. */
function useResults(page: PageView) {
  const [answer, setAnswer] = useState<Answer>({ query: '', hits: [], own: [] });
  const asked = useRef('');
  const isTold = page.is !== 'loading';
  useEffect(() => {
    // The index of names is made, and what is kept of the titles is read from the database, while the reader has yet to type; what is
    // told of the page comes first.
    if (isTold) askBackground('search-all', { query: '', limit: resultLimit }).catch(() => undefined);
  }, [isTold]);
  const ask = useCallback(async (query: string) => {
    asked.current = query;
    if (query.trim() === '') return;
    const show = (found: Omit<Answer, 'query'>) => asked.current === query && setAnswer({ query, ...found });
    const { hits, own } = await search(query).catch(() => ({ hits: [], own: [] }));
    show({ hits, own: own ?? [] });
    if (own === null) show({ hits, own: await askBackground('search-own', { query }).catch(() => []) });
  }, []);
  const onPage = page.is === 'read' ? page.entities : noEntities;
  const results = useMemo(() => (answer.query === '' ? null : foundGroups(answer.hits, answer.own, onPage)), [answer, onPage]);
  return [results, ask] as const;
}

/** What the popup's search shows and does. Searches are not remembered in private windows. */
export function useSearch(isPrivate: boolean, page: PageView) {
  const [query, setQuery] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [results, ask] = useResults(page);
  const onQuery = (typed: string) => {
    // Asked before anything is drawn anew.
    ask(typed);
    setQuery(typed);
  };
  useEffect(() => {
    askBackground('recent-searches', {}).then(setRecent, () => undefined);
  }, []);
  /** That something was opened: what was searched for is kept, without its misspellings. */
  const remember = async ({ remember: chosen = query }: FoundItem) => {
    if (!isPrivate && query.trim() !== '') await askBackground('remember-search', { query: chosen }).catch(() => []);
  };
  const onForgetRecent = () => void askBackground('forget-searches', {}).then(setRecent, () => undefined);
  return { query, onQuery, results, recent, remember, onForgetRecent };
}
