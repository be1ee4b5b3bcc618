/**
 * `npm run evaluate [-- --json] [--errors N] [--corpus NAME]`: precision and recall on annotated news, with intervals, by corpus, kind
 * and mechanism; the precision–coverage curve and the reliability of the confidence; the most frequent errors.
 */

import { MentionFinder } from '../../engine/find-mentions.ts';
import { entityKinds } from '../../engine/gazetteer.ts';
import type { EntityIndex } from '../../engine/mention.ts';
import { readDate } from '../../pack/edtf.ts';
import type { Pack } from '../../pack/pack.ts';
import { bundledPack } from '../../tools/bundled-pack.ts';
import { readCommandLine, runCommand } from '../../tools/command-line.ts';
import { interval } from './bootstrap.ts';
import { corpora, readCorpus, readRedirects } from './corpora.ts';
import { printReport } from './print-report.ts';
import { type CorpusReport, corpusReport } from './report.ts';
import { type GoldDocument, type Predicted, scoreDocument, titleNormaliser } from './score.ts';

const usage = 'Usage: npm run evaluate -- [--json] [--errors N] [--corpus NAME]';

await runCommand(async () => {
  const { values } = readCommandLine({ json: { type: 'boolean' }, errors: { type: 'string' }, corpus: { type: 'string' } }, usage);
  const errors = Number(values.errors ?? 15);
  const pack = await bundledPack();
  const finder = new MentionFinder(pack.gazetteer);
  const normalise = titleNormaliser(await readRedirects());
  const titles = new Set(allEntities(pack).flatMap((entity) => normalise(pack.titleOf(entity)) ?? []));
  const reports: CorpusReport[] = [];
  for (const corpus of corpora.filter(({ name }) => values.corpus === undefined || name === values.corpus)) {
    const documents = await readCorpus(corpus);
    if (!documents) {
      console.error(`${corpus.name}: not here, skipped.`);
      continue;
    }
    const scored = documents.map((document) => scoreDocument(document, predict(document, finder, pack), titles, normalise));
    const report = corpusReport(corpus, scored, errors);
    const counts = scored.map((each) => each.counts);
    const intervals = {
      precisionOverlap: interval(counts, 'precisionOverlap'),
      recallOverlapInPack: interval(counts, 'recallOverlapInPack'),
    };
    reports.push({ ...report, intervals });
    if (!values.json) printReport({ ...report, intervals });
  }
  if (values.json) console.log(JSON.stringify({ entities: pack.entityCount, reports }, null, 2));
});

function allEntities(pack: Pack): EntityIndex[] {
  return Array.from({ length: pack.entityCount }, (_, index) => index as EntityIndex);
}

function predict({ text, date }: GoldDocument, finder: MentionFinder, pack: Pack): Predicted[] {
  const plain = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(date ?? '');
  const day = plain ? readDate(`${plain[1]}-${plain[2]}-${plain[3]}`)?.from : undefined;
  const { mentions } = finder.find({ blocks: [text], day });
  return (mentions[0] ?? []).map(({ start, end, entity, how, possible, confidence }) => ({
    start,
    end,
    how,
    possible,
    confidence,
    title: pack.titleOf(entity),
    kind: entityKinds[pack.gazetteer.kind[entity] ?? 0] ?? 'concept',
  }));
}
