/** Figures of the model and of both baselines, with the interval of each difference: bootstrap over stories. */
import { SeededRandom } from '../seeded-random.ts';
import { crossValidate, type Material } from './cross-validate.ts';
import { figuresOfStories, type StoryCounts, type StoryFigures } from './measures.ts';
import { baselines, model } from './systems.ts';

export interface SystemReport {
  readonly name: string;
  readonly figures: StoryFigures;
  /** For a baseline: how far the model is above it, from and to, with 95 % confidence. */
  readonly behind?: Readonly<Record<keyof StoryFigures, readonly [number, number]>>;
}

export interface StoryReport {
  readonly stories: number;
  readonly reports: number;
  readonly distractors: number;
  readonly systems: readonly SystemReport[];
}

const rounds = 1000;
const told: readonly (keyof StoryFigures)[] = ['bCubed', 'bCubedPrecision', 'bCubedRecall', 'pairs', 'gain'];

export function storyReport(material: Material): StoryReport {
  const ours = crossValidate(model, material);
  const reports = material.gold.filter(({ story }) => story !== null).length;
  return {
    stories: ours.size,
    reports,
    distractors: material.gold.length - reports,
    systems: [
      { name: model.name, figures: figuresOfStories([...ours.values()]) },
      ...baselines.map((baseline) => {
        const theirs = crossValidate(baseline, material);
        return { name: baseline.name, figures: figuresOfStories([...theirs.values()]), behind: differences(ours, theirs) };
      }),
    ],
  };
}

function differences(ours: ReadonlyMap<string, StoryCounts>, theirs: ReadonlyMap<string, StoryCounts>) {
  const random = new SeededRandom(20_261_122);
  const pairs = [...ours].flatMap(([story, counts]) => {
    const other = theirs.get(story);
    return other ? [[counts, other] as const] : [];
  });
  const drawn = Array.from({ length: rounds }, () => {
    const sample = pairs.flatMap(() => [pairs[random.below(pairs.length)] ?? []].filter((pair) => pair.length > 0));
    const [a, b] = [0, 1].map((side) => figuresOfStories(sample.flatMap((pair) => pair[side] ?? [])));
    return told.map((key) => (a?.[key] ?? 0) - (b?.[key] ?? 0));
  });
  const between = (column: number): readonly [number, number] => {
    const values = drawn.map((row) => row[column] ?? 0).sort((x, y) => x - y);
    return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0];
  };
  return Object.fromEntries(told.map((key, column) => [key, between(column)])) as Record<keyof StoryFigures, readonly [number, number]>;
}

const names: Readonly<Record<keyof StoryFigures, string>> = {
  bCubed: 'B³ F1',
  bCubedPrecision: 'B³ precision',
  bCubedRecall: 'B³ recall',
  pairs: 'pairwise F1',
  gain: 'nDCG@10',
};

export function printStoryReport({ stories, reports, distractors, systems }: StoryReport): void {
  console.log(`\nstories: ${stories} stories of ${reports} reports among ${distractors} distractors, five folds by story`);
  for (const { name, figures, behind } of systems) {
    console.log(`  ${name}`);
    for (const key of told) {
      const range = behind?.[key];
      const difference = range ? `   the model is above by ${range.map((value) => value.toFixed(3)).join(' to ')}` : '';
      console.log(`    ${names[key].padEnd(13)} ${figures[key].toFixed(3)}${difference}`);
    }
  }
}
