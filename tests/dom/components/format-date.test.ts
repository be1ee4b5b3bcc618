import { describe, expect, onTestFinished, test } from 'vitest';
import { formatDate, formatTerm, formatYears, machineDate } from '../../../components/format-date.ts';
import { speak } from '../../../components/translate.ts';
import { messagesOf } from '../../../tools/locales/read-catalogue.ts';

const english = messagesOf('en');

describe('formatDate', () => {
  test.each([
    ['2018-03-04', '4 Mar 2018'],
    ['2016-10', 'Oct 2016'],
    ['2015', '2015'],
    ['2015~', 'c. 2015'],
    ['2018-03~', 'c. Mar 2018'],
    ['2015?', 'perhaps 2015'],
    ['198X', '1980s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['2018-03-04/2018-03-06', '4–6 Mar 2018'],
    ['2018-03/2018-05', 'Mar–May 2018'],
    ['2018-03-04/2018-04-06', '4 Mar – 6 Apr 2018'],
    ['2017-12/2018-01', 'Dec 2017 – Jan 2018'],
    ['2018/2021', '2018–2021'],
    ['2018-03/2021', 'Mar 2018 – 2021'],
    ['2015~/2016', 'c. 2015 – 2016'],
    ['2014/..', 'since 2014'],
    ['../2014-05', 'until May 2014'],
    ['some day', 'some day'],
  ])('%s is printed as %s', (edtf, printed) => {
    expect(formatDate(edtf)).toBe(printed);
  });

  test('goes no finer than asked', () => {
    expect(formatDate('2018-03-04', { finest: 'month' })).toBe('Mar 2018');
    expect(formatDate('2018', { finest: 'month' })).toBe('2018');
  });

  test('follows the locale of the interface', () => {
    speak((key) => (key === 'locale' ? 'en-US' : english(key)));
    onTestFinished(() => speak(english));
    expect(formatDate('2018-03-04')).toBe('Mar 4, 2018');
  });
});

test('a term that has ended is told in years, an open one since its month', () => {
  expect(formatTerm('2018-04-26', '2021-01-20')).toBe('2018–2021');
  expect(formatTerm('2018-03-01', '2018-05-02')).toBe('Mar–May 2018');
  expect(formatTerm('2018-11-22', undefined)).toBe('since Nov 2018');
});

test('the years of a relation may lack either end', () => {
  expect([
    formatYears('2017-01-23', '2021'),
    formatYears('2018', undefined),
    formatYears(undefined, '2018'),
    formatYears(undefined, undefined),
  ]).toEqual(['2017–2021', 'since 2018', 'until 2018', '']);
});

test('only plain dates have a machine form', () => {
  expect(['2018', '2018-03', '2018-03-04', '2018~', '198X', '2018/2019'].map(machineDate)).toEqual([
    '2018',
    '2018-03',
    '2018-03-04',
    undefined,
    undefined,
    undefined,
  ]);
});
