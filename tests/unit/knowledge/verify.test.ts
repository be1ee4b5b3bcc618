/** Holding entries against tables, both made up here. */
import { describe, expect, it } from 'vitest';
import type { DerivedPlace } from '../../../tools/knowledge/derived-places.ts';
import type { LeaderRow, ReferenceTables } from '../../../tools/knowledge/reference-tables.ts';
import { isSamePost } from '../../../tools/knowledge/verify/posts.ts';
import { countByTable, verifyKnowledge } from '../../../tools/knowledge/verify/verify.ts';
import { type Entry, knowledgeOf, placeOf } from '../small-world.ts';

const noTables: ReferenceTables = {
  leaders: [],
  congress: [],
  conflicts: [],
  countries: [],
  headings: new Map(),
  pairs: [],
  redirects: new Map(),
  titles: new Set(),
  aliases: [],
};
const offices = {
  'x-president': { name: 'President of Xland', of: 'xland', titles: ['president'] },
  'x-defence': { name: 'Defence Minister of Xland', of: 'xland', titles: ['defence minister'] },
};
const xland = placeOf({ id: 'xland', name: 'Xland', code: 'XX' });

/** `verdict: statement | says` of every comparison. */
function verified(
  entries: Readonly<Record<string, Entry>>,
  tables: Partial<ReferenceTables>,
  places: readonly DerivedPlace[] = [xland],
): string[] {
  const all = verifyKnowledge(knowledgeOf({ entries, offices }), places, { ...noTables, ...tables });
  return all.map(({ id, statement, says, verdict }) => `${verdict}: ${id} | ${statement} | ${says}`);
}

const person = (more: Partial<Entry>): Entry => ({ name: 'Ann Day', kind: 'person', wikipedia: 'Ann Day', asOf: '2025-03', ...more });
const term = (from: string, to?: string, office = 'x-president') => ({ office, from, source: 'wikipedia', ...(to && { to }) });
const leader = (position: string, since: string, more: Partial<LeaderRow> = {}): LeaderRow => ({
  country: 'Xland',
  position,
  name: 'Ann Day',
  title: 'Ann Day',
  qid: null,
  since,
  ...more,
});

describe('isSamePost', () => {
  it.each([
    ['President', 'president', true],
    ['President', 'president of the senate', false],
    ['President', 'vice president', false],
    ['Minister of National Defence', 'defense minister', true],
    ['Secretary of State for Defence', 'defence secretary', true],
    ['Secretary of State', 'secretary of state', true],
    ['Minister of Foreign Affairs and Trade', 'foreign minister', true],
    ['Minister of Foreign Trade', 'foreign minister', false],
    ['Minister of State for Defence', 'defence minister', false],
    ['Prime Minister', 'premier', true],
    ['Deputy Prime Minister', 'prime minister', false],
    ['monarch', 'king', true],
    ['Secretary for the Interior', 'home secretary', true],
  ])('%s, %s: %s', (post, wording, same) => {
    expect(isSamePost(post, wording)).toBe(same);
  });

  it('lets a wording say the country, where asked to', () => {
    expect(isSamePost('Minister of Finance', 'Minister of Finance of Xland', true)).toBe(true);
    expect(isSamePost('Minister of Finance', 'Deputy Minister of Finance of Xland', true)).toBe(false);
  });
});

describe('terms of office', () => {
  it.each<readonly [string, NonNullable<Entry['offices']>, LeaderRow, string[]]>([
    ['on the day', [term('2020-05-01')], leader('President', '2020-05-01'), ['agrees', 'agrees']],
    ['less exact, yet the same', [term('2020')], leader('President', '2020-05-01'), ['agrees', 'agrees']],
    ['on another day', [term('2020-05-02')], leader('President', '2020-05-01'), ['agrees', 'disagrees']],
    ['ended, but not for the table', [term('2020-05-01', '2024-05')], leader('President', '2020-05-01'), ['disagrees']],
    ['elected again', [term('2020-05-01', '2024-05'), term('2024-05')], leader('President', '2020-05-01'), ['agrees', 'agrees']],
    ['of another office', [term('2020-05-01', undefined, 'x-defence')], leader('President', '2020-04-01'), ['untold']],
    ['in words', [{ title: 'President of Xland', from: '2020-05', source: 'wikipedia' }], leader('President', '2020-06'), ['disagrees']],
    ['one of several posts', [term('2020-05-01')], leader('Prime Minister; President', '2021'), ['agrees', 'agrees', 'agrees']],
  ])('%s', (_, terms, row, verdicts) => {
    const told = verified({ 'ann-day': person({ offices: terms }) }, { leaders: [row] });
    expect(told.map((line) => line.split(':')[0]).sort()).toEqual(verdicts);
  });

  it('asks whether the office has the same holder', () => {
    const rows = [leader('President', '2021', { name: 'Bo Night', title: 'Bo Night' })];
    expect(verified({ 'ann-day': person({ offices: [term('2020')] }) }, { leaders: rows })).toEqual([
      'disagrees: ann-day | offices: x-president, 2020 to open | President: Bo Night since 2021',
    ]);
  });

  it('knows one by surname and day', () => {
    const rows = [leader('President', '2020-05-01', { name: 'Annabel Day', title: 'Annabel Day' })];
    expect(verified({ 'ann-day': person({ offices: [term('2020-05-01')] }) }, { leaders: rows })).toEqual([
      expect.stringMatching(/^agrees: ann-day/),
    ]);
  });

  it('does not ask it of an entry that ends before the table', () => {
    const rows = [leader('President', '2021', { name: 'Bo Night', title: 'Bo Night' })];
    expect(verified({ 'ann-day': person({ asOf: '2020', offices: [term('2020')] }) }, { leaders: rows })).toEqual([]);
  });
});

describe('ids and titles', () => {
  const entry = (wikipedia: string, wikidata?: string) => ({ a: person({ wikipedia, ...(wikidata && { wikidata }) }) });
  const tables = { pairs: [['Q1', 'Ann Day']] as const, redirects: new Map([['Ann D.', 'Ann Day']]) };

  it.each([
    ['the same', entry('Ann Day', 'Q1'), ['agrees']],
    ['another id', entry('Ann Day', 'Q2'), ['disagrees']],
    ['another title', entry('Bo Night', 'Q1'), ['disagrees']],
    ['a redirect', entry('Ann D.', 'Q1'), ['agrees', 'disagrees']],
    ['what no table knows', entry('Cy Dusk', 'Q3'), []],
    ['an id that the entry does not give', entry('Ann Day'), ['untold']],
  ])('%s', (_, entries, verdicts) => {
    expect(
      verified(entries, tables)
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(verdicts);
  });
});

describe('events', () => {
  const event = (when: string) => ({ a: { name: 'Raid', kind: 'event' as const, wikipedia: 'Raid', when } });
  const conflicts = (date: string) => ({ conflicts: [{ qid: 'Q1', title: 'Raid', date }] });

  it.each([
    ['the same day', event('2020-05-04'), conflicts('2020-05-04'), 'agrees'],
    ['a day within', event('2020-05-01/2020-05-09'), conflicts('2020-05-04'), 'agrees'],
    ['another day', event('2020-05-03'), conflicts('2020-05-04'), 'disagrees'],
    ['a year written as its first day', event('2020-05-03'), conflicts('2020-01-01'), 'agrees'],
    ['in the news later', event('2020-05'), { headings: new Map([['Raid', [2020, 2021]]]) }, 'agrees'],
    ['in the news before', event('2020-05'), { headings: new Map([['Raid', [2018, 2019]]]) }, 'disagrees'],
  ])('%s', (_, entries, tables, verdict) => {
    expect(verified(entries, tables).map((line) => line.split(':')[0])).toEqual([verdict]);
  });
});

describe('countries', () => {
  const row = { iso2: 'XX', qid: 'Q7', name: 'Xland', official: 'Xland', capital: 'X City', translations: { deu: 'Xenland' } };
  const capital = (name: string) => ({ c: { name, kind: 'place' as const, relations: [{ to: 'xland', as: 'capital-of' }] } });

  it.each([
    ['a capital', capital('X. City'), 'agrees'],
    ['another capital', capital('Y City'), 'disagrees'],
    ['a name', { xland: { name: 'Xland', kind: 'place' as const, names: { de: 'Xenland' } } }, 'agrees'],
    ['another id', { xland: { name: 'Xland', kind: 'place' as const, wikidata: 'Q8' } }, 'disagrees'],
  ])('%s', (_, entries, verdict) => {
    expect(verified(entries, { countries: [row] }).map((line) => line.split(':')[0])).toEqual([verdict]);
  });

  it('that come from packages are told by their title', () => {
    expect(verified({}, { countries: [row], pairs: [['Q7', 'Xland (country)']] })).toEqual([
      'disagrees: xland | wikipedia: Xland | Xland (country)',
    ]);
  });
});

it('counts by table', () => {
  const all = verifyKnowledge(knowledgeOf({ entries: { a: person({ wikidata: 'Q2' }) } }), [], { ...noTables, pairs: [['Q1', 'Ann Day']] });
  expect(countByTable(all)).toEqual([{ table: 'wikidata ids', compared: 1, disagrees: 1, untold: 0 }]);
});
