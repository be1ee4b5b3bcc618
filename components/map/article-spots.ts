/** The places of an article as spots on a map: those that would fall on one another taken together, names where they have room. */
import type { ArticlePlace } from '../../pack/article-places.ts';
import { type LabelPlace, placeLabels } from '../parts/place-boxes.ts';
import { widthOf } from '../parts/wrap-name.ts';
import type { MapFrame } from './map-frame.ts';

export interface Spot {
  /** That of its weightiest place. */
  readonly id: string;
  readonly places: readonly ArticlePlace[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isCountry: boolean;
  /** Where its name is written; null where there is no room for it. */
  readonly label: LabelPlace | null;
}

/** Nearer than this, two places are one spot. */
const together = 7;
const labelHeight = 14;
export const labelSize = 12;
/** Countries are written in spaced capitals, which take more room. */
const countrySize = 13.5;

/** `places`: weightiest first. Only what lies inside the frame. */
export function articleSpots(places: readonly ArticlePlace[], frame: MapFrame): Spot[] {
  const spots: { x: number; y: number; places: ArticlePlace[] }[] = [];
  for (const place of places) {
    const { x, y } = frame.project(place.at);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const near = spots.find((spot) => !place.isCountry && !spot.places[0]?.isCountry && Math.hypot(spot.x - x, spot.y - y) < together);
    if (near) near.places.push(place);
    else spots.push({ x, y, places: [place] });
  }
  // Towns before countries: a country may be named anywhere in it.
  const ordered = [...spots.filter(({ places: [lead] }) => !lead?.isCountry), ...spots.filter(({ places: [lead] }) => lead?.isCountry)];
  const radii = ordered.map(({ places: [lead] }) => (lead?.isCountry ? 3 : Math.min(7, 3.6 + 0.6 * (lead?.weight ?? 0))));
  const labels = placeLabels(
    ordered.map(({ x, y, places: [lead] }, at) => ({
      x,
      y,
      radius: radii[at] ?? 0,
      width: widthOf([lead?.name ?? ''], lead?.isCountry ? countrySize : labelSize) + 4,
      height: labelHeight,
      ...(lead?.isCountry && { centred: true }),
    })),
    frame,
  );
  return ordered.map(({ x, y, places: [lead, ...others] }, at) => ({
    id: lead?.id ?? '',
    places: lead ? [lead, ...others] : [],
    x,
    y,
    radius: radii[at] ?? 0,
    isCountry: lead?.isCountry ?? false,
    label: labels[at] ?? null,
  }));
}
