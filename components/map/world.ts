/**
 * The countries of the world as shapes to draw, read from a topology as `world-atlas` publishes it. Its source, Natural Earth, gives a
 * territory to whoever holds it; one that most states hold to belong to another is taken out and belongs to neither here.
 */
import { geoBounds, geoContains } from 'd3-geo';
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
  if (geometry.type !== 'MultiPolygon' || !disputedPoints.some((point) => holds(country, point))) return { rest: country, disputed: [] };
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const isDisputed = (part: Polygon) => disputedPoints.some((point) => geoContains(part, point));
  const rest: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: parts.filter((part) => !isDisputed(part)).map(({ coordinates }) => coordinates),
  };
  return { rest: { ...country, geometry: rest }, disputed: parts.filter(isDisputed).map(shape) };
}

/** The country around a point, latitude first. Cost: one test for each country whose bounds hold the point. */
export function countryAt({ countries }: World, [latitude, longitude]: readonly [number, number]): Feature<Geometry> | undefined {
  return countries.find((country) => holds(country, [longitude, latitude]));
}

function holds(country: Feature<Geometry>, [longitude, latitude]: [number, number]): boolean {
  const [[west, south], [east, north]] = geoBounds(country);
  const isBeside = west <= east ? longitude < west || longitude > east : longitude < west && longitude > east;
  return !isBeside && latitude >= south && latitude <= north && geoContains(country, [longitude, latitude]);
}
