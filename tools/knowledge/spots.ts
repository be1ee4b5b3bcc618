/**
 * Where a small map shows an entity: a place at its own position, an event or body at that of the place it names. Only what lies in a
 * country, as the knowledge base tells it, or is one: the middle of a sea or of a region of countries is nothing to point at.
 */
import countries from 'world-countries';
import type { EntityText } from '../../data/schema.ts';
import type { EntityLink, Spot } from '../../pack/entity-record.ts';
import type { DerivedPlace } from './derived-places.ts';
import type { Knowledge } from './read.ts';

/** Ways in which a place may name what it lies in, the straightest first. */
const inside = ['located-in', 'capital-of', 'part-of'];
/** A village, its district, its province, its country. */
const farthest = 4;

/** Where a person or a newspaper is says little about them. */
const mapped: ReadonlySet<string> = new Set(['place', 'event', 'agreement', 'organisation', 'unit']);

const numberOf = new Map(countries.map(({ cca2, ccn3 }) => [cca2, ccn3]));

/** The spot of an entity by its id. */
export function spotsOf(
  { entities }: Knowledge,
  places: readonly DerivedPlace[],
  linkOf: (id: string) => EntityLink | undefined,
): (id: string) => Spot | undefined {
  const derived = new Map(places.map((place) => [place.id, place]));

  function countryOf(id: string, further = farthest): string | undefined {
    if (derived.get(id)?.flag) return id;
    const around = [...insideOf(entities.get(id)?.entity), derived.get(id)?.country];
    return further === 0 ? undefined : first(around, (each) => (each === undefined ? undefined : countryOf(each, further - 1)));
  }

  return (id) => {
    const entity = entities.get(id)?.entity;
    const kind = entity?.kind ?? 'place';
    if (!mapped.has(kind)) return undefined;
    const place = kind === 'place' ? id : entity?.where;
    const at = place === undefined ? undefined : (entities.get(place)?.entity.at ?? derived.get(place)?.at);
    const countryId = place === undefined ? undefined : countryOf(place);
    const country = countryId === undefined ? undefined : linkOf(countryId);
    if (!at || !country) return undefined;
    const number = numberOf.get(derived.get(country.id)?.code ?? '');
    return { at: [at[0], at[1]], country, ...(number && { number }), ...(place === country.id && { whole: true }) };
  };
}

function insideOf(entity: EntityText | undefined): string[] {
  const told = (entity?.relations ?? []).filter(({ until }) => until === undefined);
  return inside.flatMap((as) => told.filter((relation) => relation.as === as).map(({ to }) => to));
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
