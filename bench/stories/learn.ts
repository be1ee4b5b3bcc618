/**
 * `npm run learn:stories [-- --write YYYY-MM-DD]`: fits the two models of stories/weights.ts to all gold stories: one joins items to
 * stories, one ranks what is related. How the same procedure fares on stories that it has not seen is told by `npm run evaluate`.
 * Takes about a minute.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MentionFinder } from '../../engine/find-mentions.ts';
import { type LikenessModel, likenessFeatures } from '../../stories/likeness.ts';
import { bundledPack } from '../../tools/bundled-pack.ts';
import { CommandError, readCommandLine, runCommand } from '../../tools/command-line.ts';
import { bestThreshold, cluster, exampleOf, type Material, readMaterial } from './cross-validate.ts';
import { learnWeights, model } from './systems.ts';

const usage = 'Usage: npm run learn:stories -- [--write YYYY-MM-DD]';

function joining({ gold, arrivals }: Material): LikenessModel {
  const examples = arrivals.map(exampleOf);
  const score = model.learn(examples);
  return { weights: learnWeights(examples), threshold: bestThreshold(model.thresholds, (each) => [...cluster(gold, score, each)]) };
}

/** Two items count as related from the chance with the best pairwise F1 on. */
function relating({ neighbours }: Material): LikenessModel {
  const examples = neighbours.map(exampleOf);
  const score = model.learn(examples);
  const scored = neighbours.map(({ features, isRight }) => ({ isRight, chance: score(features) })).sort((a, b) => b.chance - a.chance);
  const all = scored.filter(({ isRight }) => isRight).length;
  let [right, best, threshold] = [0, 0, 0.5];
  for (const [at, { isRight, chance }] of scored.entries()) {
    if (isRight) right++;
    const f1 = (2 * right) / (at + 1 + all);
    if (f1 > best) [best, threshold] = [f1, chance];
  }
  return { weights: learnWeights(examples), threshold: Math.round(threshold * 100) / 100 };
}

const textOf = (name: string, { threshold, weights }: LikenessModel) => `export const ${name}: LikenessModel = {
  threshold: ${threshold},
  weights: {
${likenessFeatures.map((feature) => `    ${feature}: ${weights[feature]},`).join('\n')}
  },
};
`;

await runCommand(async () => {
  const { values } = readCommandLine({ write: { type: 'string' } }, usage);
  const day = typeof values.write === 'string' ? values.write : undefined;
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new CommandError(`"${day}" is no date.\n\n${usage}`, 2);
  const pack = await bundledPack();
  const material = await readMaterial(new MentionFinder(pack.gazetteer), pack);
  if (!material) throw new CommandError('The annotated stories are not here; there is nothing to learn from.', 1);
  const text = `/** Weights of the story models, in log-odds. Written by \`npm run learn:stories\`${day ? ` on ${day}` : ''}; never by hand. */
import type { LikenessModel } from './likeness.ts';

/** Whether an item joins a story. */
${textOf('joiningModel', joining(material))}
/** How much an item has to do with an article. */
${textOf('relatingModel', relating(material))}`;
  if (day === undefined) console.log(text);
  else await writeFile(fileURLToPath(new URL('../../stories/weights.ts', import.meta.url)), text);
});
