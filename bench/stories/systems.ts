/** What is compared: the model, and two simple ways that it has to beat. Each gives an item and a group a score from their likeness. */

import { type LikenessFeature, likenessFeatures } from '../../stories/likeness.ts';
import { type Example, fitLogistic } from '../accuracy/logistic-regression.ts';

export interface System {
  readonly name: string;
  /** Scores after learning from examples. What has nothing to learn looks at none of them. */
  readonly learn: (examples: readonly Example[]) => (features: Float64Array) => number;
  /** Thresholds to choose from, on the stories that are learned from. */
  readonly thresholds: readonly number[];
}

const penalty = 1;

/** Rounded as the file of weights has them. */
export function learnWeights(examples: readonly Example[]): Record<LikenessFeature, number> {
  const weights = fitLogistic(examples, likenessFeatures.length, penalty);
  const entries = likenessFeatures.map((feature, index) => [feature, Math.round((weights[index] ?? 0) * 1000) / 1000] as const);
  return Object.fromEntries(entries) as Record<LikenessFeature, number>;
}

const one = (feature: LikenessFeature) => () => (features: Float64Array) => features[likenessFeatures.indexOf(feature)] ?? 0;

export const model: System = {
  name: 'model',
  learn: (examples) => {
    const weights = Object.values(learnWeights(examples));
    return (features) => 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
  },
  thresholds: [0.3, 0.35, 0.4],
};

export const baselines: readonly System[] = [
  { name: 'TF-IDF of the text', learn: one('words'), thresholds: [0.15, 0.2, 0.25, 0.3, 0.35] },
  { name: 'entity overlap', learn: one('entities'), thresholds: [0.4, 0.45, 0.5, 0.55, 0.6, 0.65] },
];
