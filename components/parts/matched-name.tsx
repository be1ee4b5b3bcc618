/** A name with the letters that a search matched set off. Ranges are [start, end) in UTF-16, in order. */
import type { ReactNode } from 'react';
import { english } from './english.ts';

export type MatchRange = readonly [start: number, end: number];

interface MatchedNameProps {
  readonly name: string;
  readonly ranges: readonly MatchRange[];
  /** Written by the reader, in whatever language. */
  readonly isOwn?: boolean;
}

export function MatchedName({ name, ranges, isOwn = false }: MatchedNameProps) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end > name.length) continue;
    pieces.push(name.slice(at, start), <b key={start}>{name.slice(start, end)}</b>);
    at = end;
  }
  return (
    <bdi className="matched-name" {...(!isOwn && english)}>
      {pieces}
      {name.slice(at)}
    </bdi>
  );
}
