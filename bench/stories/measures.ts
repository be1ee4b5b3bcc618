/**
 * How well clusters agree with stories, and how well a ranking puts a story's other reports first. Figures are sums over stories, so
 * that stories can be drawn with replacement for an interval.
 */

/** What one story adds to the figures. */
export interface StoryCounts {
  readonly reports: number;
  /** Sums over the story's reports of the share of the cluster that is of the story, and of the story that is in the cluster. */
  readonly precision: number;
  readonly recall: number;
  /** Pairs of reports, at least one of them of the story: put together, truly together, and both. */
  readonly paired: number;
  readonly truePairs: number;
  readonly rightPairs: number;
  /** Sum over the reports of the nDCG of the first ten. */
  readonly gain: number;
}

/** `stories` and `clusters` by report; reports of no story count as wrong company. */
export function countStories(
  stories: ReadonlyMap<string, string | null>,
  clusters: ReadonlyMap<string, string>,
): Map<string, Omit<StoryCounts, 'gain'>> {
  const byCluster = Map.groupBy(stories.keys(), (id) => clusters.get(id) ?? id);
  const byStory = Map.groupBy(stories.keys(), (id) => stories.get(id) ?? '');
  byStory.delete('');
  return new Map(
    [...byStory].map(([story, reports]) => {
      let [precision, recall, rightPairs, paired] = [0, 0, 0, 0];
      for (const id of reports) {
        const cluster = byCluster.get(clusters.get(id) ?? id) ?? [];
        const same = cluster.filter((other) => stories.get(other) === story).length;
        precision += same / cluster.length;
        recall += same / reports.length;
        // A pair within the story is met from both ends, a pair with a stranger from one.
        rightPairs += (same - 1) / 2;
        paired += (same - 1) / 2 + (cluster.length - same);
      }
      return [
        story,
        { reports: reports.length, precision, recall, rightPairs, paired, truePairs: (reports.length * (reports.length - 1)) / 2 },
      ];
    }),
  );
}

/** Normalised discounted cumulative gain of the first ten of a ranking (Järvelin and Kekäläinen 2002), each right or not. */
export function gainOfTen(ranking: readonly boolean[], relevant: number): number {
  const discount = (at: number) => 1 / Math.log2(at + 2);
  const gain = ranking.slice(0, 10).reduce((sum, right, at) => sum + (right ? discount(at) : 0), 0);
  let ideal = 0;
  for (let at = 0; at < Math.min(10, relevant); at++) ideal += discount(at);
  return ideal === 0 ? 0 : gain / ideal;
}

export interface StoryFigures {
  readonly bCubed: number;
  readonly bCubedPrecision: number;
  readonly bCubedRecall: number;
  readonly pairs: number;
  readonly gain: number;
}

const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

export function figuresOfStories(counts: readonly StoryCounts[]): StoryFigures {
  const sum = (key: keyof StoryCounts) => counts.reduce((total, each) => total + each[key], 0);
  const reports = sum('reports') || 1;
  const [bCubedPrecision, bCubedRecall] = [sum('precision') / reports, sum('recall') / reports];
  const [paired, truePairs, rightPairs] = [sum('paired'), sum('truePairs'), sum('rightPairs')];
  return {
    bCubed: harmonic(bCubedPrecision, bCubedRecall),
    bCubedPrecision,
    bCubedRecall,
    pairs: harmonic(paired === 0 ? 0 : rightPairs / paired, truePairs === 0 ? 0 : rightPairs / truePairs),
    gain: sum('gain') / reports,
  };
}
