/**
 * A small map of where something lies, beside its words. Its room is kept from the first; the map is asked for once that has been
 * painted, so that nothing waits for it and nothing moves when it comes. No map where nobody draws any.
 */
import { createContext, useContext, useEffect, useState } from 'react';
import type { CardModel } from '../../pack/card-model.ts';
import type { LocatorDrawing, SpotToDraw } from '../../pack/locator.ts';
import { mapWords } from '../words.ts';

/** Draws the map of a spot; rejects where it cannot. */
export type Locate = (spot: SpotToDraw, width: number) => Promise<LocatorDrawing>;

export const LocateContext = createContext<Locate | undefined>(undefined);

interface LocatorProps {
  readonly model: CardModel;
  /** In pixels, as it is drawn; narrower places show it smaller. */
  readonly width: number;
}

export function Locator({ model: { spot, name, kind, where }, width }: LocatorProps) {
  const locate = useContext(LocateContext);
  const drawing = useDrawing(spot, width, locate);
  if (!spot || !locate) return null;
  // The map of a country says no more than its name, which stands beside it; that of a place says what country it lies in.
  const label = spot.whole
    ? undefined
    : mapWords.locator({ name: kind === 'place' ? name : (where?.name ?? name), country: spot.country.name });
  return (
    <div className="locator" style={{ width }} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {drawing && <Drawing drawing={drawing} />}
    </div>
  );
}

function Drawing({ drawing: { width, height, land, country, disputed, borders, mark } }: { readonly drawing: LocatorDrawing }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="land" d={land} />
      <path className="country" d={country} />
      <path className="disputed" d={disputed} />
      <path className="borders" d={borders} />
      <path className="outline" d={country} />
      {mark && <circle className={mark.is} cx={mark.x} cy={mark.y} r={mark.is === 'dot' ? 3.5 : 7} />}
    </svg>
  );
}

function useDrawing(spot: CardModel['spot'], width: number, locate: Locate | undefined): LocatorDrawing | undefined {
  const [drawn, setDrawn] = useState<{ readonly spot: SpotToDraw; readonly drawing: LocatorDrawing }>();
  useEffect(() => {
    if (!spot || !locate) return;
    let current = true;
    const frame = requestAnimationFrame(() => {
      const { at, number, whole } = spot;
      locate({ at, ...(number && { number }), ...(whole && { whole }) }, width).then(
        (drawing) => current && setDrawn({ spot, drawing }),
        () => undefined,
      );
    });
    return () => {
      current = false;
      cancelAnimationFrame(frame);
    };
  }, [spot, width, locate]);
  return drawn?.spot === spot ? drawn?.drawing : undefined;
}
