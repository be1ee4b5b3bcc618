import { describe, expect, it } from 'vitest';
import { newsWorld as world } from '../news-world.ts';

const offices = (text: string, date?: string) => world.told(text, date, 'office');

describe('an office at the article’s date', () => {
  it.each([
    ['2020-06-26', 'mike-pompeo'],
    ['2018-04-27', 'mike-pompeo'],
    ['2021-01-20', 'mike-pompeo'],
    ['2017-05-01', 'rex-tillerson'],
    ['2018-04-10', 'john-sullivan'],
  ])('on %s it is %s', (date, holder) => {
    expect(offices('The US secretary of state spoke.', date)).toEqual([`secretary of state = ${holder}`]);
  });

  it.each([
    ['before the first known term', '2016-01-01'],
    ['after the last known term', '2021-06-01'],
    ['without a date', undefined],
  ])('nobody %s', (_, date) => {
    expect(offices('The US secretary of state spoke.', date)).toEqual([]);
  });

  it('holds an open term no longer than the entry holds', () => {
    expect(offices('The president of Russia spoke.', '2022-01-31')).toEqual(['president = vladimir-putin']);
    expect(offices('The president of Russia spoke.', '2022-02-02')).toEqual([]);
  });
});

describe('what an office’s title stands with', () => {
  it.each([
    ['The American secretary of state spoke.', ['American secretary of state = mike-pompeo']],
    ['The United States secretary of state spoke.', ['secretary of state = mike-pompeo']],
    ['The secretary of state of the United States spoke.', ['secretary of state = mike-pompeo']],
    ['The Russian president spoke.', ['Russian president = vladimir-putin']],
    ['Russia’s president spoke.', ['president = vladimir-putin']],
    ['The Russian President spoke.', ['Russian President = vladimir-putin']],
    ['The secretary of state spoke.', []],
    ['The British secretary of state spoke.', []],
    ['The former US secretary of state spoke.', []],
    ['The deputy US secretary of state spoke.', []],
    ['The US deputy secretary of state spoke.', []],
    ['The next Russian president will speak.', []],
    ['A Russian president would not.', []],
    ['Every US secretary of state did so.', []],
    ['The Russian president, Vladimir Putin, spoke.', ['Russian president = vladimir-putin']],
    ['The Russian president, Mike Pompeo, spoke.', []],
    ['The Russian president, Boris Yeltsin, spoke.', []],
    ['Mike Pompeo, the Russian president, spoke.', []],
    ['In Helsinki, the Russian president spoke.', ['Russian president = vladimir-putin']],
    ['In 2003, the Russian president spoke.', []],
    ['In 2014, the Russian president spoke.', ['Russian president = vladimir-putin']],
    ['The Russian president may leave in 2036.', ['Russian president = vladimir-putin']],
    ['The Russian president-elect spoke.', []],
    ['The Russian presidents spoke.', []],
    ['A US senator spoke.', []],
    ['US Secretary of State Mike Pompeo spoke.', []],
    ['US Secretary of State Cordell Hull spoke.', []],
    ['In Russia. President of what?', []],
  ])('%s', (text, expected) => {
    expect(offices(text, '2020-06-26')).toEqual(expected);
  });

  it('gives the office and the day as its reason', () => {
    const [mention] = world.find('The Russian president spoke.', '2020-06-26').filter(({ how }) => how === 'office');
    expect(mention?.reason).toEqual({ why: 'office', office: 'President of Russia', on: '2020-06-26' });
  });
});
