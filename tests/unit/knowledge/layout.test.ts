/** The layout of entries: nothing is lost, and laying out what is laid out changes nothing. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixEntity } from '../../../tools/knowledge/fix-entity.ts';
import { layoutEntity } from '../../../tools/knowledge/layout/layout-entity.ts';
import { scalarText } from '../../../tools/knowledge/layout/scalar.ts';

describe('scalarText', () => {
  it.each([
    ['plain words', 'plain words'],
    ["O'Brien", "O'Brien"],
    ['a: b', "'a: b'"],
    ['a:b', 'a:b'],
    ['a #b', "'a #b'"],
    ['@a', "'@a'"],
    ["'quoted' words", `"'quoted' words"`],
    [`it's "so"`, `it's "so"`],
    [`it's: "so"`, `'it''s: "so"'`],
    ['2018', "'2018'"],
    ['2018-03', '2018-03'],
    ['26e3', "'26e3'"],
    ['~', "'~'"],
    ['~group', '~group'],
    ['null', "'null'"],
    ['No', 'No'],
    ['', "''"],
    ['two\nlines', '"two\\nlines"'],
    ['a, b', 'a, b'],
  ])('%j: %s', (value, text) => {
    expect(scalarText(value, 'block')).toBe(text);
  });

  it('quotes what brackets and braces would end', () => {
    expect(scalarText('a, b', 'flow')).toBe("'a, b'");
    expect(scalarText(2018, 'flow')).toBe('2018');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.lorem(),
  fc.constantFrom(
    'a: b',
    '# no',
    '- x',
    '{a}',
    '[b',
    "it's",
    '"x"',
    '1e3',
    '0x1F',
    'true',
    '...',
    '---',
    '\\',
    'a\tb',
    '<a>|b',
    'x:',
    '?',
    '!t',
  ),
);
const number = fc.integer({ min: -9999, max: 9999 });
const map = (...keys: string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof(text, number)])), { requiredKeys: [] });
const entry = fc.record(
  {
    sources: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), map('publisher', 'title', 'date')),
    summary: text,
    name: text,
    kind: text,
    asOf: fc.oneof(text, number),
    at: fc.tuple(number, number),
    aliases: fc.array(fc.oneof(text, fc.record({ text, near: fc.array(text) }))),
    described: fc.array(fc.oneof(fc.array(text), fc.record({ not: fc.array(text), words: fc.array(text, { minLength: 1 }) }))),
    timeline: fc.array(map('what', 'when', 'source')),
    unknown: text,
  },
  { requiredKeys: ['name'] },
);

describe('layoutEntity', () => {
  it('loses nothing, for either parser', () => {
    fc.assert(
      fc.property(entry, (value) => {
        const laidOut = layoutEntity(value);
        expect(load(laidOut)).toEqual(value);
        expect(parse(laidOut)).toEqual(value);
      }),
    );
  });

  it('changes nothing of what it wrote', () => {
    fc.assert(
      fc.property(entry, (value) => {
        const laidOut = layoutEntity(value);
        expect(layoutEntity(load(laidOut) as object, laidOut)).toBe(laidOut);
      }),
    );
  });

  it('is as it is', () => {
    const value = {
      sources: { may: { date: '2018-03-12', publisher: 'House of Commons', title: 'Incident: statement' } },
      timeline: [{ what: 'It happens', source: 'may', when: 2018 }],
      described: [['raid', 'town'], { words: ['~attack', '<town>|village'], not: ['2017'] }],
      aliases: ['The raid', { text: 'Рейд', lang: 'ru' }],
      summary: `A raid on a town. ${'It has words, '.repeat(10)}and an end.`,
      asOf: 2024,
      kind: 'event',
      name: 'Raid',
    };
    expect(layoutEntity(value)).toBe(`name: Raid
kind: event
summary: >-
  A raid on a town. It has words, It has words, It has words, It has words, It has words, It has words, It has words, It
  has words, It has words, It has words, and an end.
asOf: 2024
aliases: [The raid, {text: Рейд, lang: ru}]
described:
  - [raid, town]
  - words:
      - ~attack
      - <town>|village
    not: ['2017']
timeline:
  - {when: 2018, what: It happens, source: may}
sources:
  may: {publisher: House of Commons, title: 'Incident: statement', date: 2018-03-12}
`);
  });
});

describe('fixEntity', () => {
  const fix = (file: string) => {
    const problems: { problem: string }[] = [];
    const fixed = fixEntity('x.yaml', file, problems as never);
    return { ...fixed, problems: problems.map(({ problem }) => problem) };
  };

  it('keeps comments, above and beside', () => {
    const file = `# Of the raid.

kind: event # a kind
# Its name.
name: Raid
timeline:
  # First.
  - {when: 2018, what: It happens, source: may} # so it is said
  - { when: 2019, what: It ends, source: may }
# The end.
`;
    expect(fix(file)).toMatchObject({
      problems: [],
      text: `# Of the raid.
# Its name.
name: Raid
kind: event # a kind
timeline:
  # First.
  - {when: 2018, what: It happens, source: may} # so it is said
  - {when: 2019, what: It ends, source: may}
# The end.
`,
    });
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['blanks', "name: ' Raid '\n", 'name: Raid\n', ['blanks around text']],
    ['quotes', 'name: "Raid"\n', 'name: Raid\n', ['layout']],
    [
      'aliases',
      'name: Raid\naliases: [A, Raid, A, {text: A, lang: de}]\n',
      'name: Raid\naliases: [A, {text: A, lang: de}]\n',
      ['aliases given twice'],
    ],
    [
      'statements',
      'name: Raid\nrelations:\n  - {to: a, as: b}\n  - {to: a, as: b}\n',
      'name: Raid\nrelations:\n  - {to: a, as: b}\n',
      ['statements made twice'],
    ],
    [
      'timelines',
      'name: Raid\ntimeline:\n  - {when: 2019, what: B}\n  - {when: 2018-03, what: A}\n',
      'name: Raid\ntimeline:\n  - {when: 2018-03, what: A}\n  - {when: 2019, what: B}\n',
      ['timeline out of order'],
    ],
    [
      'addresses',
      'name: Raid\nsources:\n  a: {url: https://a.org/x?utm_source=b&id=1}\n',
      'name: Raid\nsources:\n  a: {url: https://a.org/x?id=1}\n',
      ['tracking in addresses'],
    ],
  ])('mends %s', (_, file, text, done) => {
    expect(fix(file)).toEqual({ text, done, problems: [] });
  });

  it('leaves a timeline alone that is in order as far as its dates say', () => {
    const file = 'name: Raid\ntimeline:\n  - {when: 2018-03, what: A}\n  - {when: 2018, what: B}\n';
    expect(fix(file)).toEqual({ text: file, done: [], problems: [] });
  });

  it('tells what it cannot read', () => {
    expect(fix('name: [')).toEqual({ problems: [expect.any(String), ...Array(0)] });
  });
});
