/** Weights of the story models, in log-odds. Written by `npm run learn:stories` on 2026-11-22; never by hand. */
import type { LikenessModel } from './likeness.ts';

/** Whether an item joins a story. */
export const joiningModel: LikenessModel = {
  threshold: 0.4,
  weights: {
    bias: -6.445,
    words: 1.077,
    nearestWords: 1.364,
    entities: 1.533,
    nearestEntities: 1.728,
    rarestWord: 2.242,
    secondWord: 1.737,
    thirdWord: 1.255,
    rarestName: 0.757,
    rarestEntity: 0.621,
    gap: -0.923,
    age: -0.561,
    size: 0.202,
  },
};

/** How much an item has to do with an article. */
export const relatingModel: LikenessModel = {
  threshold: 0.25,
  weights: {
    bias: -2.616,
    words: 1.517,
    nearestWords: 1.517,
    entities: 1.025,
    nearestEntities: 1.025,
    rarestWord: 2.331,
    secondWord: 1.043,
    thirdWord: -0.17,
    rarestName: 0.345,
    rarestEntity: 1.289,
    gap: -1.032,
    age: -1.032,
    size: 0,
  },
};
