/** The map of an article: its countries tinted, its places as dots with names where there is room, nearer and wider by buttons. */
import { useMemo, useState } from 'react';
import type { ArticlePlace } from '../../pack/article-places.ts';
import { listInWords } from '../list-in-words.ts';
import { useRoving } from '../parts/use-roving.ts';
import { mapWords } from '../words.ts';
import { articleSpots, labelSize, type Spot } from './article-spots.ts';
import { MapDrawing } from './map-drawing.tsx';
import { mainPoints, mapFrame } from './map-frame.ts';
import { countryAt, type World } from './world.ts';

interface ArticleMapProps {
  readonly world: World;
  readonly places: readonly ArticlePlace[];
  readonly width: number;
  readonly chosen: string | undefined;
  /** Ids of the places under the pointer. */
  readonly onPoint: (ids: readonly string[] | undefined) => void;
  readonly onChoose: (id: string) => void;
}

const nearestZoom = 16;
const widestZoom = 0.25;

export function ArticleMap({ world, places, width, chosen, onPoint, onChoose }: ArticleMapProps) {
  const [zoom, setZoom] = useState(1);
  // The middle of a country may be far from anything that the article tells of; towns say better what to show.
  const towns = places.filter(({ isCountry }) => !isCountry);
  const shown = towns.length > 0 ? towns : places;
  const centre = places.find(({ id }) => id === chosen) ?? shown[0];
  const points = mainPoints(shown.map(({ at }) => at));
  const frame = mapFrame({ points, width, aspect: [0.66, 1.05], zoom, centre: centre?.at });
  const lit = useMemo(() => places.flatMap((place) => (place.isCountry ? (countryAt(world, place.at) ?? []) : [])), [world, places]);
  const spots = articleSpots(places, frame);
  const inView = new Set(spots.flatMap((spot) => spot.places));
  const outside = towns.filter((place) => !inView.has(place));
  const roving = useRoving(spots, chosen, onChoose);
  return (
    <div className="map-box">
      <MapDrawing
        role="group"
        aria-label={mapWords.drawing(places.length)}
        {...{ world, frame, lit }}
        onPointerLeave={() => onPoint(undefined)}
      >
        {spots.map((spot) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={spot.id}
            {...roving(spot.id)}
            className="spot"
            role="button"
            aria-label={listInWords(spot.places.map(({ name }) => name))}
            aria-pressed={spot.places.some(({ id }) => id === chosen)}
            data-country={spot.isCountry || undefined}
            onPointerEnter={() => onPoint(spot.places.map(({ id }) => id))}
            onClick={() => onChoose(spot.id)}
          >
            <SpotMark spot={spot} />
          </g>
        ))}
      </MapDrawing>
      <p className="map-keys">
        <button type="button" className="chip" disabled={zoom >= nearestZoom} onClick={() => setZoom(zoom * 2)}>
          {mapWords.closer}
        </button>
        <button type="button" className="chip" disabled={zoom <= widestZoom} onClick={() => setZoom(zoom / 2)}>
          {mapWords.wider}
        </button>
        {outside.length > 0 && <span className="quiet-line">{mapWords.outside(listInWords(outside.map(({ name }) => name)))}</span>}
      </p>
    </div>
  );
}

function SpotMark({ spot: { x, y, radius, isCountry, label, places } }: { readonly spot: Spot }) {
  return (
    <>
      <circle className="spot-reach" cx={x} cy={y} r={12} />
      {(!isCountry || !label) && <circle className="sign" data-mentioned={places[0]?.mentioned || undefined} cx={x} cy={y} r={radius} />}
      {label && (
        <text x={label.x} y={label.y + labelSize / 3} textAnchor={label.anchor}>
          {places[0]?.name}
        </text>
      )}
    </>
  );
}
