/** What was found in the knowledge base, on the page, in the feeds and in the history, as the popup shows it. Pure. */
import { formatDate } from '../../components/format-date.ts';
import type { FoundGroup, FoundItem, PageEntity } from '../../components/popup/popup-props.ts';
import { historyWords, kindWords, popupWords, searchWords } from '../../components/words.ts';
import type { SearchHit } from '../../platform/messages.ts';
import type { OwnHit } from '../../platform/search-messages.ts';

/** Where groups are as good as each other, this is their order. */
const order = ['page', 'entities', 'stories', 'read'] as const satisfies readonly FoundGroup['is'][];

/** So many entities leave room for what else was found. */
const fewEntities = 5;

/** Groups by the best that is in them. */
export function foundGroups(all: readonly SearchHit[], own: readonly OwnHit[], onPage: readonly PageEntity[]): FoundGroup[] {
  const hits = own.length > 0 ? all.slice(0, fewEntities) : all;
  const counts = new Map(onPage.map(({ id, count }) => [id, count]));
  const isOf: Readonly<Record<FoundGroup['is'], readonly (readonly [score: number, item: FoundItem])[]>> = {
    page: hits.filter(({ id }) => counts.has(id)).map((hit) => [hit.score, entityItem(hit, counts.get(hit.id))]),
    entities: hits.filter(({ id }) => !counts.has(id)).map((hit) => [hit.score, entityItem(hit, undefined)]),
    stories: own.filter(({ is }) => is === 'story').map((hit) => [hit.score, ownItem(hit)]),
    read: own.filter(({ is }) => is === 'read').map((hit) => [hit.score, ownItem(hit)]),
  };
  const best = (is: FoundGroup['is']) => Math.max(...isOf[is].map(([score]) => score));
  return order
    .filter((is) => isOf[is].length > 0)
    .sort((a, b) => best(b) - best(a))
    .map((is) => ({ is, items: isOf[is].map(([, item]) => item) }));
}

function entityItem({ id, name, kind, summary, ranges }: SearchHit, times: number | undefined): FoundItem {
  const note = times === undefined ? kindWords[kind] : popupWords.times(times);
  return { opens: { id }, title: name, ranges, note, detail: summary };
}

function ownItem({ is, title, ranges, url, source, at, reports, about }: OwnHit): FoundItem {
  const day = formatDate(new Date(at).toISOString().slice(0, 10));
  const told = is === 'read' ? historyWords.readOn(day) : day;
  return {
    opens: { url },
    title,
    ranges,
    detail: [source, told, ...(reports > 1 ? [searchWords.reports(reports)] : []), ...(about === undefined ? [] : [about])].join(' · '),
  };
}
