/** The timeline in one look: a bar for each statement, as wide as its date is vague, and the article as a line between before and since. */
import type { TimelineRow } from '../../pack/article-timeline.ts';
import { timeWords } from '../words.ts';
import { timeAxis } from './time-axis.ts';

interface TimeStripProps {
  readonly rows: readonly TimelineRow[];
  readonly articleDay: number | undefined;
  readonly width: number;
  readonly pointed: string | undefined;
  readonly onPoint: (key: string | undefined) => void;
  readonly onPick: (key: string) => void;
}

const laneHeight = 8;
const footHeight = 20;

export function TimeStrip({ rows, articleDay, width, pointed, onPoint, onPick }: TimeStripProps) {
  const { bars, lanes, ticks, articleX } = timeAxis(rows, articleDay, width);
  const floor = Math.max(24, lanes * laneHeight + 6);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (
    <svg
      className="strip"
      width={width}
      height={floor + footHeight}
      viewBox={`0 0 ${width} ${floor + footHeight}`}
      role="img"
      aria-label={timeWords.axis}
      onPointerLeave={() => onPoint(undefined)}
    >
      <line className="axis" x1={0} x2={width} y1={floor} y2={floor} />
      {ticks.map(({ x, year }) => (
        <g key={year} className="tick">
          <line x1={x} x2={x} y1={floor} y2={floor + 4} />
          <text x={x} y={floor + 16}>
            {year}
          </text>
        </g>
      ))}
      {bars.map(({ key, x, width: barWidth, lane }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the list below has the same rows
        <rect
          key={key}
          className="bar"
          data-side={byKey.get(key)?.side ?? 'before'}
          data-event={byKey.get(key)?.isEvent || undefined}
          data-lit={key === pointed || undefined}
          x={x}
          y={floor - 6 - (lane + 1) * laneHeight + 4}
          width={barWidth}
          height={5}
          rx={2.5}
          onPointerEnter={() => onPoint(key)}
          onClick={() => onPick(key)}
        >
          <title>{byKey.get(key)?.what}</title>
        </rect>
      ))}
      {articleX !== undefined && (
        <g className="article-line">
          <line x1={articleX} x2={articleX} y1={0} y2={floor + 4} />
          <path d={`M${articleX - 5} ${floor + 12}l5 -7l5 7z`} />
        </g>
      )}
    </svg>
  );
}
