/** Which part of the world a map shows: all points that it is of, and never nearer than a region that can be recognised. */
import { type GeoPath, type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo';

/** Latitude, longitude in degrees. */
export type LatLon = readonly [number, number];

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly project: (at: LatLon) => { readonly x: number; readonly y: number };
  readonly path: GeoPath;
}

export interface FrameRequest {
  readonly points: readonly LatLon[];
  readonly width: number;
  /** Height as a part of the width: the least and the most. */
  readonly aspect: readonly [number, number];
  /** Times nearer than to fit all points. */
  readonly zoom?: number;
  /** What stays in the middle when nearer. */
  readonly centre?: LatLon | undefined;
}

/** At scale 1, in units of the width: about 1,600 km from side to side. */
const nearest = 4;
const padding = 0.11;

export function mapFrame({ points, width, aspect: [flattest, tallest], zoom = 1, centre }: FrameRequest): MapFrame {
  const projection = geoNaturalEarth1()
    .rotate([-meanLongitude(points), 0])
    .scale(1)
    .translate([0, 0]);
  const flat = points.map((at) => projected(projection, at));
  const [left, right] = [Math.min(...flat.map(({ x }) => x)), Math.max(...flat.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...flat.map(({ y }) => y)), Math.max(...flat.map(({ y }) => y))];
  const shape = right > left ? (bottom - top) / (right - left) : 1;
  const height = Math.round(width * Math.min(Math.max(shape, flattest), tallest));
  const inside = 1 - 2 * padding;
  const fitting = Math.min((inside * width) / (right - left || 1e-9), (inside * height) / (bottom - top || 1e-9), nearest * width);
  const scale = fitting * zoom;
  const whole = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const near = zoom > 1 && centre ? projected(projection, centre) : whole;
  // The centre moves in from the middle of the whole, so that the first step nearer does not jump.
  const share = Math.max(0, 1 - 1 / zoom);
  const middle = { x: whole.x + (near.x - whole.x) * share, y: whole.y + (near.y - whole.y) * share };
  projection.scale(scale).translate([width / 2 - scale * middle.x, height / 2 - scale * middle.y]);
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  return { width, height, project: (at) => projected(projection, at), path: geoPath(projection).digits(1) };
}

/**
 * Without the few that lie so far off that all others would crowd together: none is left out where that does not make the map half as
 * large again, and never more than a quarter of them.
 */
export function mainPoints(points: readonly LatLon[]): readonly LatLon[] {
  let kept = [...points];
  for (let dropped = 0; dropped < Math.floor(points.length / 4); dropped++) {
    const smaller = kept.map((_, at) => kept.toSpliced(at, 1)).reduce((best, each) => (extent(each) < extent(best) ? each : best), kept);
    if (extent(smaller) * 1.5 > extent(kept)) break;
    kept = smaller;
  }
  return kept;
}

/** The longer side of what the points cover, as a map shows it. */
function extent(points: readonly LatLon[]): number {
  const middle = meanLongitude(points);
  const longitudes = points.map(([, longitude]) => ((((longitude - middle) % 360) + 540) % 360) - 180);
  const latitudes = points.map(([latitude]) => latitude);
  return Math.max(Math.max(...longitudes) - Math.min(...longitudes), Math.max(...latitudes) - Math.min(...latitudes));
}

function projected(projection: GeoProjection, [latitude, longitude]: LatLon): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** The middle of longitudes on the round earth: between 170 and -170 lies 180, not 0. */
function meanLongitude(points: readonly LatLon[]): number {
  const radians = points.map(([, longitude]) => (longitude * Math.PI) / 180);
  const [x, y] = [Math.cos, Math.sin].map((part) => radians.reduce((sum, angle) => sum + part(angle), 0));
  return points.length === 0 ? 0 : (Math.atan2(y ?? 0, x ?? 0) * 180) / Math.PI;
}
