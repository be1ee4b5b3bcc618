/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method (iteratively reweighted least squares;
 * Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1). Deterministic.
 */

export interface Example {
  /** Numbers of the features that are not 0, and their values. */
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

const mostRounds = 25;
const settled = 1e-6;

/** The weights of `size` features. `penalty` holds each towards 0, but for feature 0, the bias. Cost: examples × features². */
export function fitLogistic(examples: readonly Example[], size: number, penalty: number): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < mostRounds; round++) {
    const { slope, curvature } = derivatives(examples, weights, penalty);
    const step = solve(curvature, slope, size);
    let largest = 0;
    for (const [index, value] of step.entries()) {
      weights[index] = (weights[index] ?? 0) + value;
      largest = Math.max(largest, Math.abs(value));
    }
    if (largest < settled) break;
  }
  return weights;
}

/** Slope of the penalised log-likelihood, and its negative curvature as a square matrix in rows. */
function derivatives(examples: readonly Example[], weights: Float64Array, penalty: number) {
  const size = weights.length;
  const slope = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (const { at, values, isRight, weight } of examples) {
    let score = 0;
    for (const [index, feature] of at.entries()) score += (weights[feature] ?? 0) * (values[index] ?? 0);
    const chance = 1 / (1 + Math.exp(-score));
    const error = weight * (Number(isRight) - chance);
    const spread = weight * chance * (1 - chance);
    for (const [row, feature] of at.entries()) {
      const value = values[row] ?? 0;
      slope[feature] = (slope[feature] ?? 0) + error * value;
      for (const [column, other] of at.entries()) {
        const cell = feature * size + other;
        curvature[cell] = (curvature[cell] ?? 0) + spread * value * (values[column] ?? 0);
      }
    }
  }
  for (let feature = 0; feature < size; feature++) {
    const pull = feature === 0 ? 1e-6 : penalty;
    slope[feature] = (slope[feature] ?? 0) - pull * (weights[feature] ?? 0);
    curvature[feature * size + feature] = (curvature[feature * size + feature] ?? 0) + pull;
  }
  return { slope, curvature };
}

/** Solves a symmetric positive definite system by Cholesky decomposition; `matrix` is overwritten. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const cell = (row: number, column: number) => matrix[row * size + column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = cell(row, column);
      for (let k = 0; k < column; k++) sum -= cell(row, k) * cell(column, k);
      matrix[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column);
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) solution[row] = (solution[row] ?? 0) - cell(row, k) * (solution[k] ?? 0);
    solution[row] = (solution[row] ?? 0) / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) solution[row] = (solution[row] ?? 0) - cell(k, row) * (solution[k] ?? 0);
    solution[row] = (solution[row] ?? 0) / cell(row, row);
  }
  return solution;
}
