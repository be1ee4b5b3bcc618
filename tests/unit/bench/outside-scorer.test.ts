/** Our scorer and the one by which the corpora are scored outside the project agree to the last digit, where both are at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus, readRedirects } from '../../../bench/accuracy/corpora.ts';
import { predict, titlesOf } from '../../../bench/accuracy/predict.ts';
import { addCounts, emptyCounts, figuresOf, scoreDocument, titleNormaliser } from '../../../bench/accuracy/score.ts';
import { MentionFinder } from '../../../engine/find-mentions.ts';
import { bundledPack } from '../bundled.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const scorer = join(shared, 'eval/score.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const isHere = existsSync(scorer) && hasPython;
if (!isHere) console.log('The outside scorer is not here; agreement with it is not tested.');

describe.skipIf(!isHere)('the outside scorer', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scorer-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['news-fair-v2', 'ace2004-wned'])('agrees on %s', async (name) => {
    const pack = await bundledPack();
    const finder = new MentionFinder(pack.gazetteer);
    const normalise = titleNormaliser(await readRedirects());
    const documents = (await readCorpus({ name, exhaustive: true })) ?? [];
    const titles = titlesOf(pack, normalise);
    const predictions = documents.map((document) => predict(document, finder, pack));
    const counts = documents.map((document, index) => scoreDocument(document, predictions[index] ?? [], titles, normalise).counts);
    const own = figuresOf(counts.reduce(addCounts, emptyCounts()));

    const lines = documents.map(({ doc_id }, index) => JSON.stringify({ doc_id, mentions: predictions[index] }));
    await writeFile(join(folder, 'predictions.jsonl'), lines.join('\n'));
    await writeFile(join(folder, 'entities.jsonl'), [...titles].map((title) => JSON.stringify({ title })).join('\n'));
    const gold = join(shared, `eval/dev/${name}.jsonl`);
    expect((await readFile(gold, 'utf8')).length).toBeGreaterThan(0);
    const { stdout, stderr } = spawnSync(
      'python3',
      [
        scorer,
        gold,
        join(folder, 'predictions.jsonl'),
        '--entities',
        join(folder, 'entities.jsonl'),
        '--redirects',
        join(shared, 'kb/enwiki-redirects-2020.tsv'),
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const theirs = JSON.parse(stdout) as Record<string, number | null>;
    expect({
      P_strict: own.precisionStrict,
      R_strict: own.recallStrict,
      F1_strict: own.f1Strict,
      P_overlap: own.precisionOverlap,
      R_overlap: own.recallOverlap,
      F1_overlap: own.f1Overlap,
      in_pack_share: own.inPackShare,
      R_strict_in_pack: own.recallStrictInPack,
      R_overlap_in_pack: own.recallOverlapInPack,
      link_accuracy_on_gold_spans: own.linkAccuracy,
    }).toEqual({
      P_strict: theirs.P_strict,
      R_strict: theirs.R_strict,
      F1_strict: theirs.F1_strict,
      P_overlap: theirs.P_overlap,
      R_overlap: theirs.R_overlap,
      F1_overlap: theirs.F1_overlap,
      in_pack_share: theirs.in_pack_share,
      R_strict_in_pack: theirs.R_strict_in_pack,
      R_overlap_in_pack: theirs.R_overlap_in_pack,
      link_accuracy_on_gold_spans: theirs.link_accuracy_on_gold_spans,
    });
  });
});
