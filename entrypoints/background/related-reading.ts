/** What of the reader's own feeds and history belongs to a page. Nothing is fetched. Cost: some twenty look-ups in the database. */
import type { RelatedReading, StoryLine } from '../../platform/feed-messages.ts';
import type { FeedStore } from '../../platform/feed-store.ts';
import type { HistoryStore } from '../../platform/history-store.ts';
import type { BackgroundMessages } from '../../platform/messages.ts';
import { Rarity } from '../../stories/rarity.ts';
import { type RelatedStory, relatedStories } from '../../stories/related.ts';
import { tellStories } from '../../stories/story.ts';
import { rankMentions } from './page-overview.ts';

export interface RelatedPorts {
  readonly feeds: Pick<FeedStore, 'itemsAbout' | 'itemsOfStories' | 'rarity'>;
  readonly history: Pick<HistoryStore, 'with'>;
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
  const [items, snapshot, read] = await Promise.all([
    ports.feeds.itemsAbout(entities, date === null ? null : Date.parse(date), itemsEach),
    ports.feeds.rarity(),
    readBefore(entities, address, ports),
  ]);
  const names = await ports.names([...new Set([...entities, ...items.flatMap((item) => item.entities)])]);
  const related = relatedStories({ title: title ?? '', date, entities }, items, (id) => names.get(id), {
    most: most.stories,
    now: ports.now(),
    ...(snapshot && { rarity: Rarity.from(snapshot) }),
  });
  const told = new Map(
    tellStories(await ports.feeds.itemsOfStories(related.map(({ story }) => story.id))).map((story) => [story.id, story]),
  );
  const stories = related.map(({ story, ...rest }) => lineOf({ ...rest, story: told.get(story.id) ?? story }));
  return {
    // The page itself may be one of the reports.
    stories: stories.filter(({ url, reports }) => url !== address || reports > 1),
    read: read.map(({ shares, ...article }) => ({ ...article, shares: shares.map((id) => names.get(id) ?? id) })),
  };
}

function lineOf({ story, shares, when }: RelatedStory): StoryLine {
  const { id, latest, first, outlets, turns } = story;
  return { id, title: latest.title, url: latest.url, latest: latest.at, first: first.at, outlets, reports: turns.length, shares, when };
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
