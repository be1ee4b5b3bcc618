import { describe, expect, it } from 'vitest';
import { cardModel, holdsOn } from '../../../pack/card-model.ts';
import type { EntityRecord } from '../../../pack/entity-record.ts';
import { linkOf, recordOf } from './records.ts';

const card = (given: Partial<EntityRecord>, articleDate: string | null, mentioned: readonly string[] = []) =>
  cardModel(recordOf(given), { articleDate, mentioned: new Set(mentioned) });

const happening = (when: string) => ({ when, what: when, source: 'x' });

describe('the summary', () => {
  const summary = 'A state of its own since 1991. It was invaded in 2022.';

  it('is told up to the article’s date, and the rest apart', () => {
    const { summary: known, summaryLater } = card({ summary }, '2019-12-09');
    expect([known, summaryLater]).toEqual(['A state of its own since 1991.', 'It was invaded in 2022.']);
  });

  it.each(['2023-01-01', null])('is whole for the date %j', (date) => {
    const model = card({ summary }, date);
    expect([model.summary, 'summaryLater' in model]).toEqual([summary, false]);
  });
});

describe('before and since', () => {
  const timeline = ['2016', '2018-03-04', '2018', '2018-07-16/2018-07-20', '2018-07', '2020-06-26', '2020', '2021-04'].map(happening);
  const whens = (list: readonly { readonly when: string }[]) => list.map(({ when }) => when);

  it.each([
    ['2020-06-26', ['2016', '2018-03-04', '2018', '2018-07-16/2018-07-20', '2018-07', '2020-06-26', '2020'], ['2021-04']],
    ['2020-06-25', ['2016', '2018-03-04', '2018', '2018-07-16/2018-07-20', '2018-07', '2020'], ['2020-06-26', '2021-04']],
    ['2018-03-03', ['2016', '2018'], ['2018-03-04', '2018-07-16/2018-07-20', '2018-07', '2020-06-26', '2020', '2021-04']],
    ['2018-07-18', ['2016', '2018-03-04', '2018', '2018-07-16/2018-07-20', '2018-07'], ['2020-06-26', '2020', '2021-04']],
    ['2015-12-31', [], ['2016', '2018-03-04', '2018', '2018-07-16/2018-07-20', '2018-07', '2020-06-26', '2020', '2021-04']],
    ['2030-01-01', ['2016', '2018-03-04', '2018', '2018-07-16/2018-07-20', '2018-07', '2020-06-26', '2020', '2021-04'], []],
  ])('of %s', (date, before, since) => {
    const model = card({ timeline }, date);
    expect([whens(model.before), whens(model.since), model.undivided]).toEqual([before, since, []]);
  });

  it.each([null, 'soon', ''])('are not told apart for the date %j', (date) => {
    const model = card({ timeline }, date);
    expect([model.articleDate, model.before, model.since, whens(model.undivided)]).toEqual([null, [], [], whens(timeline)]);
  });
});

describe('offices at the article’s date', () => {
  const offices = [
    { office: 'Director', from: '2017-01-23', to: '2018-04-26', source: 'x' },
    { office: 'Secretary', from: '2018-04-26', to: '2021-01-20', source: 'x' },
  ];
  const held = (date: string | null, given: Partial<EntityRecord> = { offices }) =>
    card(given, date).atTheTime.map(({ text, lastKnown, acting }) => [text, lastKnown, acting].filter(Boolean).join(' '));

  it.each([
    ['2017-01-22', []],
    ['2017-01-23', ['Director']],
    ['2018-04-26', ['Director', 'Secretary']],
    ['2020-06-26', ['Secretary']],
    ['2021-01-20', ['Secretary']],
    ['2021-01-21', []],
    [null, []],
  ])('%s: %j', (date, expected) => {
    expect(held(date)).toEqual(expected);
  });

  const open = { asOf: '2022-03', offices: [{ office: 'President', from: '2012-05', source: 'x' }] };

  it.each([
    ['2012-04-30', []],
    ['2012-05-01', ['President']],
    ['2022-03-31', ['President']],
    ['2022-04-01', ['President 2022-03']],
  ])('an open term on %s: %j', (date, expected) => {
    expect(held(date, open)).toEqual(expected);
  });

  it('tells an acting holder', () => {
    expect(held('2020-01-01', { offices: [{ office: 'Minister', from: '2019', to: '2021', acting: true, source: 'x' }] })).toEqual([
      'Minister true',
    ]);
  });

  it('tells who headed a body, up to when that is known', () => {
    const holders = [
      { holder: linkOf('a'), from: '2010', to: '2015', asOf: '2020' },
      { holder: linkOf('b'), from: '2016', asOf: '2020' },
    ];
    const heads = (date: string) => card({ headships: [{ office: 'Chief', holders }] }, date).atTheTime;
    expect(heads('2014-01-01')).toEqual([{ text: 'Chief', from: '2010', to: '2015', holder: linkOf('a') }]);
    expect(heads('2019-01-01')).toEqual([{ text: 'Chief', from: '2016', holder: linkOf('b') }]);
    expect(heads('2023-01-01')).toEqual([{ text: 'Chief', from: '2016', holder: linkOf('b'), lastKnown: '2020' }]);
    expect(heads('2009-01-01')).toEqual([]);
  });
});

describe('holdsOn', () => {
  it.each([
    ['2018', undefined, '2018-01-01', true],
    ['2018', undefined, '2017-12-31', false],
    ['2018', '2018', '2018-12-31', true],
    ['2018', '2018', '2019-01-01', false],
    ['2018-03', '2018-05~', '2018-05-31', true],
    ['soon', undefined, '2018-01-01', false],
    ['2018', 'never', '2018-01-01', true],
  ])('%s to %s on %s: %s', (from, to, date, expected) => {
    const day = Date.parse(date) / 86_400_000;
    expect(holdsOn({ from, ...(to && { to }) }, day)).toBe(expected);
  });
});

describe('the rest of a card', () => {
  const relations = ['a', 'b', 'c'].map((id) => ({ to: linkOf(id), label: 'ally of' }));

  it('parts relations by what the article mentions', () => {
    const model = card({ relations }, null, ['b', 'x']);
    expect(model.inArticle.map(({ to }) => to.id)).toEqual(['b']);
    expect(model.elsewhere.map(({ to }) => to.id)).toEqual(['a', 'c']);
  });

  it('holds what a reader sees of the record, and no more', () => {
    const model = card({ relations, qid: 'Q1', depth: 'brief' }, null);
    for (const key of ['qid', 'depth', 'relations', 'offices', 'headships', 'timeline', 'match']) expect(model).not.toHaveProperty(key);
    expect(model).toMatchObject({ id: 'somebody', name: 'Somebody', kind: 'person', title: 'Somebody', asOf: '2022' });
  });

  it('tells the match it was opened through', () => {
    const match = { surface: 'him', possible: false, reason: { why: 'name', name: 'him' } } as const;
    expect(cardModel(recordOf({}), { articleDate: null, mentioned: new Set(), match }).match).toEqual(match);
  });
});
