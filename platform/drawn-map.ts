/** Locator maps from the background, each asked for once: an entry that is opened again has its map at once. */
import type { LocatorDrawing, SpotToDraw } from '../pack/locator.ts';
import { askBackground } from './ask.ts';

const drawn = new Map<string, Promise<LocatorDrawing>>();

/** Rejects where the background cannot answer; the next call asks again. */
export function drawnMap(spot: SpotToDraw, width: number): Promise<LocatorDrawing> {
  const key = JSON.stringify([spot.at, spot.number, spot.whole, width]);
  const known = drawn.get(key) ?? askBackground('locator', { spot, width });
  drawn.set(key, known);
  known.catch(() => drawn.delete(key));
  return known;
}
