/**
 * One axis for centuries and days: time is drawn at full scale around the article and ever more narrowly away from it. What is known
 * to a year is a year wide there, and what is known to a day is as narrow as can be seen.
 */
import { scaleSymlog } from 'd3-scale';

interface Dated {
  readonly key: string;
  /** Days from 1970; infinite where open. */
  readonly from: number;
  readonly to: number;
}

export interface TimeBar {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
}

export interface TimeAxis {
  readonly bars: readonly TimeBar[];
  readonly lanes: number;
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
  /** Where the article stands; undefined without its date. */
  readonly articleX: number | undefined;
}

const yearDays = 365.25;
const leastBar = 5;
const tickRoom = 36;
const edge = 10;

export function timeAxis(rows: readonly Dated[], articleDay: number | undefined, width: number): TimeAxis {
  const days = rows.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (days.length === 0) return { bars: [], lanes: 0, ticks: [], articleX: undefined };
  const middle = articleDay ?? Math.max(...days);
  const [low, high] = [Math.min(...days, middle), Math.max(...days, middle)];
  const scale = scaleSymlog()
    .constant(2 * yearDays)
    .domain([low - middle - 30, high - middle + 30])
    .range([edge, width - edge]);
  const toX = (day: number) => scale(Math.min(Math.max(day, low), high) - middle);
  const bars = inLanes(
    rows.map(({ key, from, to }) => {
      const [start, end] = [toX(from), toX(to + 1)];
      const barWidth = Math.max(leastBar, end - start);
      return { key, x: Math.min((start + end - barWidth) / 2, width - barWidth), width: barWidth };
    }),
  );
  const articleX = articleDay === undefined ? undefined : toX(articleDay);
  return { bars, lanes: 1 + Math.max(...bars.map(({ lane }) => lane)), ticks: yearTicks(low, high, toX, width, articleX), articleX };
}

/** Each bar in the first lane that is free where it begins; the widest first, so that spans lie below points. */
function inLanes(bars: readonly Omit<TimeBar, 'lane'>[]): TimeBar[] {
  const lanes: Omit<TimeBar, 'lane'>[][] = [];
  const laneOf = new Map<string, number>();
  for (const bar of [...bars].sort((one, other) => other.width - one.width || one.x - other.x)) {
    const isFree = (lane: readonly Omit<TimeBar, 'lane'>[]) =>
      lane.every((other) => bar.x + bar.width + 1 <= other.x || other.x + other.width + 1 <= bar.x);
    const found = lanes.findIndex(isFree);
    const lane = found < 0 ? lanes.push([]) - 1 : found;
    lanes[lane]?.push(bar);
    laneOf.set(bar.key, lane);
  }
  return bars.map((bar) => ({ ...bar, lane: laneOf.get(bar.key) ?? 0 }));
}

const yearSteps = [100, 50, 20, 10, 5, 2, 1];

/** As many years as have room, the roundest first. */
function yearTicks(low: number, high: number, toX: (day: number) => number, width: number, articleX: number | undefined) {
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const ticks: { x: number; year: number }[] = [];
  for (const step of yearSteps) {
    for (let year = Math.ceil(yearOf(low) / step) * step; year <= yearOf(high); year += step) {
      const day = Math.floor(Date.UTC(year, 0, 1) / 86_400_000);
      const x = toX(day);
      const isFree = [...ticks.map((tick) => tick.x), ...(articleX === undefined ? [] : [articleX])].every(
        (other) => Math.abs(other - x) >= tickRoom,
      );
      if (day >= low && day <= high && x >= 14 && x <= width - 14 && isFree) ticks.push({ x, year });
    }
  }
  return ticks.sort((one, other) => one.x - other.x);
}
