import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutGraph, nodesFor } from '../../../components/panel/graph-layout.ts';
import { timeAxis } from '../../../components/panel/time-axis.ts';
import { placeLabels, separate } from '../../../components/parts/place-boxes.ts';
import { nearestTowards } from '../../../components/parts/use-roving.ts';
import { widthOf, wrapName } from '../../../components/parts/wrap-name.ts';
import type { GraphNode } from '../../../pack/article-graph.ts';
import { readDate } from '../../../pack/edtf.ts';

const graphOf = (size: number) => {
  const nodes = Array.from(
    { length: size },
    (_, at): GraphNode => ({ id: `n${at}`, name: `A name of ${at} words`, kind: 'person', count: 1 + (at % 5), degree: 2 }),
  );
  const edges = nodes.slice(1).map(({ id }, at) => ({ a: `n${Math.floor(at / 3)}`, b: id, ties: [] }));
  return { nodes, edges };
};

describe('the graph', () => {
  test.each([
    [5, 320],
    [nodesFor(320), 288],
    [nodesFor(400), 364],
    [nodesFor(600), 560],
    [60, 560],
  ])('of %i names, %i px wide, has every name inside and none over another', (size, width) => {
    const { nodes, height } = layoutGraph(graphOf(size), width);
    const boxes = nodes.map(({ x, y, radius, lines }) => {
      const half = Math.max(radius, widthOf(lines, 12) / 2);
      return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + 3 + 14 * lines.length };
    });
    for (const [at, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(-0.5);
      expect(one.right).toBeLessThanOrEqual(width + 0.5);
      expect(one.bottom).toBeLessThanOrEqual(height + 0.5);
      for (const two of boxes.slice(at + 1)) {
        const isApart = one.right <= two.left + 1 || two.right <= one.left + 1 || one.bottom <= two.top + 1 || two.bottom <= one.top + 1;
        expect(isApart).toBe(true);
      }
    }
  });

  test('comes out the same every time', () => {
    expect(layoutGraph(graphOf(24), 364)).toEqual(layoutGraph(graphOf(24), 364));
  });
});

describe('boxes', () => {
  test('that fit are moved apart and stay inside', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const boxes = points.map((each) => ({ ...each, width: 60, height: 20 }));
        const moved = separate(boxes, { width: 300, height: 300 }, 2);
        for (const [at, one] of moved.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(30);
          expect(one.y).toBeLessThanOrEqual(290);
          for (const two of moved.slice(at + 1)) expect(Math.abs(one.x - two.x) >= 60 || Math.abs(one.y - two.y) >= 20).toBe(true);
        }
      }),
    );
  });

  test('labels take the first free side, or none', () => {
    const label = { radius: 4, width: 40, height: 14 };
    const area = { width: 120, height: 30 };
    const [first, second, third] = placeLabels(
      [
        { ...label, x: 20, y: 15 },
        { ...label, x: 105, y: 15 },
        { ...label, x: 80, y: 15 },
      ],
      area,
    );
    expect(first).toEqual({ x: 28, y: 15, anchor: 'start' });
    expect(second).toBeNull();
    expect(third).toBeNull();
    expect(placeLabels([{ ...label, x: 100, y: 15 }], area)).toEqual([{ x: 92, y: 15, anchor: 'end' }]);
  });
});

describe('names', () => {
  test.each([
    ['GRU', ['GRU']],
    ['Poisoning of Sergei and Yulia Skripal', ['Poisoning of', 'Sergei and', 'Yulia Skripal']],
    ['Moscow talks between the Taliban and Afghan politicians in 2019', ['Moscow talks', 'between the', 'Taliban and…']],
  ])('%s', (name, lines) => expect(wrapName(name, 13)).toEqual(lines));
});

describe('the axis', () => {
  const day = (date: string) => readDate(date)?.from ?? 0;
  const dated = (date: string) => ({ key: date, ...(readDate(date) ?? { from: 0, to: 0 }) });

  test('draws a year a year wide and a day as narrow as can be seen', () => {
    const { bars, ticks, articleX = 0 } = timeAxis([dated('2018'), dated('2018-03-04'), dated('2021-04-17')], day('2020-06-26'), 360);
    const [year, point, later] = bars;
    const [from, to] = [2018, 2019].map((wanted) => ticks.find((tick) => tick.year === wanted)?.x ?? 0);
    expect(year?.x).toBeCloseTo(from ?? 0, 0);
    expect((year?.x ?? 0) + (year?.width ?? 0)).toBeCloseTo(to ?? 0, 0);
    expect(point?.width).toBe(5);
    expect(point?.lane).not.toBe(year?.lane);
    expect((point?.x ?? 0) < articleX && (later?.x ?? 0) > articleX).toBe(true);
  });

  test('holds centuries, and its years do not touch', () => {
    const { bars, ticks } = timeAxis([dated('1789-03-04'), dated('19XX'), dated('2020-06-01'), dated('2014/..')], day('2020-06-26'), 280);
    for (const { x, width } of bars) expect(x >= 0 && x + width <= 280).toBe(true);
    for (const [at, { x }] of ticks.slice(1).entries()) expect(x - (ticks[at]?.x ?? 0)).toBeGreaterThanOrEqual(36);
  });

  test('does without an article and without anything', () => {
    expect(timeAxis([dated('2018')], undefined, 300).articleX).toBeUndefined();
    expect(timeAxis([], 0, 300)).toMatchObject({ bars: [], lanes: 0 });
  });
});

test('an arrow goes to the nearest point in its direction', () => {
  const points = [
    { id: 'here', x: 0, y: 0 },
    { id: 'near', x: 10, y: 4 },
    { id: 'far', x: 30, y: 0 },
    { id: 'below', x: 1, y: 40 },
  ];
  const from = { id: 'here', x: 0, y: 0 };
  expect(nearestTowards(from, points, [1, 0])?.id).toBe('near');
  expect(nearestTowards(from, points, [0, 1])?.id).toBe('below');
  expect(nearestTowards(from, points, [-1, 0])).toBeUndefined();
});
