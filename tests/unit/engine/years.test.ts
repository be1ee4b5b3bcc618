import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../engine/passage.ts';
import { overlaps, timesNear } from '../../../engine/years.ts';
import { readDate } from '../../../pack/edtf.ts';
import { dayOf } from '../small-world.ts';

/** Times told near the word "event" in `text`, as spans of dates. */
function timesIn(text: string, date?: string): string[] {
  const passage = readPassage(text, 0);
  const { count, start, end } = passage.tokens;
  const at = Array.from({ length: count }, (_, index) => text.slice(start[index], end[index])).indexOf('event');
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return timesNear(passage, at, at, dayOf(date)).map(({ from, to }) => `${iso(from)}/${iso(to)}`);
}

describe('timesNear', () => {
  it.each([
    ['the 2016 event', undefined, ['2016-01-01/2016-12-31']],
    ['the event in 2016', undefined, ['2016-01-01/2016-12-31']],
    ['the event of March 2018', undefined, ['2018-01-01/2018-12-31']],
    ['the event in the 1980s', undefined, ['1980-01-01/1989-12-31']],
    ['the 2016 and 2020 event', undefined, ['2016-01-01/2016-12-31', '2020-01-01/2020-12-31']],
    ['the event', undefined, []],
    ['Unit 29155 and the event', undefined, []],
    ['some 1850 men and the event', undefined, []],
    ['the event of 20167', undefined, []],
    ['It was 2016. The event came', undefined, []],
    ['In 2016 there was, far from here, the event', undefined, []],
    ['the event last year', '2019-05-01', ['2018-01-01/2018-12-31']],
    ['the event last year', undefined, []],
    ['this year’s event', '2019-05-01', ['2019-01-01/2019-12-31']],
    ['the event three years ago', '2021-06-14', ['2018-01-01/2018-12-31']],
    ['the event 3 years ago', '2021-06-14', ['2018-01-01/2018-12-31']],
    ['the event a year ago', '2019-03-04', ['2018-01-01/2018-12-31']],
    ['the event fifteen years ago', '2020-01-01', ['2005-01-01/2005-12-31']],
    ['the event last October', '2019-05-01', ['2018-10-01/2018-10-31']],
    ['the event last October', '2019-12-01', ['2019-10-01/2019-10-31']],
    ['the event last May', '2019-05-01', ['2018-05-01/2018-05-31']],
    ['last month’s event', '2018-03-29', ['2018-01-26/2018-03-29']],
    ['the event two weeks ago', '2018-03-29', ['2018-03-08/2018-03-22']],
    ['the event this month', '2018-03-29', ['2018-02-26/2018-03-29']],
  ])('%s (%s): %j', (text, date, expected) => {
    expect(timesIn(text, date)).toEqual(expected);
  });
});

describe('overlaps', () => {
  const span = (text: string) => readDate(text) ?? { from: 0, to: 0 };

  it.each([
    ['2018-03-04', ['2018'], true],
    ['2018-03-04', ['2017'], false],
    ['2018-03-04', ['2017', '2018'], true],
    ['2016/2018', ['2017-05'], true],
    ['2018', ['2018-12-31'], true],
    ['2018', ['2019-01-01'], false],
    ['2018/..', ['2030'], true],
  ])('%s, %j: %s', (range, times, expected) => {
    expect(overlaps(span(range), times.map(span))).toBe(expected);
  });
});
