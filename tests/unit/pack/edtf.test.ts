import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../pack/edtf.ts';
import { rangeOfPackage } from '../../../tools/knowledge/dates.ts';

const iso = (day: number) => (Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : String(day));
const told = (text: string) => {
  const range = readDate(text);
  return range && `${iso(range.from)} ${iso(range.to)}`;
};

describe('readDate', () => {
  it.each([
    ['2018', '2018-01-01 2018-12-31'],
    ['2018-03', '2018-03-01 2018-03-31'],
    ['2020-02', '2020-02-01 2020-02-29'],
    ['2018-03-04', '2018-03-04 2018-03-04'],
    ['1970-01-01', '1970-01-01 1970-01-01'],
    ['2018~', '2018-01-01 2018-12-31'],
    ['2018-03?', '2018-03-01 2018-03-31'],
    ['2018-03-04%', '2018-03-04 2018-03-04'],
    ['198X', '1980-01-01 1989-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['2016/2018-03', '2016-01-01 2018-03-31'],
    ['2016/..', '2016-01-01 Infinity'],
    ['../2016', '-Infinity 2016-12-31'],
    ['2000-02-29', '2000-02-29 2000-02-29'],
    ['1900-02-29', undefined],
    ['2018-02-30', undefined],
    ['2018-13', undefined],
    ['2018-00', undefined],
    ['2018-03-00', undefined],
    ['2018/2016', undefined],
    ['198X-03', undefined],
    ['2018-3', undefined],
    ['March 2018', undefined],
    ['2018-03-04T12:00', undefined],
    [' 2018', undefined],
    ['18', undefined],
    ['', undefined],
  ])('%j is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const qualifier = fc.constantFrom('', '', '~', '?', '%');
const point = fc.oneof(
  fc.tuple(year, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, two(0, 14), qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, two(1, 12), two(0, 32), qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
);
const unspecified = fc.oneof(
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 29 }).map((century) => `${century}XX`),
);
const ends = (open: string) => fc.oneof({ weight: 5, arbitrary: point }, { weight: 1, arbitrary: fc.constant(open) });
/** The package takes every year for a leap year. */
const hasFalseLeapDay = (text: string) =>
  [...text.matchAll(/(\d{4})-02-29/g)].some(([, year]) => new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1);
const interval = fc.tuple(ends('..'), ends('..')).map((parts) => parts.join('/'));

describe('readDate and the edtf package', () => {
  it('read the same days, and refuse the same points', () => {
    fc.assert(
      fc.property(
        fc.oneof(point, unspecified).filter((text) => !hasFalseLeapDay(text)),
        (text) => {
          expect(readDate(text)).toEqual(rangeOfPackage(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('read the same days of every interval that the package takes', () => {
    fc.assert(
      fc.property(
        interval.filter((text) => text !== '../..' && !hasFalseLeapDay(text)),
        (text) => {
          const range = rangeOfPackage(text);
          if (range) expect(readDate(text)).toEqual(range);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['2018/', '/2018'])('read the same days of an interval with an unknown end, %s', (text) => {
    expect(readDate(text)).toEqual(rangeOfPackage(text));
  });

  it('refuse other texts without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('2', '0', '-', '/', '.', 'X', '~', 'a'), maxLength: 12 }), (text) => {
        const range = readDate(text);
        if (range) expect(range.from).toBeLessThanOrEqual(range.to);
      }),
    );
  });
});
