/** Looking up misspelt names: the blocking index that ranks a few dozen with Fuse.js, against Fuse.js over all names. */
import Fuse from 'fuse.js';
import { editDistance } from '../../../engine/edit-distance.ts';
import { foldText } from '../../../engine/fold.ts';
import { NameSearch } from '../../../pack/name-search.ts';
import { buildTextTable } from '../../../pack/text-table.ts';
import { SeededRandom } from '../../seeded-random.ts';
import { compareTimes, timeTogether } from '../compare-times.ts';
import type { Definition } from '../definition.ts';
import { type Measured, rounded } from '../result.ts';
import { misspell } from '../typos.ts';
import type { Workbench } from '../workbench.ts';

const judgedQueries = 50;
const timedQueries = 2;
const leastShare = 0.98;
const shortestName = 7;

export function measureNearMiss(definition: Definition, bench: Workbench): Measured {
  const names = bench.material.names(definition.names);
  const search = searchOf(names);
  // The options that we give it ourselves, and its own order.
  const fuse = new Fuse(names, { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.6 });
  const queries = misspelt(names, judgedQueries);
  const ourBest = (query: string) => search.search(query, 1)[0]?.name;
  const itsBest = (query: string) => fuse.search(query, { limit: 1 })[0]?.item;
  const timed = queries.slice(0, timedQueries);
  const count = (best: (query: string) => string | undefined) => () => timed.filter((query) => best(query) !== undefined).length;
  const { ours, peer } = compareTimes(count(ourBest), count(itsBest));
  const [nearest] = timeTogether([() => timed.filter((query) => search.nearest(query) !== undefined).length]);
  const judged = queries.map((query) => judge(query, ourBest, itsBest));
  const share = judged.filter(({ ours: a, its: b }) => a <= b).length / judged.length;
  return {
    ours: ours.median / timed.length,
    peer: peer.median / timed.length,
    samples: { ours: ours.samples, peer: peer.samples },
    alsoMet: share >= leastShare,
    notes: [
      `best answer the same or nearer ${rounded(100 * share)} % of ${judged.length} times (at least ${100 * leastShare} %)`,
      `in running text (nearest) ${rounded((nearest?.median ?? 0) / timed.length)} ms`,
    ],
    details: { share, judged },
  };
}

function searchOf(names: readonly string[]): NameSearch {
  const entity = Uint32Array.from(names, (_, index) => index);
  return new NameSearch({ entity, texts: buildTextTable(names) }, new Uint8Array(names.length));
}

function misspelt(names: readonly string[], count: number): string[] {
  const random = new SeededRandom(7);
  const long = names.filter((name) => name.length >= shortestName && /^[\p{Script=Latin}\p{N} .'-]+$/u.test(name));
  return Array.from({ length: count }, () => misspell(random.pick(long), random));
}

type Best = (query: string) => string | undefined;

/** How far either answer is from the query, by Damerau–Levenshtein on folded text; no answer is infinitely far. */
function judge(query: string, ourBest: Best, itsBest: Best): { query: string; ours: number; its: number } {
  const folded = foldText(query);
  const distance = (answer: string | undefined) => {
    if (answer === undefined) return Number.POSITIVE_INFINITY;
    const other = foldText(answer);
    return editDistance(folded, other, Math.max(folded.length, other.length));
  };
  return { query, ours: distance(ourBest(query)), its: distance(itsBest(query)) };
}
