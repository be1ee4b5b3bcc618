/**
 * One stop for the Tab key among the points of a drawing; the arrows go to the nearest point in their direction. Reading order for
 * screen readers is the order of the points.
 */
import { type KeyboardEvent, useRef, useState } from 'react';

interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export function useRoving(points: readonly Point[], chosen: string | undefined, onEnter: (id: string) => void) {
  const [stop, setStop] = useState<string>();
  const elements = useRef(new Map<string, SVGGElement>());
  const current = [stop, chosen, points[0]?.id].find((id) => points.some((point) => point.id === id));
  const onKeyDown = (event: KeyboardEvent) => {
    const point = points.find(({ id }) => id === current);
    const direction = directions[event.key];
    if (!point) return;
    if (event.key === 'Enter' || event.key === ' ') onEnter(point.id);
    else if (direction) elements.current.get(nearestTowards(point, points, direction)?.id ?? '')?.focus();
    else return;
    event.preventDefault();
  };
  const propsOf = (id: string) => ({
    ref: (element: SVGGElement | null) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
    tabIndex: id === current ? 0 : -1,
    onFocus: () => setStop(id),
    onKeyDown,
  });
  return propsOf;
}

/** The point that is nearest within a quarter turn; what lies off to the side counts as farther. */
export function nearestTowards(from: Point, points: readonly Point[], [dx, dy]: readonly [number, number]): Point | undefined {
  let best: { point: Point; cost: number } | undefined;
  for (const point of points) {
    const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
    const aside = Math.abs((point.x - from.x) * dy) + Math.abs((point.y - from.y) * dx);
    if (point.id === from.id || along <= 0 || aside > 2 * along) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { point, cost };
  }
  return best?.point;
}
