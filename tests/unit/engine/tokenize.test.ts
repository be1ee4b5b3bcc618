import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, shape, tokenize } from '../../../engine/tokenize.ts';

const words = (text: string) => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};
const keys = (text: string) => {
  const { hash, check } = tokenize(text);
  return [...hash, ...check];
};
const shapes = (text: string) => [...tokenize(text).shape];
/** The gap before the last token. */
const lastGap = (text: string) => tokenize(text).gap.at(-1);

describe('words', () => {
  it.each([
    ['Kremlin’s U.S. envoy', ['Kremlin', 'U.S.', 'envoy']],
    ["the Taliban's men", ['the', 'Taliban', 'men']],
    ["the officers' mess", ['the', 'officers', 'mess']],
    ["Boris Johnson's", ['Boris', 'Johnson']],
    ["'Kremlin's'", ['Kremlin']],
    ['the U.S.’s role', ['the', 'U.S.', 'role']],
    ['the U.K., U.N. and E.U.', ['the', 'U.K.', 'U.N.', 'and', 'E.U.']],
    ['U.S.-Russian', ['U.S.', 'Russian']],
    ["O'Brien and O’Brien", ["O'Brien", 'and', 'O’Brien']],
    ['al-Qaeda', ['al', 'Qaeda']],
    ['F-22s', ['F', '22s']],
    ['Unit 29155', ['Unit', '29155']],
    ['3.5 per cent', ['3', '5', 'per', 'cent']],
    ['$2,000', ['2', '000']],
    ['don’t', ['don’t']],
    ['AT&T', ['AT', 'T']],
    ['Kyiv/Kiev', ['Kyiv', 'Kiev']],
    ['Скрипаля и Боширова', ['Скрипаля', 'и', 'Боширова']],
    ['فلاديمير بوتين', ['فلاديمير', 'بوتين']],
    ['普京会见', ['普', '京', '会', '见']],
    ['プーチン', ['プ', 'ー', 'チ', 'ン']],
    ['푸틴 대통령', ['푸틴', '대통령']],
    ['nerve\u00adagent', ['nerve\u00adagent']],
    ['\u200bTaliban\u200b', ['Taliban']],
    ['e\u0301lite', ['e\u0301lite']],
    ['', []],
    ['… — “”', []],
    ['\u200b\u00ad', []],
  ])('%j is %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['\u{1F534}Putin', 'Russia\u{1F1F7}\u{1F1FA}'])('a picture beside a name is no part of it: %j', (text) => {
    expect(words(text).some((word) => /^\w+$/.test(word))).toBe(true);
  });

  it.each([
    ['U.S.', 'US'],
    ['O’Brien', "O'BRIEN"],
    ['Straße', 'STRASSE'],
    ['Tali\u200bban', 'Taliban'],
    ['al-Qaeda', 'Al Qaeda'],
    ['Cæsar', 'Caesar'],
    ['Erdoğan', 'Erdogan'],
    ['Kremlin’s', 'Kremlin'],
    ['U. S.', 'U.\u00a0S.'],
  ])('%j has the hashes of %j', (a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  it.each([
    ['Iran', 'Iraq'],
    ['al Qaeda', 'alQaeda'],
    ['ab', 'ba'],
  ])('%j has not the hashes of %j', (a, b) => {
    expect(keys(a)).not.toEqual(keys(b));
  });
});

describe('shape', () => {
  it.each([
    ['said', shape.lower],
    ['Kremlin', shape.capitalised],
    ['McFaul', shape.capitalised],
    ['iPhone', shape.lower],
    ['NATO', shape.upper],
    ['U.S.', shape.upper],
    ['A', shape.capitalised],
    ['29155', shape.caseless],
    ['B1', shape.upper],
    ['Путин', shape.capitalised],
    ['путин', shape.lower],
    ['ФСБ', shape.upper],
    ['بوتين', shape.caseless],
    ['京', shape.caseless],
    ['É', shape.capitalised],
  ])('%s', (text, expected) => {
    expect(shapes(text)).toEqual([expected]);
  });
});

describe('gap', () => {
  it.each([
    ['State Department', gap.soft],
    ['State\u00a0Department', gap.soft],
    ['al-Qaeda', gap.soft],
    ['US–Taliban', gap.soft],
    ['Kyiv/Kiev', gap.soft],
    ['a wrapped\nline', gap.soft],
    ['Mr. Trump', gap.soft],
    ['Gen. Nicholson', gap.soft],
    ['John W. Nicholson', gap.soft],
    ['Sept. 11', gap.soft],
    ['Jan. 6', gap.soft],
    ['Salisbury, England', gap.comma],
    ['he said — Putin', gap.hard],
    ['Directorate (GRU)', gap.hard],
    ['said: Putin', gap.hard],
    ['said; Putin', gap.hard],
    ['the “Doctrine', gap.hard],
    ['It ended. Then', gap.sentence],
    ['It ended.” Then', gap.sentence],
    ['Really? Yes', gap.sentence],
    ['No! Yes', gap.sentence],
    ['one paragraph\n\nanother', gap.sentence],
    ['one paragraph\r\n\r\nanother', gap.sentence],
    ['one paragraph\n   \nanother', gap.sentence],
    // Nobody wraps lines as late as these end.
    [`${'a line of its own '.repeat(6)}\nanother`, gap.sentence],
    [`a heading\n${'itsparagraphs'.repeat(8)}`, gap.sentence],
    ['会见。京', gap.sentence],
  ])('%j', (text, expected) => {
    expect(lastGap(text)).toBe(expected);
  });

  it('begins every text as a sentence', () => {
    expect(tokenize('“Putin”').gap[0]).toBe(gap.sentence);
  });
});

describe('any text', () => {
  it('has tokens in order, within the text, never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, start, end } = tokenize(text);
        let free = 0;
        for (let at = 0; at < count; at++) {
          expect(start[at]).toBeGreaterThanOrEqual(free);
          expect(end[at]).toBeGreaterThan(start[at] ?? 0);
          free = end[at] ?? 0;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('has more tokens than the first buffers hold', () => {
    expect(tokenize('war and '.repeat(1000)).count).toBe(2000);
  });

  it('has the same tokens wherever in a long text they stand', () => {
    const part = fc.constantFrom(
      'war',
      'U.S.',
      'O’Brien',
      'Straße',
      'Жуковка',
      '京',
      '\u200b',
      'x'.repeat(40),
      "'s ",
      '. ',
      ', ',
      ' ',
      ' ',
      '-',
      '\n',
      '1',
    );
    const text = fc.array(part, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''));
    // The text is read in stretches of 4096 characters.
    const lead = fc.integer({ min: 4000, max: 4096 });
    fc.assert(
      fc.property(text, lead, (text, length) => {
        const before = `${'\t'.repeat(length)}. `;
        const [alone, later] = [tokenize(`. ${text}`), tokenize(`${before}${text}`)];
        expect([...later.start]).toEqual([...alone.start].map((at) => at + length));
        expect([...later.end]).toEqual([...alone.end].map((at) => at + length));
        for (const column of ['hash', 'check', 'shape', 'gap'] as const) expect([...later[column]]).toEqual([...alone[column]]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads words that are longer than a stretch', () => {
    for (const length of [4095, 4096, 4097, 10_000])
      expect(words(`a ${'b'.repeat(length)} c`).map((word) => word.length)).toEqual([1, length, 1]);
  });
});
