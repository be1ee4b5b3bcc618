import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextTable } from '../../../pack/text-table.ts';
import { buildTrigramIndex, TrigramSearch, trigrams } from '../../../pack/trigram-index.ts';

const search = (names: readonly string[], query: string, most = 5) =>
  new TrigramSearch(buildTrigramIndex(buildTextTable(names))).candidates(query, most).map((number) => names[number]);

describe('trigrams', () => {
  it.each([
    ['skripal', 7],
    ['', 0],
    ['a', 1],
    ['ab', 2],
    ['aaaaaa', 3],
    ['al qaeda', 7],
    ['—', 0],
  ])('%j has %i', (text, count) => {
    expect(trigrams(text)).toHaveLength(count);
  });

  it('are those of the folded text', () => {
    expect(trigrams('ŠKRIPAL')).toEqual(trigrams('skripal'));
  });
});

describe('candidates', () => {
  const names = ['Sergei Skripal', 'Yulia Skripal', 'Skripal', 'Helsinki', 'Helsinki summit', 'Kremlin', 'Grenell'];

  it.each([
    ['skripal', ['Skripal', 'Yulia Skripal', 'Sergei Skripal']],
    ['skripall', ['Skripal', 'Yulia Skripal', 'Sergei Skripal', 'Grenell']],
    ['helsinky', ['Helsinki', 'Helsinki summit']],
    ['xyz', []],
    ['', []],
  ])('of %j', (query, expected) => {
    expect(search(names, query)).toEqual(expected);
  });

  it('are no more than asked for', () => {
    expect(search(names, 'skripal', 1)).toEqual(['Skripal']);
    expect(search(['aaa', 'aaa', 'aaa'], 'aaa', 2)).toHaveLength(2);
  });

  it('are the same when asked again', () => {
    const index = new TrigramSearch(buildTrigramIndex(buildTextTable(names)));
    expect(index.candidates('skripal', 5)).toEqual(index.candidates('skripal', 5));
  });

  it('of an empty index are none', () => {
    expect(search([], 'skripal')).toEqual([]);
  });

  it('begin with the name itself', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), minLength: 1, maxLength: 12 })
      .filter((text) => /\w/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (all) => {
        for (const each of all) {
          const [first = ''] = search(all, each, 3);
          expect(new Set(trigrams(first))).toEqual(new Set(trigrams(each)));
        }
      }),
    );
  });

  it('come from long lists and long names too', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `name ${index}`);
    expect(search(many, 'name 999', 1)).toEqual(['name 999']);
    const long = Array.from({ length: 600 }, (_, index) => index.toString(36)).join('x');
    expect(search(['x', long], long, 1)).toEqual([long]);
  });
});
