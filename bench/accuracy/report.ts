/** What is told of a corpus: figures, splits, the curve of precision over coverage, reliability, and the commonest errors. */
import type { Corpus } from './corpora.ts';
import { type Figures, type Judged, type Scored, total } from './score.ts';

export interface Split {
  readonly name: string;
  readonly right: number;
  readonly counted: number;
  readonly precision: number;
}

export interface CurvePoint {
  /** Mentions at or above this confidence. */
  readonly threshold: number;
  readonly precision: number;
  /** Share of all right mentions that are kept. */
  readonly coverage: number;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly mentions: number;
  readonly confidence: number;
  readonly precision: number;
}

export interface CorpusReport {
  readonly corpus: string;
  readonly exhaustive: boolean;
  readonly documents: number;
  readonly figures: Figures;
  /** Of the baseline on the same documents. */
  readonly singleSense?: Figures;
  readonly intervals?: Readonly<Record<string, readonly [number, number] | null>>;
  readonly byKind: readonly Split[];
  readonly byMechanism: readonly Split[];
  readonly curve: readonly CurvePoint[];
  readonly reliability: readonly ReliabilityBin[];
  readonly wrong: readonly string[];
  readonly missedInPack: readonly string[];
  readonly missing: readonly string[];
}

export function corpusReport({ name, exhaustive }: Corpus, scored: readonly Scored[], errors: number): CorpusReport {
  const judged = scored.flatMap((each) => each.judged).filter(({ verdict }) => verdict !== 'uncounted');
  const missed = scored.flatMap((each) => each.missed);
  return {
    corpus: name,
    exhaustive,
    documents: scored.length,
    figures: total(scored),
    byKind: splits(judged, ({ prediction }) => prediction.kind),
    byMechanism: splits(judged, ({ prediction }) => prediction.how),
    curve: curveOf(judged),
    reliability: reliabilityOf(judged),
    wrong: commonest(
      judged.filter(isWrong).map(({ prediction, gold }) => `${prediction.title ?? '(no title)'} for ${gold.join(' | ') || 'nothing'}`),
      errors,
    ),
    missedInPack: commonest(
      missed.filter(({ inPack }) => inPack).map(({ surface, titles }) => `${surface} (${titles[0]})`),
      errors,
    ),
    missing: commonest(
      missed.filter(({ inPack }) => !inPack).map(({ titles }) => titles[0] ?? ''),
      errors,
    ),
  };
}

const isRight = ({ verdict }: Judged) => verdict === 'right';
const isWrong = ({ verdict }: Judged) => verdict === 'wrong';
const precisionOf = (judged: readonly Judged[]) => (judged.length === 0 ? 0 : judged.filter(isRight).length / judged.length);

function splits(judged: readonly Judged[], keyOf: (item: Judged) => string): Split[] {
  const groups = Map.groupBy(judged, keyOf);
  const all = [...groups].map(([name, items]) => ({
    name,
    right: items.filter(isRight).length,
    counted: items.length,
    precision: precisionOf(items),
  }));
  return all.sort((a, b) => b.counted - a.counted);
}

function curveOf(judged: readonly Judged[]): CurvePoint[] {
  const right = judged.filter(isRight).length;
  return [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99].map((threshold) => {
    const kept = judged.filter(({ prediction }) => prediction.confidence >= threshold);
    return { threshold, precision: precisionOf(kept), coverage: right === 0 ? 0 : kept.filter(isRight).length / right };
  });
}

function reliabilityOf(judged: readonly Judged[]): ReliabilityBin[] {
  const edges = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const items = judged.filter(({ prediction: { confidence } }) => confidence >= from && confidence < to);
    if (items.length === 0) return [];
    const confidence = items.reduce((sum, { prediction }) => sum + prediction.confidence, 0) / items.length;
    return [{ from, to: Math.min(1, to), mentions: items.length, confidence, precision: precisionOf(items) }];
  });
}

function commonest(items: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([item, count]) => `${count} × ${item}`);
}
