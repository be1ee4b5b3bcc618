/**
 * The countries of the world as shapes to draw, read from a topology as `world-atlas` publishes it. Its source, Natural Earth, gives a
 * territory to whoever holds it; one that most states hold to belong to another is taken out and belongs to neither here.
 */
import { geoContains } from 'd3-geo';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface World {
  readonly land: Feature<Geometry>;
  readonly countries: readonly Feature<Geometry>[];
  readonly disputed: readonly Feature<Geometry>[];
  /** Lines between countries, coasts not among them. */
  readonly borders: MultiLineString;
}

/** A point, longitude first, in each territory that is taken out: Crimea. */
const disputedPoints: readonly [number, number][] = [[34.4, 45.3]];

export function readWorld(topology: unknown): World {
  const atlas = topology as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  const { countries, land } = atlas.objects;
  const coasts = feature(atlas, land).features.map(({ geometry }) => geometry);
  const split = feature(atlas, countries).features.map(withoutDisputed);
  return {
    land: shape({ type: 'GeometryCollection', geometries: coasts }),
    countries: split.map(({ rest }) => rest),
    disputed: split.flatMap(({ disputed }) => disputed),
    borders: mesh(atlas, countries, (one, other) => one !== other),
  };
}

const shape = (geometry: Geometry): Feature<Geometry> => ({ type: 'Feature', properties: {}, geometry });

function withoutDisputed(country: Feature<Geometry>): { rest: Feature<Geometry>; disputed: Feature<Geometry>[] } {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return { rest: country, disputed: [] };
  const parts = polygonsOf(geometry);
  const isDisputed = (part: Polygon) => disputedPoints.some((point) => holds(part, point));
  const disputed = parts.filter(isDisputed);
  if (disputed.length === 0) return { rest: country, disputed: [] };
  const rest: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: parts.filter((part) => !disputed.includes(part)).map(({ coordinates }) => coordinates),
  };
  return { rest: { ...country, geometry: rest }, disputed: disputed.map(shape) };
}

/** The country around a point, latitude first. Cost: one test for each polygon whose box holds the point, and a walk over all. */
export function countryAt({ countries }: World, [latitude, longitude]: readonly [number, number]): Feature<Geometry> | undefined {
  return countries.find(({ geometry }) => polygonsOf(geometry).some((part) => holds(part, [longitude, latitude])));
}

/** That part of a country, in one piece, that the point lies in. */
export function partAt(world: World, at: readonly [number, number]): Feature<Geometry> | undefined {
  const country = countryAt(world, at);
  const part = country && polygonsOf(country.geometry).find((each) => holds(each, [at[1], at[0]]));
  return part && shape(part);
}

/** The pieces that a country or its like consists of. */
export function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })) : [];
}

/** A ring over the meridian of 180 degrees goes all around by its numbers: its box says nothing, not even how near it is to a pole. */
const allAround = 350;

function holds(polygon: Polygon, [longitude, latitude]: readonly [number, number]): boolean {
  const [outline = []] = polygon.coordinates;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of outline) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  // Sides are parts of great circles, which bend towards the pole a little.
  const inBox = longitude >= west && longitude <= east && latitude >= south - 1 && latitude <= north + 1;
  return (inBox || east - west > allAround) && geoContains(polygon, [longitude, latitude]);
}
