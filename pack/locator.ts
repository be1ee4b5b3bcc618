/** A locator map: what it needs to know of where an entity lies, and what is drawn. */
import type { Spot } from './entity-record.ts';

export type SpotToDraw = Pick<Spot, 'at' | 'number' | 'whole'>;

/** Shapes as path data, in units of a picture as wide and high as is said. */
export interface LocatorDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly country: string;
  readonly disputed: string;
  readonly borders: string;
  /** `ring`: around what is too small to be seen as a shape. */
  readonly mark?: { readonly x: number; readonly y: number; readonly is: 'dot' | 'ring' };
}

/** How high a locator map is, as a part of its width. */
export const locatorShape = 0.72;
