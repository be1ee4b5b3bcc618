import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../engine/fold.ts';
import { foldAt } from '../../../pack/fold-at.ts';
import { buildTextTable } from '../../../pack/text-table.ts';

function folded(texts: readonly string[]): string[] {
  const table = buildTextTable(texts);
  return texts.map((_, index) => {
    const { units, length } = foldAt(table, index);
    return String.fromCharCode(...units.subarray(0, length));
  });
}

describe('names folded from their bytes', () => {
  it.each([
    [['Sergei Skripal', '', ' — ', 'U.S. Steel', "Xi'an", 'Škripal', '  a  b  ', 'Œuvre', 'Unit 26165', 'AT&T']],
    [['x'.repeat(3000), 'ß'.repeat(3000), 'after a long one']],
  ])('%j', (texts) => {
    expect(folded(texts)).toEqual(texts.map(foldText));
  });

  it('are what their texts fold to', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '-', '.', "'", 'ß', 'é') }),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(folded(texts)).toEqual(texts.map(foldText));
      }),
    );
  });
});
