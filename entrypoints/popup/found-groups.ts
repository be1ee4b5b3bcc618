/** What was found in the knowledge base, on the page, in notes, feeds and history, as the popup shows it. Pure. */
import { formatDate, isoDay } from '../../components/format-date.ts';
import type { FoundGroup, FoundItem, PageEntity } from '../../components/popup/popup-props.ts';
import { historyWords, kindWords, popupWords, searchWords } from '../../components/words.ts';
import type { SearchHit } from '../../platform/messages.ts';
import type { NoteHit, OwnHit, WorkHit } from '../../platform/search-messages.ts';

/** Where groups are as good as each other, this is their order. */
const order = ['page', 'entities', 'notes', 'stories', 'read'] as const satisfies readonly FoundGroup['is'][];

/** So many entities leave room for what else was found. */
const fewEntities = 5;

/** Groups by the best that is in them. */
export function foundGroups(all: readonly SearchHit[], own: readonly OwnHit[], onPage: readonly PageEntity[]): FoundGroup[] {
  const hits = own.length > 0 ? all.slice(0, fewEntities) : all;
  const counts = new Map(onPage.map(({ id, count }) => [id, count]));
  const isOf: Readonly<Record<FoundGroup['is'], readonly (readonly [score: number, item: FoundItem])[]>> = {
    page: hits.filter(({ id }) => counts.has(id)).map((hit) => [hit.score, entityItem(hit, counts.get(hit.id))]),
    entities: hits.filter(({ id }) => !counts.has(id)).map((hit) => [hit.score, entityItem(hit, undefined)]),
    notes: own.flatMap((hit) => (hit.is === 'note' ? [[hit.score, noteItem(hit)] as const] : [])),
    stories: own.flatMap((hit) => (hit.is === 'story' ? [[hit.score, workItem(hit)] as const] : [])),
    read: own.flatMap((hit) => (hit.is === 'read' ? [[hit.score, workItem(hit)] as const] : [])),
  };
  const best = (is: FoundGroup['is']) => Math.max(...isOf[is].map(([score]) => score));
  return order
    .filter((is) => isOf[is].length > 0)
    .sort((a, b) => best(b) - best(a))
    .map((is) => ({ is, items: isOf[is].map(([, item]) => item) }));
}

/** What was misspelt is remembered by the name of what it found. */
const toRemember = (misspelt: boolean, name: string) => (misspelt ? { remember: name } : {});

const dayOf = (at: number) => formatDate(isoDay(at));

function entityItem({ id, name, kind, summary, ranges, misspelt }: SearchHit, times: number | undefined): FoundItem {
  const note = times === undefined ? kindWords[kind] : popupWords.times(times);
  return { opens: { id }, title: name, ranges, note, detail: summary, ...toRemember(misspelt, name) };
}

function noteItem({ entity, name, title, ranges, at, misspelt }: NoteHit): FoundItem {
  return { opens: { noteOn: entity }, title, ranges, detail: [name, dayOf(at)].join(' · '), ...toRemember(misspelt, name) };
}

function workItem({ is, title, ranges, url, source, at, reports, misspelt }: WorkHit): FoundItem {
  const told = is === 'read' ? historyWords.readOn(dayOf(at)) : dayOf(at);
  const detail = [source, told, ...(reports > 1 ? [searchWords.reports(reports)] : [])].join(' · ');
  return { opens: { url }, title, ranges, detail, ...toRemember(misspelt, title) };
}
