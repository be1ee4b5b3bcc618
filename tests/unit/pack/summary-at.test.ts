import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../pack/edtf.ts';
import { summaryAt } from '../../../pack/summary-at.ts';
import { readKnowledge } from '../../../tools/knowledge/read.ts';

const on = (date: string) => readDate(date)?.from ?? 0;
const ukraine =
  'Country between Russia and the European Union, independent since 1991. Russia took Crimea in 2014 and invaded in February 2022.';

describe('summaryAt', () => {
  it('sets apart the sentences that tell of a later time', () => {
    expect(summaryAt(ukraine, on('2019-12-09'))).toEqual({
      known: 'Country between Russia and the European Union, independent since 1991.',
      later: 'Russia took Crimea in 2014 and invaded in February 2022.',
    });
  });

  it.each([
    ['the whole before', '2022-02-24', ''],
    ['a month that has begun', '2022-02-01', ''],
    ['a month before it begins', '2022-01-31', 'Russia took Crimea in 2014 and invaded in February 2022.'],
    ['all of it, of an article older than all', '1990-01-01', ukraine],
  ])('knows %s', (_, date, later) => {
    expect(summaryAt(ukraine, on(date)).later).toBe(later);
  });

  it('reads days', () => {
    const summary = 'Attack of 5 March 2018 in Salisbury.';
    expect(summaryAt(summary, on('2018-03-04')).later).toBe(summary);
    expect(summaryAt(summary, on('2018-03-05')).later).toBe('');
  });

  it('takes no initial and no short form for the end of a sentence', () => {
    const summary = 'Meeting of George W. Bush and U.S. President Trump. Held in 2030.';
    expect(summaryAt(summary, on('2020')).known).toBe('Meeting of George W. Bush and U.S. President Trump.');
  });

  it('does not take decades or numbers in thousands for years', () => {
    expect(summaryAt('In the 2020s it had 2,050 members.', on('2019')).later).toBe('');
  });

  it('loses no word of any summary of the knowledge base', () => {
    const words = (text: string) => text.split(' ').filter(Boolean).sort().join(' ');
    const { entities } = readKnowledge(fileURLToPath(new URL('../../../data', import.meta.url)));
    const loses = (summary: string) => {
      const { known, later } = summaryAt(summary, on('2014-03-18'));
      return words(`${known} ${later}`) !== words(summary);
    };
    expect([...entities.values()].filter(({ entity }) => loses(entity.summary)).map(({ id }) => id)).toEqual([]);
  });
});
