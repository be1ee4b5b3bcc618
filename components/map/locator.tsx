/** A small map that says where one place is: for an entry, beside its words. */
import { mapWords } from '../words.ts';
import { MapDrawing } from './map-drawing.tsx';
import { type LatLon, mapFrame } from './map-frame.ts';
import { countryAt, type World } from './world.ts';

interface LocatorProps {
  readonly world: World;
  readonly name: string;
  readonly at: LatLon;
  /** A country is shown as its shape, anything else as a point. */
  readonly isCountry: boolean;
  readonly width?: number;
}

export function Locator({ world, name, at, isCountry, width = 132 }: LocatorProps) {
  // Half of what a map of one point shows: enough around it to be recognised.
  const frame = mapFrame({ points: [at], width, aspect: [0.7, 0.7], zoom: isCountry ? 0.25 : 0.5 });
  const country = countryAt(world, at);
  const { x, y } = frame.project(at);
  return (
    <MapDrawing role="img" className="map locator" aria-label={mapWords.locator(name)} {...{ world, frame }} lit={country ? [country] : []}>
      {!isCountry && <circle className="sign" cx={x} cy={y} r={4} />}
    </MapDrawing>
  );
}
