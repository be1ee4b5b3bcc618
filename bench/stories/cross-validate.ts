/**
 * Five folds by story: what is said of a story comes from weights and a threshold that were chosen without it. The threshold is the
 * one with the best sum of B³ and pairwise F1 on the stories that are learned from.
 */
import type { MentionFinder } from '../../engine/find-mentions.ts';
import type { Pack } from '../../pack/pack.ts';
import { StoryIndex } from '../../stories/story-index.ts';
import type { Example } from '../accuracy/logistic-regression.ts';
import { arrivals, type Compared, neighbours } from './examples.ts';
import { type GoldReport, readGold } from './gold.ts';
import { countStories, figuresOfStories, gainOfTen, type StoryCounts } from './measures.ts';
import type { System } from './systems.ts';

const folds = 5;

export interface Material {
  readonly gold: readonly GoldReport[];
  readonly arrivals: readonly Compared[];
  readonly neighbours: readonly Compared[];
}

/** The gold with all comparisons that are learned from; undefined where it is not there. Takes some ten seconds. */
export async function readMaterial(finder: MentionFinder, pack: Pack): Promise<Material | undefined> {
  const gold = await readGold(finder, pack);
  return gold && { gold, arrivals: arrivals(gold), neighbours: neighbours(gold) };
}

type Score = (features: Float64Array) => number;
type Clusters = ReturnType<typeof countStories>;

export const exampleOf = ({ features, isRight }: Compared): Example => ({
  at: [...features.keys()],
  values: [...features],
  isRight,
  weight: 1,
});

/** What each story adds to the figures of a system, by story. */
export function crossValidate(system: System, material: Material): Map<string, StoryCounts> {
  const stories = [...new Set(material.gold.flatMap(({ story }) => story ?? []))].sort();
  const foldOf = new Map(stories.map((story, index) => [story, index % folds]));
  const runs = new Map<string, Clusters>();
  const counts = new Map<string, StoryCounts>();
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (story: string) => foldOf.get(story) === fold;
    const others = ({ stories: those }: Compared) => !those.some(isHeld);
    const joins = system.learn(material.arrivals.filter(others).map(exampleOf));
    // What has learned nothing does the same in every fold.
    const key = (threshold: number) => (system.learn.length === 0 ? `${threshold}` : `${fold} ${threshold}`);
    const clustersAt = (threshold: number) => {
      const known = runs.get(key(threshold)) ?? cluster(material.gold, joins, threshold);
      runs.set(key(threshold), known);
      return known;
    };
    const threshold = bestThreshold(system.thresholds, (each) => [...clustersAt(each)].filter(([story]) => !isHeld(story)));
    const gains = ranked(material, system.learn(material.neighbours.filter(others).map(exampleOf)));
    for (const [story, clusters] of clustersAt(threshold)) {
      if (isHeld(story)) counts.set(story, { ...clusters, gain: gains.get(story) ?? 0 });
    }
  }
  return counts;
}

/** The threshold at which the stories that `countsAt` tells of fare best. */
export function bestThreshold(
  thresholds: readonly number[],
  countsAt: (threshold: number) => readonly (readonly [string, Omit<StoryCounts, 'gain'>])[],
): number {
  const scored = thresholds.map((threshold) => {
    const { bCubed, pairs } = figuresOfStories(countsAt(threshold).map(([, counts]) => ({ ...counts, gain: 0 })));
    return { threshold, score: bCubed + pairs };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).threshold;
}

/** The whole corpus, item by item, as a reader's feeds would bring it. */
export function cluster(gold: readonly GoldReport[], score: Score, threshold: number): Clusters {
  const index = new StoryIndex({ chance: score, threshold });
  const clusters = new Map(gold.map(({ item }) => [item.id, index.add(item).story]));
  return countStories(new Map(gold.map(({ item, story }) => [item.id, story])), clusters);
}

/** Sum of nDCG@10 over the reports of each story. */
function ranked({ gold, neighbours }: Material, score: Score): Map<string, number> {
  const byItem = Map.groupBy(neighbours, ({ item }) => item);
  const sizes = Map.groupBy(gold, ({ story }) => story);
  const gains = new Map<string, number>();
  for (const { item, story } of gold) {
    if (story === null) continue;
    const ranking = (byItem.get(item.id) ?? [])
      .map(({ features, isRight }) => ({ isRight, score: score(features) }))
      .sort((a, b) => b.score - a.score);
    const gain = gainOfTen(
      ranking.map(({ isRight }) => isRight),
      (sizes.get(story)?.length ?? 1) - 1,
    );
    gains.set(story, (gains.get(story) ?? 0) + gain);
  }
  return gains;
}
