/** Whether two pictures show the same, but for what differs between two runs of a browser: the edges of letters. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may be apart, 0 to 1, and what share of all pixels may be further apart. */
const tolerance = { colour: 0.15, share: 0.002 } as const;

export interface Comparison {
  readonly same: boolean;
  /** What differs, in words; empty where nothing does. */
  readonly told: string;
  /** A picture of what differs, where the sizes allow it. */
  readonly difference: Buffer | undefined;
}

export function comparePictures(before: Buffer, now: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height)
    return { same: false, told: `${a.width} × ${a.height} has become ${b.width} × ${b.height}`, difference: undefined };
  const out = new PNG({ width: a.width, height: a.height });
  const different = pixelmatch(a.data, b.data, out.data, a.width, a.height, { threshold: tolerance.colour });
  if (different <= a.width * a.height * tolerance.share) return { same: true, told: '', difference: undefined };
  return { same: false, told: `${different} of ${a.width * a.height} pixels differ`, difference: PNG.sync.write(out) };
}
