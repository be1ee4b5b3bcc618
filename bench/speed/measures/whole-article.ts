/** All mechanisms of the engine with the bundled pack: against compromise, and on articles of about 1,000 words. */
import nlp from 'compromise';
import { MentionFinder } from '../../../engine/find-mentions.ts';
import { compareTimes, medianOf } from '../compare-times.ts';
import type { Definition } from '../definition.ts';
import { type Measured, rounded } from '../result.ts';
import type { Workbench } from '../workbench.ts';

/** Days since 1970: 1 June 2018. With a date, offices are looked for too. */
export const day = 17_683;

export const blocksOf = (article: string): string[] => article.split('\n').filter((block) => block.trim() !== '');

export function measureCompromise({ articles }: Definition, bench: Workbench): Measured {
  const texts = bench.articles(articles);
  const finder = new MentionFinder(bench.material.pack.gazetteer);
  const blocks = texts.map(blocksOf);
  const { ours, peer } = compareTimes(
    () => blocks.reduce((count, each) => count + finder.find({ blocks: each, day }).mentions.flat().length, 0),
    () => texts.reduce((count, text) => count + (nlp(text).topics().out('array') as string[]).length, 0),
  );
  return {
    ours: ours.median,
    peer: peer.median,
    samples: { ours: ours.samples, peer: peer.samples },
    notes: [`${texts.length} articles: ${ours.count} mentions with their entity, ${peer.count} topics without`],
    details: { mentions: ours.count, topics: peer.count },
  };
}

const rounds = 5;
const longestSlice = 8;

export function measureArticle(_: Definition, bench: Workbench): Measured {
  const finder = new MentionFinder(bench.material.pack.gazetteer);
  const articles = articlesOfLength(bench.material.articles, 900, 1100).map(blocksOf);
  const times = articles.map((): number[] => []);
  for (let round = -rounds; round < rounds; round++) {
    for (const [index, blocks] of articles.entries()) {
      const started = performance.now();
      finder.find({ blocks, day });
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  }
  const medians = times.map(medianOf);
  const longest = Math.max(...times.flat());
  return {
    ours: medianOf(medians),
    alsoMet: longest <= longestSlice,
    notes: [
      `${articles.length} articles of 900 to 1,100 words, dated`,
      `longest slice ${rounded(longest)} ms (at most ${longestSlice}); slowest article by its median ${rounded(Math.max(...medians))} ms`,
    ],
    details: { articles: articles.length, medians, longest },
  };
}

function articlesOfLength(articles: readonly string[], least: number, most: number): string[] {
  const words = (text: string) => text.split(/\s+/).length;
  const fitting = articles.filter((text) => words(text) >= least && words(text) <= most);
  if (fitting.length > 0) return fitting;
  // None is of that length: as much of all as makes one.
  return [articles.join('\n\n').split(' ').slice(0, 1000).join(' ')];
}
