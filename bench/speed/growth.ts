/**
 * How the cost grows: with the length of the text, with the number of names, with the number of mentions. The
 * fastest sample of fifteen, since it is the shape that matters and disturbance only adds.
 */
import { MentionFinder } from '../../engine/find-mentions.ts';
import { SeededRandom } from '../seeded-random.ts';
import { timeTogether } from './compare-times.ts';
import { scanWork } from './measures/scan.ts';
import { blocksOf, day } from './measures/whole-article.ts';
import { rounded } from './result.ts';
import type { Workbench } from './workbench.ts';

export interface Curve {
  readonly title: string;
  readonly xName: string;
  /** Whether each step on the x axis is a multiple of the one before. */
  readonly logarithmic: boolean;
  readonly points: readonly { readonly x: number; readonly ms: number }[];
}

export function measureGrowth(bench: Workbench): Curve[] {
  return [byLength(bench), byNames(bench), byMentions(bench)];
}

function byLength(bench: Workbench): Curve {
  const { text } = bench.material;
  const lengths = [1, 2, 3, 4, 5, 6, 7, 8].map((eighths) => Math.round((text.length * eighths) / 8));
  const times = timeTogether(
    lengths.map((length) => scanWork(text.slice(0, length), bench, 10_000)),
    rounds,
  );
  return {
    title: 'Exact scan, 10,000 names',
    xName: 'characters of text',
    logarithmic: false,
    points: lengths.map((x, index) => ({ x, ms: Math.min(...(times[index]?.samples ?? [])) })),
  };
}

function byNames(bench: Workbench): Curve {
  const counts = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
  const times = timeTogether(
    counts.map((count) => scanWork(bench.material.text, bench, count)),
    rounds,
  );
  const title = `Exact scan, ${rounded(bench.material.text.length / 1e6)} million characters`;
  return {
    title,
    xName: 'names',
    logarithmic: true,
    points: counts.map((x, index) => ({ x, ms: Math.min(...(times[index]?.samples ?? [])) })),
  };
}

const rounds = 15;
const sentences = 400;
const filler = 'and what was said about it in the evening was not what anybody there had thought of before';

/** Texts of the same words but for the names: each sentence begins with filler and ends with a name where there is to be one. */
function byMentions(bench: Workbench): Curve {
  const finder = new MentionFinder(bench.material.pack.gazetteer);
  const places = namedPlaces(bench, finder);
  const works = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((eighths) => {
    const random = new SeededRandom(eighths);
    const words = Array.from({ length: sentences }, (_, index) => `${filler} ${index % 8 < eighths ? random.pick(places) : 'nowhere'}.`);
    const blocks = blocksOf(words.map((sentence, index) => (index % 5 === 4 ? `${sentence}\n` : sentence)).join(' '));
    return () => finder.find({ blocks, day }).mentions.flat().length;
  });
  const times = timeTogether(works, rounds);
  return {
    title: `All mechanisms, ${sentences} sentences`,
    xName: 'mentions',
    logarithmic: false,
    points: times.map(({ samples, count }) => ({ x: count, ms: Math.min(...samples) })),
  };
}

/** Names of one word that are marked by themselves. */
function namedPlaces(bench: Workbench, finder: MentionFinder): string[] {
  const names = bench.material.names(Math.min(bench.material.packNames, 10_000)).filter((name) => /^\p{Lu}\p{Ll}{4,}$/u.test(name));
  return names.filter((name) => finder.find({ blocks: [`${filler} ${name}.`], day }).mentions.flat().length === 1).slice(0, 200);
}
