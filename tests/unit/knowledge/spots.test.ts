import { describe, expect, test } from 'vitest';
import { compileRecords } from '../../../tools/knowledge/compile-records.ts';
import { type Entry, knowledgeOf, placeOf } from '../small-world.ts';

const britain = { id: 'britain', name: 'Britain', flag: '🇬🇧', code: 'GB', at: [54, -2] } as const;
const london = { id: 'london', name: 'London', country: 'britain', at: [51.5, -0.1] } as const;

function spotsOf(entries: Readonly<Record<string, Entry>>) {
  const knowledge = knowledgeOf({ entries });
  const relationTypes = {
    ...knowledge.relationTypes,
    'located-in': { label: 'in', inverse: 'has within it' },
    'capital-of': { label: 'capital of', inverse: 'has as its capital' },
  };
  const records = compileRecords({ ...knowledge, relationTypes }, [britain, london].map(placeOf));
  return new Map(records.map(({ id, spot }) => [id, spot]));
}

const country = { id: 'britain', name: 'Britain', kind: 'place' };
const salisbury: Entry = { name: 'Salisbury', kind: 'place', at: [51.07, -1.79], relations: [{ to: 'wiltshire', as: 'located-in' }] };
const wiltshire: Entry = { name: 'Wiltshire', kind: 'place', relations: [{ to: 'britain', as: 'part-of' }] };

describe('where a small map shows an entity', () => {
  test('a place at its own position, in the country that it lies in by way of others', () => {
    expect(spotsOf({ salisbury, wiltshire }).get('salisbury')).toEqual({ at: [51.07, -1.79], country, number: '826' });
  });

  test('a capital in its country, and a country as a whole', () => {
    const spots = spotsOf({});
    expect(spots.get('london')).toEqual({ at: [51.5, -0.1], country, number: '826' });
    expect(spots.get('britain')).toEqual({ at: [54, -2], country, number: '826', whole: true });
  });

  test('an event or body where it happened or sits; a country as a whole there too', () => {
    const spots = spotsOf({
      salisbury,
      wiltshire,
      attack: { name: 'Attack', kind: 'event', where: 'salisbury' },
      service: { name: 'Service', kind: 'organisation', where: 'britain' },
    });
    expect(spots.get('attack')).toEqual(spots.get('salisbury'));
    expect(spots.get('service')).toEqual(spots.get('britain'));
  });

  test.each<[string, Entry]>([
    [
      'a sea, which lies in no country',
      { name: 'Black Sea', kind: 'place', at: [43, 35], relations: [{ to: 'britain', as: 'related-to' }] },
    ],
    ['a place that was in a country once', { ...salisbury, relations: [{ to: 'britain', as: 'located-in', until: '1990' }] }],
    ['a place without a position', { ...wiltshire }],
    ['a person', { name: 'May', kind: 'person', where: 'britain' }],
    ['an event of which no place is told', { name: 'Talks', kind: 'event' }],
    ['a place in a circle of places', { ...salisbury, relations: [{ to: 'it', as: 'located-in' }] }],
  ])('%s has none', (_what, it) => expect(spotsOf({ it }).get('it')).toBeUndefined());
});
