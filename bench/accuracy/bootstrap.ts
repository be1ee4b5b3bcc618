/** Bootstrap intervals over documents (Efron 1979): how far a figure would move with other articles of the same kind. */
import { SeededRandom } from '../seeded-random.ts';
import { addCounts, type Counts, emptyCounts, type Figures, figuresOf } from './score.ts';

const rounds = 1000;

/** The 95 % interval of a figure, documents drawn with replacement. */
export function interval(documents: readonly Counts[], figure: keyof Figures): readonly [number, number] | null {
  const random = new SeededRandom(20_261_122);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let sum = emptyCounts();
    for (let draw = 0; draw < documents.length; draw++) {
      const drawn = documents[random.below(documents.length)];
      if (drawn) sum = addCounts(sum, drawn);
    }
    const value = figuresOf(sum)[figure];
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const [low, high] = [values[Math.floor(values.length * 0.025)], values[Math.floor(values.length * 0.975)]];
  return low === undefined || high === undefined ? null : [low, high];
}
