import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTexts, buildTextTable, textAt } from '../../../pack/text-table.ts';

const all = (texts: readonly string[]) => {
  const table = buildTextTable(texts);
  return texts.map((_, index) => textAt(table, index));
};

describe('a text table', () => {
  it.each([[[]], [['']], [['', 'a', '']], [['Škripal', '京', '🇷🇺', 'بوتين']], [['a\u0000b', '\n', ' ', '\ufeffa']]])('%j', (texts) => {
    expect(all(texts)).toEqual(texts);
    expect(allTexts(buildTextTable(texts))).toEqual(texts);
  });

  it('gives back any well-formed texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        expect(all(texts)).toEqual(texts);
        expect(allTexts(buildTextTable(texts))).toEqual(texts);
      }),
    );
  });

  it('is empty past its end', () => {
    const table = buildTextTable(['a', 'b']);
    expect([textAt(table, 2), textAt(table, 99)]).toEqual(['', '']);
  });

  it('replaces half of a surrogate pair and keeps the rest', () => {
    expect(all(['a\ud83d', 'b'])).toEqual(['a\ufffd', 'b']);
  });
});
