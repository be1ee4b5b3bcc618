/** Land, borders and the countries that stand out, as the ground of a map. */
import type { Feature, Geometry } from 'geojson';
import { memo } from 'react';
import type { MapFrame } from './map-frame.ts';
import type { World } from './world.ts';

interface WorldShapesProps {
  readonly world: World;
  readonly frame: MapFrame;
  readonly lit: readonly Feature<Geometry>[];
}

export const WorldShapes = memo(function WorldShapes({ world, frame: { path }, lit }: WorldShapesProps) {
  return (
    <>
      <path className="land" d={path(world.land) ?? ''} />
      {lit.map((country) => (
        <path key={String(country.id ?? country.properties?.name)} className="country" d={path(country) ?? ''} />
      ))}
      {world.disputed.map((territory, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order
        <path key={at} className="disputed" d={path(territory) ?? ''} />
      ))}
      <path className="borders" d={path(world.borders) ?? ''} />
    </>
  );
});
