import { describe, expect, it } from 'vitest';
import { nameKind } from '../../../engine/gazetteer.ts';
import { letterCase } from '../../../pack/encode.ts';
import { compileKnowledge } from '../../../tools/knowledge/compile.ts';
import { namesOfEntity, surnames } from '../../../tools/knowledge/compile-names.ts';
import { depthOf } from '../../../tools/knowledge/depth.ts';
import { derivePlaces, slug } from '../../../tools/knowledge/derived-places.ts';
import { type Entry, knowledgeOf, placeOf } from '../small-world.ts';

const entity = (given: Partial<Entry>) => {
  const text = knowledgeOf({ entries: { a: { name: 'A', kind: 'concept', ...given } } }).entities.get('a')?.entity;
  if (!text) throw new Error('no entity');
  return text;
};

describe('surnames', () => {
  it.each([
    ['Sergei Skripal', ['Skripal']],
    ['Ursula von der Leyen', ['von der Leyen']],
    ['Bashar al-Assad', ['al-Assad', 'Assad']],
    ['John W. Nicholson Jr.', ['Nicholson']],
    ['Osama bin Laden', ['bin Laden']],
    ['John Roberts (judge)', ['Roberts']],
    ['De Gaulle', ['Gaulle']],
    ['Pelé', []],
  ])('%s: %j', (name, expected) => {
    expect(surnames(name)).toEqual(expected);
  });
});

describe('namesOfEntity', () => {
  const kinds = (given: Partial<Entry>) =>
    namesOfEntity(entity(given), 0).map(({ text, kind, language }) => [text, kind, language ?? 'en']);

  it.each<readonly [string, Partial<Entry>, unknown[]]>([
    [
      'a person',
      { name: 'Sergei Skripal', kind: 'person' },
      [
        ['Sergei Skripal', nameKind.full, 'en'],
        ['Skripal', nameKind.short, 'en'],
      ],
    ],
    [
      'a surname given',
      { name: 'A Trump', kind: 'person', aliases: ['Trump'] },
      [
        ['A Trump', nameKind.full, 'en'],
        ['Trump', nameKind.full, 'en'],
      ],
    ],
    [
      'an acronym',
      { name: 'Agency', aliases: ['CIA'] },
      [
        ['Agency', nameKind.full, 'en'],
        ['CIA', nameKind.acronym, 'en'],
      ],
    ],
    [
      'another language',
      { names: { de: ['Etwas', 'A'] } },
      [
        ['A', nameKind.full, 'en'],
        ['Etwas', nameKind.full, 'de'],
      ],
    ],
    [
      'another script',
      { names: { ru: 'ГРУ' } },
      [
        ['A', nameKind.full, 'en'],
        ['ГРУ', nameKind.acronym, 'ru'],
      ],
    ],
    [
      'a person in other languages',
      { name: 'B C', kind: 'person', names: { ru: ['Башар аль-Асад', 'Асад'], ar: 'محمد بن سلمان', zh: '安东尼·布林肯' } },
      [
        ['B C', nameKind.full, 'en'],
        ['C', nameKind.short, 'en'],
        ['Башар аль-Асад', nameKind.full, 'ru'],
        ['Асад', nameKind.full, 'ru'],
        ['аль-Асад', nameKind.short, 'ru'],
        ['محمد بن سلمان', nameKind.full, 'ar'],
        ['بن سلمان', nameKind.short, 'ar'],
        ['安东尼·布林肯', nameKind.full, 'zh'],
        ['布林肯', nameKind.short, 'zh'],
      ],
    ],
    [
      'a place keeps its name in each language',
      { kind: 'place', names: { de: 'A' } },
      [
        ['A', nameKind.full, 'en'],
        ['A', nameKind.full, 'de'],
      ],
    ],
    [
      'an elision',
      { name: "Bureau d'Appel" },
      [
        ["Bureau d'Appel", nameKind.full, 'en'],
        ["Bureau d'Appel", nameKind.full, 'fr'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(kinds(given)).toEqual(expected);
  });
});

describe('letterCase', () => {
  it.each([
    ['nato', 0],
    ['Turkey', 1],
    ['US', 2],
    ['NATO', 2],
    ['UNESCO', 1],
    ['White House', 0b0101],
    ['Islamic State of the US', 0b10_00_00_01_01],
    ['29155', 0],
  ])('%s: %i', (name, bits) => {
    expect(letterCase(name)).toBe(bits);
  });
});

describe('depthOf', () => {
  const full: Partial<Entry> = {
    timeline: ['2016', '2017', '2018'].map((when) => ({ when, what: 'It happens', source: when === '2016' ? 'a' : 'b' })),
    relations: ['x', 'y'].map((to) => ({ to, as: 'part-of' })),
  };

  it.each<readonly [string, Partial<Entry>, string]>([
    ['three dated statements, two relations, two sources', full, 'full'],
    ['two dated statements', { ...full, timeline: full.timeline?.slice(0, 2) }, 'brief'],
    ['one relation', { ...full, relations: full.relations?.slice(0, 1) }, 'brief'],
    [
      'one source besides Wikipedia',
      { ...full, timeline: full.timeline?.map((item) => ({ ...item, source: item.source === 'a' ? 'wikipedia' : 'b' })) },
      'brief',
    ],
    [
      'dated offices count',
      { ...full, timeline: full.timeline?.slice(0, 2), offices: [{ title: 'T', from: '2018', source: 'b' }] },
      'full',
    ],
    ['undated facts do not', { ...full, timeline: full.timeline?.slice(0, 2), facts: [{ label: 'L', value: 'V', source: 'b' }] }, 'brief'],
    ['nothing', {}, 'brief'],
  ])('%s', (_, given, depth) => {
    expect(depthOf(entity(given))).toBe(depth);
  });
});

describe('slug', () => {
  it.each([
    ['United States', 'united-states'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['St. John’s', 'st-johns'],
    ['Guinea-Bissau', 'guinea-bissau'],
    ['Washington, D.C.', 'washington-dc'],
  ])('%s: %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});

it('takes demonyms of states for theirs, and not of their territories', () => {
  const places = derivePlaces();
  const called = (adjective: string) => places.filter(({ adjectives }) => adjectives.includes(adjective)).map(({ id }) => id);
  expect([called('American'), called('French'), called('Greenlandic')]).toEqual([['united-states'], ['france'], ['greenland']]);
});

it('ends what it says of a country with one full stop', () => {
  const ends = derivePlaces().map(({ summary }) => summary.match(/[^.](\.*)$/)?.[1]);
  expect(new Set(ends)).toEqual(new Set(['.']));
});

it('knows capital, area, currency, languages and neighbours of a country', () => {
  const france = derivePlaces().find(({ id }) => id === 'france');
  expect(france?.facts).toEqual([
    ['Capital', 'Paris'],
    ['Area', '551,695 km²'],
    ['Currency', 'Euro'],
    ['Languages', 'French'],
  ]);
  expect(france?.borders).toEqual(expect.arrayContaining(['spain', 'germany', 'belgium']));
  const ids = new Set(derivePlaces().map(({ id }) => id));
  expect(derivePlaces().flatMap(({ borders }) => borders.filter((id) => !ids.has(id)))).toEqual([]);
});

it('counts the name of a derived place on the condition alone that its entry gives', () => {
  const entries = { b: { name: 'Plymouth', kind: 'place' as const, aliases: [{ text: 'Plymouth', near: ['montserrat'] }] } };
  const places = [placeOf({ id: 'b', name: 'Plymouth', aliases: ['Old Plymouth'] })];
  const { names } = compileKnowledge(knowledgeOf({ entries }), places);
  const told = names.map(({ text, guard }) => [text, guard !== undefined]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['Plymouth', true],
      ['Old Plymouth', false],
    ]),
  );
  expect(told).not.toContainEqual(['Plymouth', false]);
});

it('keeps what an entry says of a country before what the packages say', () => {
  const knowledge = knowledgeOf({
    entries: {
      b: { name: 'B', kind: 'place', facts: [{ label: 'Capital', value: 'Two', source: 'wikipedia' }], wikipedia: 'B' },
      chief: { name: 'Chief', kind: 'person', asOf: '2020', offices: [{ office: 'premier', from: '2018', source: 'x' }] },
      cabinet: { name: 'Cabinet', kind: 'organisation' },
    },
    offices: { premier: { name: 'Premier of B', of: 'b', heads: ['cabinet', 'b'], titles: ['premier'] } },
  });
  const packaged = { facts: [['Capital', 'One'] as const, ['Area', '1 km²'] as const], borders: ['c'] };
  const places = [placeOf({ id: 'b', name: 'B', ...packaged }), placeOf({ id: 'c', name: 'C', borders: ['b'] })];
  const { records } = compileKnowledge(knowledge, places);
  const country = records.find(({ id }) => id === 'b');
  expect(country?.facts).toEqual([
    { label: 'Area', value: '1 km²', source: 'packages' },
    { label: 'Capital', value: 'Two', source: 'wikipedia' },
  ]);
  expect(Object.keys(country?.sources ?? {})).toEqual(['wikipedia', 'packages']);
  expect(country?.relations).toEqual([{ to: { id: 'c', name: 'C', kind: 'place' }, label: 'borders' }]);
  expect(country?.headships.map(({ office }) => office)).toEqual(['Premier of B']);
  expect(records.find(({ id }) => id === 'cabinet')?.headships.map(({ office }) => office)).toEqual(['Premier of B']);
});

describe('compileKnowledge', () => {
  const knowledge = knowledgeOf({
    entries: {
      b: { name: 'B', kind: 'person', asOf: '2020', offices: [{ office: 'chief', from: '2018', source: 'x' }] },
      a: {
        name: 'A',
        kind: 'organisation',
        relations: [
          { to: 'b', as: 'ally-of', since: '2018', by: 'somebody', source: 'x' },
          { to: 'c', as: 'part-of' },
          { to: 'nowhere', as: 'part-of' },
        ],
      },
      c: { name: 'C', kind: 'place', where: 'nowhere' },
    },
    offices: { chief: { name: 'Chief of A', of: 'a', heads: ['a'], titles: ['chief'] } },
  });
  const { records, offices } = compileKnowledge(knowledge, []);
  const [a, b, c] = records;

  it('sorts by id', () => {
    expect(records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('tells a relation from both ends, its source where it is told', () => {
    expect(a?.relations).toContainEqual({
      to: { id: 'b', name: 'B', kind: 'person' },
      label: 'ally of',
      since: '2018',
      by: 'somebody',
      source: 'x',
    });
    expect(b?.relations).toEqual([{ to: { id: 'a', name: 'A', kind: 'organisation' }, label: 'ally of', since: '2018', by: 'somebody' }]);
    expect(c?.relations.map(({ label }) => label)).toEqual(['includes']);
  });

  it('leaves out links that lead nowhere', () => {
    expect(a?.relations).toHaveLength(2);
    expect(c?.where).toBeUndefined();
  });

  it('tells a body who headed it, and a holder what', () => {
    const holder = { id: 'b', name: 'B', kind: 'person' };
    expect(a?.headships).toEqual([{ office: 'Chief of A', holders: [{ holder, from: '2018', asOf: '2020' }] }]);
    expect(b?.offices).toEqual([{ office: 'Chief of A', from: '2018', source: 'x', of: { id: 'a', name: 'A', kind: 'organisation' } }]);
  });

  it('ends an open term where the entry ends', () => {
    const [from, to] = ['2018-01-01', '2020-12-31'].map((date) => Date.parse(date) / 86_400_000);
    expect(offices[0]?.terms).toEqual([{ holder: 1, from, to, acting: false }]);
  });
});
