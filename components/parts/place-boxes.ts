/** Boxes that must not lie over one another: those that may move are moved apart, those that may not take the best free side. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

const rounds = 400;

/**
 * Moves boxes, given by their middles, apart and into the area, each as little as it takes. Returns new middles in the same order.
 * What does not fit at all stays overlapping. Deterministic; cost: rounds times pairs.
 */
export function separate(boxes: readonly Box[], area: Area, gap: number): { x: number; y: number }[] {
  const middles = boxes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [at, middle] of middles.entries()) keepInside(middle, boxes[at], area);
    for (const [at, box] of boxes.entries()) {
      for (let other = at + 1; other < boxes.length; other++) {
        const [one, two, twin] = [middles[at], middles[other], boxes[other]];
        if (one && two && twin)
          moved = pushApart(one, two, (box.width + twin.width) / 2 + gap, (box.height + twin.height) / 2 + gap) || moved;
      }
    }
    if (!moved) return middles;
  }
  for (const [at, middle] of middles.entries()) keepInside(middle, boxes[at], area);
  return middles;
}

function pushApart(one: { x: number; y: number }, two: { x: number; y: number }, apartX: number, apartY: number): boolean {
  const [dx, dy] = [two.x - one.x, two.y - one.y];
  const [overX, overY] = [apartX - Math.abs(dx), apartY - Math.abs(dy)];
  if (overX <= 0.01 || overY <= 0.01) return false;
  // Along the shorter way out; names are wide, so up and down counts for a little less.
  if (overY <= overX * 1.5) {
    const step = ((dy < 0 ? -1 : 1) * overY) / 2;
    one.y -= step;
    two.y += step;
  } else {
    const step = ((dx < 0 ? -1 : 1) * overX) / 2;
    one.x -= step;
    two.x += step;
  }
  return true;
}

function keepInside(middle: { x: number; y: number }, box: Box | undefined, { width, height }: Area): void {
  if (!box) return;
  middle.x = Math.min(Math.max(middle.x, box.width / 2), width - box.width / 2);
  middle.y = Math.min(Math.max(middle.y, box.height / 2), height - box.height / 2);
}

export interface Labelled {
  /** The point that is named, and the radius of its sign. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Named in the middle of its point, like a country; else beside it. */
  readonly centred?: boolean;
}

/** Where to write a name: the end or the middle of its line, and which of them. */
export interface LabelPlace {
  readonly x: number;
  /** Half way up the letters. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Where to write names beside points that stand still, or null where no side is free. Earlier points go first. Deterministic; cost: sides times pairs.
 */
export function placeLabels(points: readonly Labelled[], area: Area): (LabelPlace | null)[] {
  const taken: Box[] = points
    .filter(({ centred }) => !centred)
    .map(({ x, y, radius }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
  return points.map((point) => {
    const { width, height } = point;
    const free = sidesOf(point).find((middle) => {
      const box = { ...middle, width, height };
      return isInside(box, area) && !taken.some((other) => overlap(box, other));
    });
    if (!free) return null;
    taken.push({ ...free, width, height });
    const { x, y, anchor } = free;
    return { x: anchor === 'start' ? x - width / 2 : anchor === 'end' ? x + width / 2 : x, y, anchor };
  });
}

function sidesOf({ x, y, radius, width, height, centred }: Labelled): LabelPlace[] {
  if (centred) return [0, -height, height].map((dy) => ({ x, y: y + dy, anchor: 'middle' }));
  const [besideX, aboveY] = [radius + 4 + width / 2, radius + 2 + height / 2];
  const slant = radius * 0.7 + 2;
  return [
    { x: x + besideX, y, anchor: 'start' },
    { x: x - besideX, y, anchor: 'end' },
    { x, y: y - aboveY, anchor: 'middle' },
    { x, y: y + aboveY, anchor: 'middle' },
    { x: x + slant + width / 2, y: y - slant - height / 2, anchor: 'start' },
    { x: x + slant + width / 2, y: y + slant + height / 2, anchor: 'start' },
    { x: x - slant - width / 2, y: y - slant - height / 2, anchor: 'end' },
    { x: x - slant - width / 2, y: y + slant + height / 2, anchor: 'end' },
  ];
}

/** Whether any two boxes, given by their middles, lie over one another. */
export const anyOverlap = (boxes: readonly Box[]): boolean =>
  boxes.some((one, at) => boxes.slice(at + 1).some((other) => overlap(one, other)));

const overlap = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < (one.height + other.height) / 2;

const isInside = ({ x, y, width, height }: Box, area: Area) =>
  x - width / 2 >= 0 && x + width / 2 <= area.width && y - height / 2 >= 0 && y + height / 2 <= area.height;
