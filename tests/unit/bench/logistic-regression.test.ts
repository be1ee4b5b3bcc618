/** Learning: the fit is the maximum of the penalised likelihood, whatever the order of the examples. */
import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../../bench/accuracy/logistic-regression.ts';

const example = (values: readonly number[], isRight: boolean, weight = 1): Example => ({
  at: values.map((_, index) => index),
  values,
  isRight,
  weight,
});

describe('fitLogistic', () => {
  it('gives the log-odds of what was seen where there is only a bias', () => {
    const seen = [...Array.from({ length: 30 }, () => example([1], true)), ...Array.from({ length: 10 }, () => example([1], false))];
    expect(fitLogistic(seen, 1, 1)[0]).toBeCloseTo(Math.log(3), 4);
  });

  it('weighs a feature by what it adds', () => {
    const seen = [
      ...Array.from({ length: 40 }, () => example([1, 1], true)),
      ...Array.from({ length: 10 }, () => example([1, 1], false)),
      ...Array.from({ length: 20 }, () => example([1, 0], true)),
      ...Array.from({ length: 20 }, () => example([1, 0], false)),
    ];
    const [bias = 0, weight = 0] = fitLogistic(seen, 2, 1e-6);
    expect(bias).toBeCloseTo(0, 3);
    expect(weight).toBeCloseTo(Math.log(4), 3);
  });

  it('stays finite where examples can be parted without fault, and is held back by the penalty', () => {
    const seen = [example([1, 1], true), example([1, -1], false)];
    const [, weak = 0] = fitLogistic(seen, 2, 0.1);
    const [, strong = 0] = fitLogistic(seen, 2, 10);
    expect(Number.isFinite(weak)).toBe(true);
    expect(strong).toBeLessThan(weak);
  });

  it('counts a weight as so many examples, in any order', () => {
    const seen = [example([1, 2], true, 3), example([1, 1], false), example([1, 3], false, 2)];
    const repeated = [seen[2], seen[0], seen[1], seen[0], seen[2], seen[0]].flatMap((each) => (each ? [{ ...each, weight: 1 }] : []));
    const [a, b] = [fitLogistic(seen, 2, 0.5), fitLogistic(repeated, 2, 0.5)];
    expect(a[0]).toBeCloseTo(b[0] ?? 0, 6);
    expect(a[1]).toBeCloseTo(b[1] ?? 0, 6);
  });

  it('has no slope left where it stops', () => {
    const seen = [example([1, 0.5], true), example([1, 1.5], true), example([1, -1], false), example([1, 0.7], false)];
    const weights = fitLogistic(seen, 2, 0.3);
    const slope = [0, 1].map(
      (feature) =>
        seen.reduce((sum, { values, isRight }) => {
          const chance = 1 / (1 + Math.exp(-values.reduce((score, value, index) => score + value * (weights[index] ?? 0), 0)));
          return sum + (Number(isRight) - chance) * (values[feature] ?? 0);
        }, 0) -
        (feature === 0 ? 1e-6 : 0.3) * (weights[feature] ?? 0),
    );
    expect(slope[0]).toBeCloseTo(0, 5);
    expect(slope[1]).toBeCloseTo(0, 5);
  });
});
