import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorDrawing } from '../../../components/map/locator-drawing.ts';
import { ThinPath } from '../../../components/map/thin-path.ts';
import { readWorld } from '../../../components/map/world.ts';
import type { LocatorDrawing, SpotToDraw } from '../../../pack/locator.ts';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const world = readWorld(JSON.parse(readFileSync(atlas, 'utf8')));
const draw = (spot: SpotToDraw): LocatorDrawing => locatorDrawing(world, spot, 132);

/** Left, top, right, bottom of what a path covers. */
function boxOf(path: string): [number, number, number, number] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const areaOf = (path: string) => {
  const [left, top, right, bottom] = boxOf(path);
  return (right - left) * (bottom - top);
};

describe('the map of a place', () => {
  test('has the place well inside it, wherever on earth it is', () => {
    const anywhere = fc.record({
      at: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
      number: fc.constantFrom('826', '643', '840', '242', undefined),
    });
    fc.assert(
      fc.property(anywhere, ({ at, number }) => {
        const { mark, width, height } = draw({ at, ...(number && { number }) });
        expect(mark?.is).toBe('dot');
        expect(Math.abs((mark?.x ?? 0) - width / 2)).toBeLessThanOrEqual(0.35 * width);
        expect(Math.abs((mark?.y ?? 0) - height / 2)).toBeLessThanOrEqual(0.35 * height);
      }),
      { numRuns: 25 },
    );
  });

  test('shows the whole of a country that is not too large, from the middle of which the place may be off', () => {
    const { country, mark, width, height } = draw({ at: [51.07, -1.79], number: '826' });
    const [left, top, right, bottom] = boxOf(country);
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(width);
    expect(bottom).toBeLessThan(height);
    // Shetland may be cut off, Scotland not.
    expect(top).toBeLessThan(height * 0.2);
    expect(mark?.y).toBeGreaterThan(height * 0.6);
  });
});

describe('the map of a country', () => {
  test.each([
    ['Russia, which goes over the meridian of 180 degrees', '643', [60, 100]],
    ['Afghanistan', '004', [33, 65]],
    ['New Zealand, of two islands', '554', [-41, 174]],
    ['Chile, long and narrow', '152', [-30, -71]],
  ] as const)('holds %s, as a good part of it, without a dot', (_name, number, at) => {
    const { country, mark, width, height } = draw({ at, number, whole: true });
    expect(mark).toBeUndefined();
    const [left, top, right, bottom] = boxOf(country);
    const share = Math.max((right - left) / width, (bottom - top) / height);
    expect(share).toBeGreaterThan(0.3);
    expect((left + right) / 2).toBeGreaterThan(width * 0.25);
    expect((left + right) / 2).toBeLessThan(width * 0.75);
  });

  test('has a ring around one that is too small to be seen', () => {
    const ring = draw({ at: [41.9, 12.45], number: '336', whole: true });
    expect(ring.mark).toEqual({ is: 'ring', x: ring.width / 2, y: expect.closeTo(ring.height / 2, 0) });
  });

  test('of a territory that the atlas draws with another country lights the territory only', () => {
    const guiana = draw({ at: [4, -53], number: '254', whole: true });
    expect(boxOf(guiana.country).every((side) => side > 0 && side < guiana.width)).toBe(true);
    expect(areaOf(guiana.country)).toBeGreaterThan(100);
  });

  test('whose shape is not known shows where it is', () => {
    const tuvalu = draw({ at: [-8, 178], number: '798', whole: true });
    expect([tuvalu.country, tuvalu.mark?.is]).toEqual(['', 'ring']);
  });
});

describe('a path for a small picture', () => {
  const step = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));

  test('keeps within a step of every point that it leaves out', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 60 }), (steps) => {
        const path = new ThinPath();
        let [x, y] = [50, 50];
        const points = [[x, y]];
        path.moveTo(x, y);
        for (const [dx, dy] of steps) {
          [x, y] = [x + dx, y + dy];
          points.push([x, y]);
          path.lineTo(x, y);
        }
        const kept = [...path.text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, left, top]) => [Number(left), Number(top)] as const);
        if (kept.length === 0) return;
        for (const [px = 0, py = 0] of points) {
          expect(Math.min(...kept.map(([kx, ky]) => Math.hypot(kx - px, ky - py)))).toBeLessThan(0.75 + 0.1);
        }
      }),
    );
  });

  test('leaves out a shape that is no more than a point', () => {
    const path = new ThinPath();
    path.moveTo(3, 3);
    path.lineTo(3.1, 3);
    path.lineTo(3.1, 3.1);
    path.closePath();
    expect(path.text).toBe('');
  });
});
