/** The sign of a kind of thing, told apart by shape, so that no colour is needed: person, body, place, event. */
import type { Kind } from '../../pack/entity-record.ts';

export type Shape = 'person' | 'body' | 'place' | 'event' | 'other';

const shapes: Readonly<Record<Kind, Shape>> = {
  person: 'person',
  organisation: 'body',
  unit: 'body',
  place: 'place',
  event: 'event',
  agreement: 'event',
  weapon: 'other',
  concept: 'other',
  publication: 'other',
};

export const shapeOf = (kind: Kind): Shape => shapes[kind];

interface SignProps {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export function Sign({ shape, x, y, radius }: SignProps) {
  const side = radius * 0.88;
  if (shape === 'person') return <circle className="sign" cx={x} cy={y} r={radius} />;
  if (shape === 'body') return <rect className="sign" x={x - side} y={y - side} width={2 * side} height={2 * side} rx={3} />;
  if (shape === 'place') return <path className="sign" d={polygon(x, y, radius * 1.12, 4)} />;
  if (shape === 'event') return <path className="sign" d={polygon(x, y, radius * 1.08, 6)} />;
  return <circle className="sign dashed" cx={x} cy={y} r={radius} />;
}

function polygon(x: number, y: number, radius: number, corners: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
