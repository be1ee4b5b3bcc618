import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../engine/edit-distance.ts';
import { foldText } from '../../../engine/fold.ts';
import { NearIndex } from '../../../pack/near-index.ts';
import { buildTextTable } from '../../../pack/text-table.ts';

const near = (names: readonly string[], folded: string, limit: number) =>
  new NearIndex(buildTextTable(names), names.length).near(folded, limit).map((number) => names[number]);

describe('namesNear', () => {
  it.each([
    ['a letter for another', 'skripol', 1, ['Skripal']],
    ['a letter too many', 'skrippal', 1, ['Skripal']],
    ['a letter missing', 'skrpal', 1, ['Skripal']],
    ['two that are swapped', 'skirpal', 1, ['Skripal']],
    ['another first letter', 'kripal', 1, []],
    ['another number of words', 'boris johnson', 2, ['Boris Johnson']],
    ['nothing', '', 2, []],
  ])('%s', (_, query, limit, expected) => {
    expect(near(['Skripal', 'Boris Johnson', 'Borisjohnson', 'Moscow', '', '—'], query, limit)).toEqual(expected);
  });

  it('leaves out no name of the same first letter and number of words that is within the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'ж', 'é', '1'), minLength: 1, maxLength: 8 });
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, fc.constantFrom(1, 2), (names, query, limit) => {
        const folded = foldText(query);
        const isNear = (text: string) => {
          const other = foldText(text);
          if (other[0] !== folded[0] || other.split(' ').length !== folded.split(' ').length) return false;
          return editDistance(folded, other, limit) <= limit;
        };
        const found = near(names, folded, limit);
        for (const text of names.filter(isNear)) expect(found).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  it('finds names longer than its groups count', () => {
    const long = 'x'.repeat(300);
    expect(near([long, `${long}yz`], `${long}y`, 2)).toEqual([long, `${long}yz`]);
  });
});
