/** The ground of a map with what is drawn on it. */
import type { Feature, Geometry } from 'geojson';
import type { SVGProps } from 'react';
import type { MapFrame } from './map-frame.ts';
import type { World } from './world.ts';
import { WorldShapes } from './world-shapes.tsx';

interface MapDrawingProps extends Pick<SVGProps<SVGSVGElement>, 'className' | 'aria-label' | 'onPointerLeave' | 'children'> {
  /** A group holds what can be chosen; an image is one thing. */
  readonly role: 'group' | 'img';
  readonly world: World;
  readonly frame: MapFrame;
  readonly lit: readonly Feature<Geometry>[];
}

export function MapDrawing({ world, frame, lit, className = 'map', children, ...svg }: MapDrawingProps) {
  const { width, height } = frame;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its label comes with the role
    <svg {...svg} className={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <WorldShapes world={world} frame={frame} lit={lit} />
      {children}
    </svg>
  );
}
