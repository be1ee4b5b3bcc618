/**
 * `npm run learn [-- --write YYYY-MM-DD]`: fits the weights of the disambiguation model to annotated news, and tells the figures that
 * weights learned without an article reach on that article (five folds, by document). With `--write` the weights of all
 * articles together go to engine/weights.ts. Takes about a minute; needs the corpora of `evaluate`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type LinearModel, linearJudge } from '../../engine/disambiguate.ts';
import { type Feature, features } from '../../engine/features.ts';
import { MentionFinder } from '../../engine/find-mentions.ts';
import { bundledPack } from '../../tools/bundled-pack.ts';
import { CommandError, readCommandLine, runCommand } from '../../tools/command-line.ts';
import { type Corpus, corpora, folds, readCorpus, readRedirects } from './corpora.ts';
import { examplesOf } from './examples.ts';
import { type Example, fitLogistic } from './logistic-regression.ts';
import { predict, titlesOf } from './predict.ts';
import { percent } from './print-report.ts';
import { type Figures, type GoldDocument, type Scored, scoreDocument, titleNormaliser, total } from './score.ts';

const usage = 'Usage: npm run learn -- [--write YYYY-MM-DD]';
const penalty = 1;
const margin = 0.05;
/** The corpus on whose curve the threshold is chosen, and how much of what is right it may cost to be sure. */
const judgedOn = 'dwie';
const wantedCoverage = 0.998;
/** Never below even chances: unsure means silent. */
const thresholds = Array.from({ length: 46 }, (_, index) => 0.5 + index / 100);

interface Learned {
  readonly corpus: Corpus;
  readonly document: GoldDocument;
  readonly fold: number;
  readonly examples: readonly Example[];
}

function named(weights: Float64Array): Record<Feature, number> {
  const entries = features.map((feature, index) => [feature, Math.round((weights[index] ?? 0) * 1000) / 1000] as const);
  return Object.fromEntries(entries) as Record<Feature, number>;
}

/** The highest threshold that keeps the wanted share of what is right. */
function chooseThreshold(scored: readonly Scored[]): number {
  const judged = scored.flatMap((each) => each.judged).filter(({ verdict }) => verdict !== 'uncounted');
  const right = judged.filter(({ verdict }) => verdict === 'right').length;
  const curve = thresholds.map((threshold) => {
    const kept = judged.filter(({ prediction }) => prediction.confidence >= threshold);
    const rightKept = kept.filter(({ verdict }) => verdict === 'right').length;
    return { threshold, precision: rightKept / kept.length, coverage: rightKept / right };
  });
  for (const { threshold, precision, coverage } of curve.filter((_, index) => index % 5 === 0)) {
    console.log(`  from ${threshold.toFixed(2)}: precision ${percent(precision)}, ${percent(coverage)} of what is right`);
  }
  return curve.filter(({ coverage }) => coverage >= wantedCoverage).at(-1)?.threshold ?? 0.5;
}

function told({ precisionOverlap, recallOverlapInPack, linkAccuracy, f1Overlap }: Figures): string {
  return `precision ${percent(precisionOverlap)}, recall in pack ${percent(recallOverlapInPack)}, links ${percent(linkAccuracy)}, F1 ${percent(f1Overlap)}`;
}

async function writeModel(
  { weights, threshold }: LinearModel,
  day: string,
  documents: number,
  reports: readonly { readonly name: string; readonly figures: Figures }[],
): Promise<void> {
  const lines = features.map((feature) => `    ${feature}: ${weights[feature]},`).join('\n');
  const scores = reports.map(({ name, figures }) => ` *   ${name.padEnd(20)} ${told(figures)}`).join('\n');
  const text = `/**
 * Weights of the disambiguation model, in log-odds. Written by \`npm run learn\` on ${day} from ${documents} annotated documents;
 * never by hand. With weights learned without the article at hand (five folds):
 *
${scores}
 *
 * Precision says little where the gold is selective: all but dwie, news-fair-v2, reuters-128 and meantime-en.
 */
import type { LinearModel } from './disambiguate.ts';

export const model: LinearModel = {
  threshold: ${threshold},
  margin: ${margin},
  weights: {
${lines}
  },
};
`;
  await writeFile(fileURLToPath(new URL('../../engine/weights.ts', import.meta.url)), text);
}

await runCommand(async () => {
  const { values } = readCommandLine({ write: { type: 'string' } }, usage);
  const day = typeof values.write === 'string' ? values.write : undefined;
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new CommandError(`"${day}" is no date.\n\n${usage}`, 2);
  const pack = await bundledPack();
  const normalise = titleNormaliser(await readRedirects());
  const titles = titlesOf(pack, normalise);
  const learned: Learned[] = [];
  for (const corpus of corpora) {
    for (const [index, document] of ((await readCorpus(corpus)) ?? []).entries()) {
      learned.push({ corpus, document, fold: index % folds, examples: examplesOf(document, corpus, pack, normalise) });
    }
  }
  if (learned.length === 0) throw new CommandError('The annotated corpora are not here; there is nothing to learn from.', 1);
  const weightsOf = (those: readonly Learned[]) =>
    named(
      fitLogistic(
        those.flatMap(({ examples }) => examples),
        features.length,
        penalty,
      ),
    );
  const models = Array.from({ length: folds }, (_, fold) => weightsOf(learned.filter((each) => each.fold !== fold)));
  const scoreAt = (threshold: number, name: string) => {
    const finders = models.map((weights) => new MentionFinder(pack.gazetteer, linearJudge({ weights, threshold, margin })));
    return learned
      .filter(({ corpus }) => corpus.name === name)
      .flatMap(({ document, fold }) => {
        const finder = finders[fold];
        return finder ? [scoreDocument(document, predict(document, finder, pack), titles, normalise)] : [];
      });
  };
  const threshold = chooseThreshold(scoreAt(thresholds[0] ?? 0, judgedOn));
  const reports = corpora.map(({ name }) => ({ name, figures: total(scoreAt(threshold, name)) }));
  const model: LinearModel = { weights: weightsOf(learned), threshold, margin };
  for (const { name, figures } of reports) console.log(`${name.padEnd(20)} ${told(figures)}`);
  console.log(`threshold ${threshold}`);
  for (const feature of features) console.log(`${feature.padEnd(20)} ${(model.weights[feature] ?? 0).toFixed(2)}`);
  if (day !== undefined) await writeModel(model, day, learned.length, reports);
});
