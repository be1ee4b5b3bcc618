/**
 * `npm run evaluate [-- --json] [--errors N] [--corpus NAME]`: precision and recall on annotated news, with intervals, by corpus, kind
 * and mechanism; the precision–coverage curve and the reliability of the confidence; the most frequent errors. Then near misses,
 * and stories: how well reports are put together and related ones found (`--corpus stories` for these alone).
 */

import { MentionFinder } from '../../engine/find-mentions.ts';
import { bundledPack } from '../../tools/bundled-pack.ts';
import { readCommandLine, runCommand } from '../../tools/command-line.ts';
import { readMaterial } from '../stories/cross-validate.ts';
import { printStoryReport, storyReport } from '../stories/story-report.ts';
import { interval } from './bootstrap.ts';
import { corpora, readCorpus, readRedirects } from './corpora.ts';
import { measureNearMisses } from './near-misses/measure.ts';
import { predict, titlesOf } from './predict.ts';
import { printNearMisses, printReport } from './print-report.ts';
import { type CorpusReport, corpusReport } from './report.ts';
import { scoreDocument, titleNormaliser, total } from './score.ts';
import { SingleSense } from './single-sense.ts';

const usage = 'Usage: npm run evaluate -- [--json] [--errors N] [--corpus NAME]';

await runCommand(async () => {
  const { values } = readCommandLine({ json: { type: 'boolean' }, errors: { type: 'string' }, corpus: { type: 'string' } }, usage);
  const errors = Number(values.errors ?? 15);
  const pack = await bundledPack();
  const finder = new MentionFinder(pack.gazetteer);
  const normalise = titleNormaliser(await readRedirects());
  const titles = titlesOf(pack, normalise);
  const reports: CorpusReport[] = [];
  const read = await Promise.all(corpora.map(async (corpus) => ({ corpus, documents: await readCorpus(corpus) })));
  const baseline = new SingleSense(
    read.flatMap(({ documents }) => (documents ? [documents] : [])),
    normalise,
  );
  for (const { corpus, documents } of read.filter(({ corpus }) => values.corpus === undefined || corpus.name === values.corpus)) {
    if (!documents) {
      console.error(`${corpus.name}: not here, skipped.`);
      continue;
    }
    const scored = documents.map((document) => scoreDocument(document, predict(document, finder, pack), titles, normalise));
    const report = corpusReport(corpus, scored, errors);
    const plain = documents.map((document, index) => scoreDocument(document, baseline.predict(document, index), titles, normalise));
    const counts = scored.map((each) => each.counts);
    const intervals = {
      precisionOverlap: interval(counts, 'precisionOverlap'),
      recallOverlapInPack: interval(counts, 'recallOverlapInPack'),
    };
    const whole = { ...report, intervals, singleSense: total(plain) };
    reports.push(whole);
    if (!values.json) printReport(whole);
  }
  const nearMisses = values.corpus === undefined ? measureNearMisses(pack, finder) : undefined;
  const wantsStories = values.corpus === undefined || values.corpus === 'stories';
  const material = wantsStories ? await readMaterial(finder, pack) : undefined;
  const stories = material && storyReport(material);
  if (values.json) {
    console.log(JSON.stringify({ entities: pack.entityCount, reports, nearMisses, ...(stories && { stories }) }, null, 2));
    return;
  }
  if (nearMisses) printNearMisses(nearMisses);
  if (stories) printStoryReport(stories);
});
