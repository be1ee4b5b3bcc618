import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../engine/edit-distance.ts';

/** The textbook matrix of the restricted Damerau–Levenshtein distance. */
function matrixDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      (rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['kremlin', 'kremlin', 0],
    ['kremlin', 'kremlim', 1],
    ['kremlin', 'kremln', 1],
    ['kremlin', 'krremlin', 1],
    ['kremlin', 'rkemlin', 1],
    ['skripal', 'skripall', 1],
    ['ca', 'abc', 3],
    ['putin', 'trump', 5],
  ])('%s → %s: %i', (a, b, edits) => {
    expect(editDistance(a, b, 10)).toBe(edits);
  });

  it('tells no more than that a distance is over the limit', () => {
    expect(editDistance('putin', 'trump', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 1)).toBe(2);
    expect(editDistance('a', 'b', 0)).toBe(1);
  });

  it('is what the matrix gives, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(matrixDistance(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
