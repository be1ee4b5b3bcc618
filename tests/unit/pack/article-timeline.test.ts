import { expect, test } from 'vitest';
import { articleTimeline, weightiest } from '../../../pack/article-timeline.ts';
import type { EntityRecord } from '../../../pack/entity-record.ts';
import { recordOf } from './records.ts';

const happening = (when: string, what: string) => ({ when, what, source: 's' });
const sources = { s: { publisher: 'A paper', title: 'On the matter' } };
const entity = (id: string, given: Partial<EntityRecord> = {}, count = 1) => ({
  record: recordOf({ id, name: id, sources, ...given }),
  count,
});

test('events and statements stand in order of time, told apart by the article', () => {
  const rows = articleTimeline(
    [
      entity('unit', { timeline: [happening('2021-04-17', 'Is blamed'), happening('2019', 'Is described')] }),
      entity('attack', { kind: 'event', when: '2018-03-04' }),
      entity('war', { kind: 'event', when: '2001-10/2021-08' }),
    ],
    '2020-06-26',
  );
  expect(rows.map(({ when, what, side, isEvent }) => [when, what, side, isEvent])).toEqual([
    ['2001-10/2021-08', 'war', 'before', true],
    ['2018-03-04', 'attack', 'before', true],
    ['2019', 'Is described', 'before', false],
    ['2021-04-17', 'Is blamed', 'since', false],
  ]);
  expect(rows[2]).toMatchObject({ source: sources.s, about: [{ id: 'unit' }] });
});

test('a date that may lie before the article is not said to be since', () => {
  const [row] = articleTimeline([entity('unit', { timeline: [happening('2020', 'Is blamed')] })], '2020-06-26');
  expect(row?.side).toBe('before');
});

test('what two entries tell in nearly the same words stands once, told of both', () => {
  const rows = articleTimeline(
    [
      entity('war', { timeline: [happening('1989-02-15', 'The last Soviet troops leave')] }),
      entity('rebels', {
        timeline: [happening('1989-02-15', 'The last Soviet troops leave Afghanistan'), happening('1989-02-15', 'A new leader is chosen')],
      }),
    ],
    null,
  );
  expect(rows.map(({ what, about }) => [what, about.map(({ id }) => id)])).toEqual([
    ['The last Soviet troops leave', ['war', 'rebels']],
    ['A new leader is chosen', ['rebels']],
  ]);
  expect(rows.every(({ side }) => side === null)).toBe(true);
});

test('a date that cannot be read is left out, an open one stands where it begins', () => {
  const rows = articleTimeline(
    [entity('a', { timeline: [happening('some day', 'x'), happening('2014/..', 'begins'), happening('2013', 'before that')] })],
    null,
  );
  expect(rows.map(({ what }) => what)).toEqual(['before that', 'begins']);
});

test('the weightiest rows keep the events and the order of time', () => {
  const rows = articleTimeline(
    [
      entity('much spoken of', { timeline: [happening('2020-01', 'near'), happening('1950', 'far')] }, 9),
      entity('passing', { timeline: [happening('1920', 'very far')] }),
      entity('old battle', { kind: 'event', when: '1812' }),
    ],
    '2020-06-26',
  );
  expect(weightiest(rows, 2).map(({ what }) => what)).toEqual(['old battle', 'near']);
  expect(weightiest(rows, 99)).toEqual(rows);
});
