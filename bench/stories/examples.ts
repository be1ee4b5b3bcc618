/** What is learned from: items beside groups that they belong to, and beside others that are like them. */
import { Group } from '../../stories/group.ts';
import { likeness } from '../../stories/likeness.ts';
import { type Profile, profileOf } from '../../stories/profile.ts';
import { Rarity } from '../../stories/rarity.ts';
import { StoryIndex } from '../../stories/story-index.ts';
import type { GoldReport } from './gold.ts';

export interface Compared {
  readonly features: Float64Array;
  readonly isRight: boolean;
  /** The gold stories that it speaks of: of the item, of the group, or both. */
  readonly stories: readonly string[];
  /** Who is compared. */
  readonly item: string;
}

/**
 * Each report as it arrives beside the stories that it is most like, if everything before it has been put where it belongs. Two
 * distractors are not compared: nobody has said whether they belong together.
 */
export function arrivals(gold: readonly GoldReport[]): Compared[] {
  const index = new StoryIndex({ chance: () => 0, threshold: 2 });
  const begun = new Set<string>();
  return gold.flatMap(({ item, story }) => {
    const profile = profileOf(item);
    index.count(profile);
    const compared = index
      .candidates(profile)
      .filter((candidate) => story !== null || begun.has(candidate.story))
      .map((candidate) => ({
        features: candidate.features,
        isRight: candidate.story === story,
        stories: [story, begun.has(candidate.story) ? candidate.story : null].filter((each) => each !== null),
        item: item.id,
      }));
    if (story !== null) begun.add(story);
    index.join(profile, story ?? item.id);
    return compared;
  });
}

/** Other reports that are looked at for each: those that share most with it, by words and by entities. */
const looked = 60;

/** Each report of a story beside the reports of the whole corpus that it shares most with. */
export function neighbours(gold: readonly GoldReport[]): Compared[] {
  const profiles = gold.map(({ item, story }) => ({ profile: profileOf(item), story }));
  const rarity = new Rarity();
  for (const { profile } of profiles) rarity.add(profile);
  const byWord = postings(profiles, ({ words }) => words.keys());
  const byEntity = postings(profiles, ({ entities }) => entities.keys());
  return profiles.flatMap(({ profile, story }, self) => {
    if (story === null) return [];
    const near = new Set([
      ...sharing(profile.words.keys(), byWord, (stem) => rarity.ofWord(stem)),
      ...sharing(profile.entities.keys(), byEntity, (id) => rarity.ofEntity(id)),
    ]);
    near.delete(self);
    return [...near].flatMap((at) => {
      const other = profiles[at];
      if (!other) return [];
      const features = likeness(profile, Group.of(other.profile), rarity);
      return [{ features, isRight: other.story === story, stories: [story, ...(other.story ? [other.story] : [])], item: profile.id }];
    });
  });
}

type Postings = ReadonlyMap<string, readonly number[]>;

function postings(profiles: readonly { readonly profile: Profile }[], keysOf: (profile: Profile) => Iterable<string>): Postings {
  const lists = new Map<string, number[]>();
  for (const [at, { profile }] of profiles.entries()) {
    for (const key of keysOf(profile)) {
      const list = lists.get(key);
      if (list) list.push(at);
      else lists.set(key, [at]);
    }
  }
  return lists;
}

function sharing(keys: Iterable<string>, lists: Postings, rarityOf: (key: string) => number): number[] {
  const shared = new Map<number, number>();
  for (const key of keys) {
    const rare = rarityOf(key);
    for (const at of lists.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + rare * rare);
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, looked)
    .map(([at]) => at);
}
