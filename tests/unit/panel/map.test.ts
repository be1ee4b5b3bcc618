import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { articleSpots } from '../../../components/map/article-spots.ts';
import { type LatLon, mainPoints, mapFrame } from '../../../components/map/map-frame.ts';
import { countryAt, readWorld } from '../../../components/map/world.ts';
import type { ArticlePlace } from '../../../pack/article-places.ts';

const atlas = (name: string) =>
  readWorld(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), 'utf8')));
const world = atlas('countries-50m');

describe('the world', () => {
  test.each([
    ['Russia', [60, 100]],
    ['Bulgaria', [43, 25]],
    ['Afghanistan', [33, 65]],
    ['Fiji', [-17.8, 178]],
    ['United States of America', [38, -97]],
  ] as const)('%s is found at its coordinates', (name, at) => {
    expect(countryAt(world, at)?.properties?.name).toBe(name);
  });

  test('the sea is no country', () => expect(countryAt(world, [0, -30])).toBeUndefined());

  test.each(['countries-50m', 'countries-110m'])('in %s Crimea belongs to neither', (name) => {
    const read = atlas(name);
    expect(read.disputed).toHaveLength(1);
    expect(countryAt(read, [45.3, 34.4])).toBeUndefined();
    expect(countryAt(read, [55.75, 37.6])?.properties?.name).toBe('Russia');
  });
});

const moscow: LatLon = [55.75, 37.62];
const kabul: LatLon = [34.53, 69.17];
const sofia: LatLon = [42.7, 23.32];
const london: LatLon = [51.5, -0.12];
const washington: LatLon = [38.9, -77.04];
const suva: LatLon = [-18.14, 178.44];
const apia: LatLon = [-13.83, -171.76];

describe('the frame', () => {
  test.each([
    ['one place', [moscow]],
    ['many', [moscow, kabul, sofia, london, washington]],
    ['both sides of the date line', [suva, apia]],
  ])('holds %s', (_name, points) => {
    const frame = mapFrame({ points, width: 320, aspect: [0.66, 1] });
    for (const at of points) {
      const { x, y } = frame.project(at);
      expect(x > 20 && x < 300 && y > 0 && y < frame.height).toBe(true);
    }
    expect(frame.height).toBeGreaterThanOrEqual(211);
  });

  test('keeps neighbours across the date line near', () => {
    const frame = mapFrame({ points: [suva, apia, moscow], width: 320, aspect: [0.66, 1] });
    expect(Math.abs(frame.project(suva).x - frame.project(apia).x)).toBeLessThan(60);
  });

  test('nearer keeps to its centre', () => {
    const points = [moscow, kabul, sofia, london];
    const near = mapFrame({ points, width: 320, aspect: [0.66, 1], zoom: 16, centre: sofia });
    const { x, y } = near.project(sofia);
    expect(Math.abs(x - 160) < 80 && Math.abs(y - near.height / 2) < 80).toBe(true);
  });

  test('leaves out one place far off, if that helps, but not two equal halves', () => {
    expect(mainPoints([moscow, sofia, london, washington])).toEqual([moscow, sofia, london]);
    expect(mainPoints([moscow, kabul, sofia])).toHaveLength(3);
    expect(mainPoints([])).toEqual([]);
  });
});

test('places on one spot share it, and names do not lie on one another', () => {
  const place = (id: string, at: LatLon, more: Partial<ArticlePlace> = {}): ArticlePlace => ({
    id,
    name: id,
    at,
    isCountry: false,
    mentioned: true,
    things: [],
    weight: 1,
    ...more,
  });
  const places = [
    place('Moscow', moscow, { weight: 3 }),
    place('Moscow Kremlin', [55.752, 37.617]),
    place('Sofia', sofia),
    place('Plovdiv', [42.65, 23.4]),
    place('Bulgaria', [43, 25], { isCountry: true }),
    place('Suva', suva),
  ];
  const frame = mapFrame({ points: [moscow, sofia, kabul], width: 320, aspect: [0.66, 1] });
  const spots = articleSpots(places, frame);
  expect(spots.map(({ places: [lead, ...others] }) => [lead?.name, others.length])).toEqual([
    ['Moscow', 1],
    ['Sofia', 1],
    ['Bulgaria', 0],
  ]);
  const labels = spots.flatMap(({ label }) => label ?? []);
  expect(labels.length).toBeGreaterThanOrEqual(2);
  expect(articleSpots(places, frame)).toEqual(spots);
});
