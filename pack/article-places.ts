/** Where an article plays: the places that it mentions, and the places of its events and bodies. Cost: linear in the entities. */
import type { ArticleEntity } from './article-graph.ts';
import type { EntityLink, EntityRecord } from './entity-record.ts';

/** Something of the article that lies, sits or happened at a place. */
export interface PlacedThing extends EntityLink {
  readonly when?: string;
}

export interface ArticlePlace {
  readonly id: string;
  readonly name: string;
  /** Latitude, longitude in degrees. */
  readonly at: readonly [number, number];
  readonly isCountry: boolean;
  /** Whether the article mentions the place itself. */
  readonly mentioned: boolean;
  /** Events first. */
  readonly things: readonly PlacedThing[];
  /** How much the article has to do with it. */
  readonly weight: number;
}

/** Ids of places that entities of the article point to without the article mentioning them. */
export function placesElsewhere(entities: readonly ArticleEntity[]): string[] {
  const here = new Set(entities.map(({ record }) => record.id));
  return [...new Set(entities.flatMap(({ record: { where } }) => (where && !here.has(where.id) ? [where.id] : [])))];
}

/** Weightiest first. `elsewhere`: records of the places that the article does not mention itself. */
export function articlePlaces(entities: readonly ArticleEntity[], elsewhere: readonly EntityRecord[]): ArticlePlace[] {
  const things = new Map<string, PlacedThing[]>();
  const weights = new Map<string, number>();
  for (const { record, count } of entities) {
    const { id, name, kind, when, where } = record;
    if (!where) continue;
    things.set(where.id, [...(things.get(where.id) ?? []), { id, name, kind, ...(when && { when }) }]);
    weights.set(where.id, (weights.get(where.id) ?? 0) + Math.log2(1 + count));
  }
  const mentioned = entities.flatMap(({ record, count }) => placeOf(record, count));
  const others = elsewhere.flatMap((record) => placeOf(record, 0));
  const places = [...mentioned, ...others].map((place) => ({
    ...place,
    things: [...(things.get(place.id) ?? [])].sort((one, other) => Number(isEvent(other)) - Number(isEvent(one))),
    weight: place.weight + (weights.get(place.id) ?? 0),
  }));
  return places.filter((place) => place.mentioned || place.things.length > 0).sort((one, other) => other.weight - one.weight);
}

const isEvent = ({ kind }: EntityLink) => kind === 'event' || kind === 'agreement';

/** What has coordinates of its own: a place, or an event that is placed by itself. A region of other places is no point on a map. */
function placeOf({ id, name, kind, at, flag, relations }: EntityRecord, count: number): Omit<ArticlePlace, 'things'>[] {
  const isRegion = flag === undefined && relations.some(({ to, label }) => to.kind === 'place' && label === 'includes');
  if (!at || isRegion || (kind !== 'place' && kind !== 'event')) return [];
  return [{ id, name, at, isCountry: flag !== undefined, mentioned: count > 0, weight: Math.log2(1 + count) }];
}
