/** What of the reader's own feeds and history belongs to a page. Nothing is fetched. Cost: some twenty look-ups in the database. */

import type { RelatedCount, RelatedReading, ReportLine, StoryLine } from '../../platform/feed-messages.ts';
import type { FeedStore } from '../../platform/feed-store.ts';
import type { HistoryStore } from '../../platform/history-store.ts';
import type { BackgroundMessages } from '../../platform/messages.ts';
import { dayLength } from '../../stories/day-length.ts';
import { articleAddress } from '../../stories/history.ts';
import { Rarity } from '../../stories/rarity.ts';
import { type RelatedStory, relatedStories, sideOf } from '../../stories/related.ts';
import { type Turn, tellStories } from '../../stories/story.ts';
import { rankMentions } from './page-overview.ts';

export interface RelatedPorts {
  readonly feeds: Pick<FeedStore, 'itemsAbout' | 'itemsOfStories' | 'rarity'>;
  readonly history: Pick<HistoryStore, 'with' | 'read'>;
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly now: () => number;
}

/** Entities that the page speaks of most; items that are looked at for each of them. */
const asked = 8;
const itemsEach = 20;
const most = { stories: 5, read: 5 };
/** An article that was read is told of if it shares so much. */
const leastShared = 2;

export async function relatedReading(
  { mentions, date, title, address }: BackgroundMessages['related-reading']['request'],
  ports: RelatedPorts,
): Promise<RelatedReading> {
  const entities = rankMentions(mentions)
    .slice(0, asked)
    .map(({ id }) => id);
  const [items, snapshot, read, names] = await Promise.all([
    ports.feeds.itemsAbout(entities, date === null ? null : Date.parse(date), itemsEach),
    ports.feeds.rarity(),
    readBefore(entities, address, ports),
    // What is shared is of the page's own.
    ports.names(entities),
  ]);
  const related = relatedStories({ title: title ?? '', date, entities }, items, (id) => names.get(id), {
    most: most.stories,
    now: ports.now(),
    ...(snapshot && { rarity: Rarity.from(snapshot) }),
  });
  const reports = await ports.feeds.itemsOfStories(related.map(({ story }) => story.id));
  const told = new Map(tellStories(reports).map((story) => [story.id, story]));
  const whole = related.map((each) => ({ ...each, story: told.get(each.story.id) ?? each.story }));
  const seen = {
    ...{ date, address, read: await ports.history.read(urlsOf(whole)) },
    names: await ports.names([...new Set(reports.flatMap((item) => item.entities))]),
  };
  const stories = whole.map((each) => lineOf(each, seen));
  return {
    // The page itself may be one of the reports.
    stories: stories.filter(({ reports }) => reports.some(({ isThis }) => !isThis)),
    read: read.map(({ shares, ...article }) => ({ ...article, shares: shares.map((id) => names.get(id) ?? id) })),
  };
}

/** An article that is a report of a story is counted with it. */
export function countRelated({ stories, read }: RelatedReading): RelatedCount {
  const told = new Set(stories.flatMap(({ reports }) => reports.map(({ url }) => articleAddress(url))));
  const others = read.filter(({ address }) => !told.has(address));
  const known = stories.filter(({ reports }) => reports.some(({ isRead }) => isRead));
  return { related: stories.length + others.length, read: known.length + others.length };
}

interface Seen {
  readonly date: string | null;
  readonly address: string | null;
  readonly names: ReadonlyMap<string, string>;
  readonly read: ReadonlySet<string>;
}

const urlsOf = (related: readonly RelatedStory[]) => related.flatMap(({ story }) => story.turns.map(({ item }) => item.url));

function lineOf({ story, nearest, shares, when }: RelatedStory, seen: Seen): StoryLine {
  const { id, latest, first, outlets, turns } = story;
  const article = seen.date === null ? null : Math.floor(Date.parse(seen.date) / dayLength);
  return {
    ...{ id, title: latest.title, url: latest.url, latest: latest.at, first: first.at, outlets, shares, when },
    daysApart: article === null ? null : Math.abs(Math.floor(nearest.at / dayLength) - article),
    reports: turns.map((turn) => reportOf(turn, seen)),
  };
}

function reportOf({ item, copies, brings }: Turn, { date, address, names, read }: Seen): ReportLine {
  const { title, url, outlet, at } = item;
  const isThis = address !== null && articleAddress(url) === articleAddress(address);
  return {
    ...{ title, url, outlet, at, when: sideOf(at, date), isThis, isRead: !isThis && read.has(url) },
    copies: copies.map((copy) => ({ outlet: copy.outlet, url: copy.url })),
    brings: brings.flatMap((entity) => {
      const name = names.get(entity);
      return name === undefined ? [] : [{ id: entity, name }];
    }),
  };
}

/** Articles that the reader has read and that share entities with this one, those that share most first, then the latest. */
async function readBefore(entities: readonly string[], address: string | null, { history }: RelatedPorts) {
  const found = await Promise.all(entities.map(async (id) => ({ id, articles: await history.with(id) })));
  const shared = new Map<string, { article: (typeof found)[number]['articles'][number]; shares: string[] }>();
  for (const { id, articles } of found) {
    for (const article of articles) {
      const entry = shared.get(article.address) ?? { article, shares: [] };
      entry.shares.push(id);
      shared.set(article.address, entry);
    }
  }
  return [...shared.values()]
    .filter(({ article, shares }) => article.address !== address && shares.length >= leastShared)
    .sort((a, b) => b.shares.length - a.shares.length || b.article.at - a.article.at)
    .slice(0, most.read)
    .map(({ article, shares }) => ({ ...article, shares }));
}
