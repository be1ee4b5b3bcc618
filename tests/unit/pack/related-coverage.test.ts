import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../pack/entity-record.ts';
import { relatedCoverage } from '../../../pack/related-coverage.ts';
import { linkOf, recordOf } from './records.ts';

const to = (...ids: readonly string[]) => ids.map((id) => ({ to: linkOf(id, 'event'), label: 'took part in' }));
const work = (title: string, date?: string) => ({ publisher: 'Paper', title, ...(date && { date }) });
const a = recordOf({ id: 'a', name: 'A', relations: to('x', 'y'), coverage: [work('Old', '2018'), work('New', '2021-04')] });
const b = recordOf({
  id: 'b',
  name: 'B',
  relations: [...to('y', 'z'), { to: linkOf('c'), label: 'ally of' }],
  coverage: [work('Old', '2018')],
});
const dates: Readonly<Record<string, string>> = { x: '2016', y: '2021-04-15' };
const related = (records: readonly EntityRecord[], date: string | null, most = 9) =>
  relatedCoverage(records, date, most, (id) => dates[id]);
const titles = (records: readonly EntityRecord[], most?: number) => related(records, null, most).map(({ title }) => title);

describe('relatedCoverage', () => {
  it.each([
    ['of nothing', [], []],
    ['events, then works, of one entity', [a], ['X', 'Y', 'Old', 'New']],
    ['what two entities share comes first', [a, b], ['Y', 'Old', 'X', 'New', 'Z']],
    ['not what the article mentions', [a, b, recordOf({ id: 'y' })], ['Old', 'X', 'New', 'Z']],
    ['only events of what is related', [b], ['Y', 'Z', 'Old']],
  ])('%s', (_, records, expected) => {
    expect(titles(records)).toEqual(expected);
  });

  it('is no longer than asked for', () => {
    expect(titles([a, b], 2)).toEqual(['Y', 'Old']);
    expect(titles([a, b], 0)).toEqual([]);
  });

  it('names what is shared', () => {
    const [first, second] = related([a, b], null, 2);
    expect(first).toEqual({ id: 'y', title: 'Y', date: '2021-04-15', shares: ['A', 'B'], when: null });
    expect(second).toEqual({ title: 'Old', publisher: 'Paper', date: '2018', shares: ['A', 'B'], when: null });
  });

  it.each([
    ['2020-06-26', ['before', 'since']],
    ['2018-06-01', ['before', 'since']],
    ['2017-06-01', ['since', 'since']],
    ['2022-01-01', ['before', 'before']],
    [null, [null, null]],
    ['soon', [null, null]],
  ])('works before and since %s: %j', (date, expected) => {
    expect(related([{ ...a, relations: [] }], date).map(({ when }) => when)).toEqual(expected);
  });

  it('counts a work that an entity lists twice once', () => {
    expect(related([recordOf({ coverage: [work('Old'), work('Old')] })], null)).toHaveLength(1);
  });

  it('tells events before and since by their dates', () => {
    const events = related([{ ...a, coverage: [] }, b], '2020-06-26').map(({ title, when }) => `${title} ${when}`);
    expect(events).toEqual(['Y since', 'X before', 'Z null', 'Old before']);
  });

  it('counts for less what a well-connected entity shares', () => {
    const crowd = recordOf({ id: 'd', name: 'D', relations: to('p', ...Array.from({ length: 60 }, (_, index) => `e${index}`)) });
    expect(titles([crowd, recordOf({ id: 'f', name: 'F', relations: to('q') })], 1)).toEqual(['Q']);
  });
});
