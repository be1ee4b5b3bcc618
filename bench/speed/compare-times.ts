/**
 * Times two ways of doing the same, turn by turn, so that whatever else the machine does meets both. Each side is warmed up, then
 * sampled five times; a sample repeats what is too short to be timed alone. Each side returns a count, which must not change.
 */

export type Work = () => number;

export interface Timing {
  /** Milliseconds of one call: the median sample, and all samples in the order they were taken. */
  readonly median: number;
  readonly samples: readonly number[];
  readonly count: number;
}

const fewestRounds = 5;
const leastSample = 60;
const warmUp = 400;
const fewestWarmUps = 2;

export function compareTimes(ours: Work, peer: Work): { ours: Timing; peer: Timing } {
  const [first, second] = timeTogether([ours, peer]);
  if (!first || !second) throw new Error('Two sides were timed and fewer came back.');
  return { ours: first, peer: second };
}

/** The same for any number of sides, and of samples. */
export function timeTogether(sides: readonly Work[], rounds = fewestRounds): Timing[] {
  const clocks = sides.map(prepare);
  for (let round = 0; round < rounds; round++) for (const clock of clocks) clock.samples.push(sample(clock));
  return clocks.map(({ samples, count }) => ({ median: medianOf(samples), samples, count }));
}

interface Clock {
  readonly work: Work;
  readonly count: number;
  readonly repetitions: number;
  readonly samples: number[];
}

function prepare(work: Work): Clock {
  const started = performance.now();
  let calls = 0;
  let last = 0;
  let count = 0;
  while (calls < fewestWarmUps || performance.now() - started < warmUp) {
    const before = performance.now();
    count = work();
    last = performance.now() - before;
    calls++;
  }
  return { work, count, repetitions: Math.max(1, Math.ceil(leastSample / Math.max(last, 0.001))), samples: [] };
}

function sample({ work, count, repetitions }: Clock): number {
  const started = performance.now();
  let sum = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) sum += work();
  const each = (performance.now() - started) / repetitions;
  if (sum !== count * repetitions) throw new Error(`A side counted ${count} at first and ${sum / repetitions} later.`);
  return each;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
