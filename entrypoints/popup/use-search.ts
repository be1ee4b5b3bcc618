/** The popup's search: entities as soon as they are found, the reader's own beside them, and the recent searches. */
import { useEffect, useState } from 'react';
import type { FoundGroup, FoundItem, PageEntity } from '../../components/popup/popup-props.ts';
import { askBackground } from '../../platform/ask.ts';
import type { SearchHit } from '../../platform/messages.ts';
import type { OwnHit } from '../../platform/search-messages.ts';
import { foundGroups } from './found-groups.ts';

const resultLimit = 8;
/** Entities wait so long for the rest, so that the list does not change beneath the reader's hand. */
const patience = 60;

interface Answer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly own: readonly OwnHit[];
}

/** Results for the query; null while they are on their way. A late answer for another query is dropped. */
function useResults(query: string, onPage: readonly PageEntity[]): readonly FoundGroup[] | null {
  const [answer, setAnswer] = useState<Answer>({ query: '', hits: [], own: [] });
  useEffect(() => {
    // The index of names is made, and what is kept of the titles is read from the database, while the reader has yet to type.
    askBackground('search', { query: '', limit: 0 }).catch(() => undefined);
    askBackground('search-own', { query: '' }).catch(() => undefined);
  }, []);
  useEffect(() => {
    let current = true;
    if (query.trim() === '') return;
    const show = (part: Partial<Answer>) =>
      current && setAnswer((last) => ({ ...(last.query === query ? last : { hits: [], own: [] }), ...part, query }));
    const hits = askBackground('search', { query, limit: resultLimit }).catch((): SearchHit[] => []);
    const own = askBackground('search-own', { query }).catch((): OwnHit[] => []);
    Promise.all([hits, own]).then(([found, mine]) => show({ hits: found, own: mine }));
    const late = setTimeout(() => hits.then((found) => show({ hits: found })), patience);
    return () => {
      current = false;
      clearTimeout(late);
    };
  }, [query]);
  return answer.query === '' ? null : foundGroups(answer.hits, answer.own, onPage);
}

/** What the popup's search shows and does. Searches are not remembered in private windows. */
export function useSearch(isPrivate: boolean, onPage: readonly PageEntity[]) {
  const [query, onQuery] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  const results = useResults(query, onPage);
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
