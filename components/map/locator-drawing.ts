/**
 * The map of one place, as small as a column of text allows: the country that it lies in, whole where that fits, and the place in it.
 * Cost: a walk over all coasts of the world, some tens of milliseconds.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { type LocatorDrawing, locatorShape, type SpotToDraw } from '../../pack/locator.ts';
import { ThinPath } from './thin-path.ts';
import { partAt, polygonsOf, type World } from './world.ts';

const earthKm = 6371;
/** From side to side, in kilometres: the least and the most that is shown. */
const around = { point: [1100, 3400], country: [1500, 11_000] } as const;
/** How much more than the country. */
const margin = { point: 1.25, country: 2.1 } as const;
/** How far from the middle a place may stand, as a part of the width: further in a country that is shown whole. */
const offMiddle = { fits: 0.34, cut: 0.14 } as const;
/** A shape that is smaller on the map gets a ring around it. */
const leastShape = 7;

export function locatorDrawing(world: World, spot: SpotToDraw, width: number): LocatorDrawing {
  const height = Math.round(width * locatorShape);
  const country = countryOf(world, spot);
  const { projection, isSmall, x, y } = framed(country, spot, { width, height });
  const drawn = (...shapes: GeoPermissibleObjects[]) => {
    const path = new ThinPath();
    for (const shape of shapes) geoPath(projection, path)(shape);
    return path.text;
  };
  return {
    width,
    height,
    land: drawn(world.land),
    country: country ? drawn(country) : '',
    disputed: drawn(...world.disputed),
    borders: drawn(world.borders),
    ...(!spot.whole && { mark: { x, y, is: 'dot' as const } }),
    ...(spot.whole && isSmall && { mark: { x, y, is: 'ring' as const } }),
  };
}

/** A territory that is drawn as a part of another country is that part only. */
function countryOf(world: World, { at, number }: SpotToDraw): Feature<Geometry> | undefined {
  return world.countries.find(({ id }) => number !== undefined && id === number) ?? partAt(world, at);
}

interface Framed {
  readonly projection: GeoProjection;
  readonly isSmall: boolean;
  readonly x: number;
  readonly y: number;
}

function framed(country: Feature<Geometry> | undefined, { at, whole }: SpotToDraw, size: { width: number; height: number }): Framed {
  const { width, height } = size;
  const kind = whole ? 'country' : 'point';
  const main = country && mainPart(country);
  const [longitude, latitude] = whole && main ? geoCentroid(main) : [at[1], at[0]];
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(earthKm).translate([0, 0]);
  // The place, or the middle of the country, is at 0, 0; lengths are in kilometres.
  const [[left, top], [right, bottom]] = main
    ? geoPath(projection).bounds(main)
    : ([
        [0, 0],
        [0, 0],
      ] as const);
  const span = Math.max(right - left, (bottom - top) / locatorShape) * margin[kind];
  const [least, most] = around[kind];
  const shown = Math.min(Math.max(span, least), most);
  const reach = whole ? 1 : span <= most ? offMiddle.fits : offMiddle.cut;
  const within = (middle: number, side: number) => Math.min(Math.max(middle, -reach * side), reach * side);
  const middle = { x: within((left + right) / 2, shown), y: within((top + bottom) / 2, shown * locatorShape) };
  const perKm = width / shown;
  const [x, y] = [width / 2 - middle.x * perKm, height / 2 - middle.y * perKm].map((each) => Math.round(each * 10) / 10) as [
    number,
    number,
  ];
  projection
    .scale(earthKm * perKm)
    .translate([x, y])
    .clipAngle(Math.min(90, (shown / earthKm) * 90))
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  return { projection, isSmall: Math.max(right - left, bottom - top) * perKm < leastShape, x, y };
}

/** The country without what lies far off and is small beside it. */
function mainPart(country: Feature<Geometry>): Geometry {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = polygonsOf(geometry);
  const areas = parts.map((part) => geoArea(part));
  const largest = Math.max(...areas);
  const kept = parts.filter((_, at) => (areas[at] ?? 0) >= largest / 4);
  return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) };
}
