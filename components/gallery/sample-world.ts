/** Two square countries side by side, for maps in the gallery and in tests of components. */
import { readWorld } from '../map/world.ts';

export const sampleWorld = readWorld({
  type: 'Topology',
  arcs: [
    [
      [30, 30],
      [30, 60],
    ],
    [
      [30, 60],
      [-10, 60],
      [-10, 30],
      [30, 30],
    ],
    [
      [30, 30],
      [80, 30],
      [80, 60],
      [30, 60],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '1', properties: { name: 'West' }, arcs: [[0, 1]] },
        { type: 'Polygon', id: '2', properties: { name: 'East' }, arcs: [[2, -1]] },
      ],
    },
    land: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[1, 2]] }] },
  },
});
