/** What belongs to an article: stories ranked by what their items share with it, told apart by its date. */
import { dayLength } from './day-length.ts';
import { explain } from './explain.ts';
import { Group } from './group.ts';
import { chanceOf, type LikenessModel, likeness } from './likeness.ts';
import type { StoredItem, UnderstoodItem } from './news-item.ts';
import { profileOf } from './profile.ts';
import { Rarity, type ReadRarity } from './rarity.ts';
import { type Story, tellStories } from './story.ts';
import { relatingModel } from './weights.ts';

/** An article as far as it is compared: its headline and the entities that it is about. */
export interface ArticleSubject {
  readonly title: string;
  /** ISO date; null where the article has none. */
  readonly date: string | null;
  /** Most important first. */
  readonly entities: readonly string[];
}

export interface RelatedStory {
  readonly story: Story;
  /** The item of the story that is nearest to the article. */
  readonly nearest: StoredItem;
  /** 0 to 1. */
  readonly chance: number;
  /** Names and words, the rarest first. */
  readonly shares: readonly string[];
  /** Where the story's latest item stands to the article's day; null where the article has no date. */
  readonly when: 'before' | 'same-day' | 'since' | null;
}

/** An article names more than it is about. An item of a sentence or two is compared with what it is about. */
const mostEntities = 8;
/** A country that both name makes nothing related. */
const leastShared = 2;

/**
 * Stories among `items` that have to do with the article, best first. `rarity` tells how rare things are among all items; without
 * it, among these.
 */
export function relatedStories(
  article: ArticleSubject,
  items: readonly StoredItem[],
  nameOf: (id: string) => string | undefined,
  options: { readonly most: number; readonly now: number; readonly rarity?: ReadRarity; readonly model?: LikenessModel },
): RelatedStory[] {
  const model = options.model ?? relatingModel;
  const profiles = new Map(items.map((item) => [item.id, profileOf(item)]));
  const rarity = options.rarity ?? rarityAmong(profiles.values());
  const subject = asItem(article, options.now);
  const profile = profileOf(subject);
  const related = tellStories(items).flatMap((story): RelatedStory[] => {
    const members = story.turns.map(({ item }) => {
      const other = profiles.get(item.id) ?? profileOf(item);
      return { item, chance: chanceOf(likeness(profile, Group.of(other), rarity), model) };
    });
    const best = members.reduce((most, each) => (each.chance > most.chance ? each : most));
    if (best.chance < model.threshold) return [];
    const { shares } = explain(subject, [best.item], rarity, nameOf);
    if (shares.length < leastShared) return [];
    return [{ story, nearest: best.item, chance: best.chance, shares, when: sideOf(story.latest.at, article.date) }];
  });
  return related.sort((a, b) => b.chance - a.chance || b.story.latest.at - a.story.latest.at).slice(0, options.most);
}

function asItem({ title, date, entities }: ArticleSubject, now: number): UnderstoodItem {
  const at = date === null ? now : Date.parse(date) + dayLength / 2;
  return { id: '', feed: '', outlet: '', url: '', title, summary: '', at, entities: entities.slice(0, mostEntities) };
}

function rarityAmong(profiles: Iterable<Parameters<Rarity['add']>[0]>): Rarity {
  const rarity = new Rarity();
  for (const profile of profiles) rarity.add(profile);
  return rarity;
}

export function sideOf(at: number, date: string | null): RelatedStory['when'] {
  if (date === null) return null;
  const start = Date.parse(date);
  return at < start ? 'before' : at < start + dayLength ? 'same-day' : 'since';
}
