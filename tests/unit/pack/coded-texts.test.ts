import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCodedTable, type CodedTable, codedTextAt } from '../../../pack/coded-texts.ts';

const all = (texts: readonly string[]) => {
  const table = buildCodedTable(texts);
  return texts.map((_, index) => codedTextAt(table, index));
};

/** As many different words as asked for, each of five letters. */
const manyWords = (count: number) =>
  Array.from({ length: count }, (_, index) => (index + 26 ** 4).toString(26).replaceAll(/\d/g, (d) => 'qrstuvwxyz'[+d] ?? ''));

describe('coded texts', () => {
  it.each([
    [[]],
    [['', 'a', '']],
    [['the cat', 'the dog', 'the cat and the dog']],
    [['[7,"2018-03-04","Škripal"],[7,"2018","Škripal"]', '[0,[7,"2018-03-04","京 🇷🇺 – بوتين"]]', '京 🇷🇺 – بوتين']],
    [['\u0000\u0001\u0002\u001f\u007f', '\u0001\u0001 \u0001', '\ufeffa \ufeffa']],
  ])('%j', (texts) => {
    expect(all(texts)).toEqual(texts);
  });

  it('gives back any well-formed texts', () => {
    const word = fc.constantFrom('der', 'Nation', ' ', '","', '"],[7,"', 'é', '\u0001', '\u0002', '\u0080', '€', '🇷🇺', '2018');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(all(texts)).toEqual(texts);
      }),
    );
  });

  it('gives back more words than there are codes, and texts of any length', () => {
    const words = manyWords(17_000).join(' ');
    expect(all([words, words, 'another one'])).toEqual([words, words, 'another one']);
  });

  it('are shorter for what is said again', () => {
    const texts = Array.from({ length: 50 }, (_, index) => `President of the country of number ${index}`);
    expect(buildCodedTable(texts).texts.bytes.length).toBeLessThan(texts.join('').length / 3);
  });

  it('are the same bytes for the same texts', () => {
    const texts = manyWords(300).map((word) => `${word} of ${word} and ${word}`);
    expect(buildCodedTable(texts)).toEqual(buildCodedTable(texts));
  });

  it('are empty past their end', () => {
    expect([1, 99].map((index) => codedTextAt(buildCodedTable(['a']), index))).toEqual(['', '']);
  });

  it('read some text from any bytes, without a word for a code that has none', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.array(fc.nat()), (bytes, offsets) => {
        const damaged: CodedTable = {
          texts: { bytes, offsets: Uint32Array.of(0, bytes.length) },
          words: { bytes, offsets: Uint32Array.from(offsets) },
        };
        expect(typeof codedTextAt(damaged, 0)).toBe('string');
      }),
    );
    const wordless = {
      texts: { bytes: Uint8Array.of(0x61, 0x80, 0xff, 0xff, 0xc0), offsets: Uint32Array.of(0, 5) },
      words: buildCodedTable([]).words,
    };
    expect(codedTextAt(wordless, 0)).toBe('a');
  });
});
