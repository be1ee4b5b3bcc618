import { expect, test } from 'vitest';
import { articlePlaces, placesElsewhere } from '../../../pack/article-places.ts';
import type { EntityRecord } from '../../../pack/entity-record.ts';
import { linkOf, recordOf } from './records.ts';

const entity = (id: string, given: Partial<EntityRecord>, count = 1) => ({ record: recordOf({ id, name: id, ...given }), count });

const article = [
  entity('attack', { kind: 'event', when: '2018-03-04', where: linkOf('salisbury', 'place') }, 3),
  entity('service', { kind: 'organisation', where: linkOf('moscow', 'place') }),
  entity('moscow', { kind: 'place', at: [55.75, 37.62] }),
  entity('bulgaria', { kind: 'place', at: [43, 25], flag: '🇧🇬', relations: [{ to: linkOf('region', 'place'), label: 'includes' }] }),
  entity('europe', { kind: 'place', at: [50, 15], relations: [{ to: linkOf('western-europe', 'place'), label: 'includes' }] }),
  entity('somebody', {}),
];

test('places that only events and bodies point to have to be looked up', () => {
  expect(placesElsewhere(article)).toEqual(['salisbury']);
});

test('places are those of the article and of what it mentions; a region is none', () => {
  const salisbury = recordOf({ id: 'salisbury', name: 'Salisbury', kind: 'place', at: [51.07, -1.79] });
  const nobody = recordOf({ id: 'elsewhere', kind: 'place', at: [0, 0] });
  const places = articlePlaces(article, [salisbury, nobody]);
  expect(places.map(({ id, isCountry, mentioned }) => [id, isCountry, mentioned])).toEqual([
    ['moscow', false, true],
    ['salisbury', false, false],
    ['bulgaria', true, true],
  ]);
  expect(places[1]?.things).toEqual([{ id: 'attack', name: 'attack', kind: 'event', when: '2018-03-04' }]);
});
