/** "You have met Unit 29155 in 4 articles, last on 3 May 2021." For card and panel. */
import type { Meetings } from '../../stories/history.ts';
import { formatDate, isoDay } from '../format-date.ts';
import { historyWords } from '../words.ts';

export function MetBefore({ name, meetings: { articles, last } }: { readonly name: string; readonly meetings: Meetings }) {
  return <p className="met-before">{historyWords.met(articles, { name, day: formatDate(isoDay(last)) })}</p>;
}
