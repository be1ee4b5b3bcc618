/**
 * `npm run data:coverage [-- --json] [--top N] [--corpus NAME] [--data FOLDER]`: what share of the mentions of each annotated corpus has its title in
 * the pack, and the titles that are missing most.
 */
import type { EntityIndex } from '../../engine/mention.ts';
import { Pack } from '../../pack/pack.ts';
import { bundledPack, compilePack } from '../../tools/bundled-pack.ts';
import { CommandError, readCommandLine, runCommand } from '../../tools/command-line.ts';
import { dataFolder } from '../../tools/data-folder.ts';
import { corpora, readCorpus, readRedirects } from './corpora.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type GoldDocument, titleNormaliser } from './score.ts';

const usage = `Usage: npm run data:coverage -- [--json] [--top N] [--corpus NAME] [--data FOLDER]

  --top N        how many missing titles to tell (200)
  --corpus NAME  only one of: ${corpora.map(({ name }) => name).join(', ')}
  --data FOLDER  another data folder, compiled anew`;

const options = { json: { type: 'boolean' }, top: { type: 'string' }, corpus: { type: 'string' }, data: { type: 'string' } } as const;

await runCommand(async () => {
  const { values, files } = readCommandLine(options, usage);
  const top = Number(values.top ?? 200);
  if (!Number.isInteger(top) || top < 0) throw new CommandError(`--top takes a number.\n\n${usage}`, 2);
  const wanted = corpora.filter(({ name }) => values.corpus === undefined || name === values.corpus);
  if (wanted.length === 0 || files.length > 0) {
    throw new CommandError(`There is no corpus "${values.corpus ?? files[0]}".\n\n${usage}`, 2);
  }
  const documents = new Map<string, GoldDocument[]>();
  for (const corpus of wanted) {
    const read = await readCorpus(corpus);
    if (read) documents.set(corpus.name, read);
    else console.error(`${corpus.name}: not here, skipped.`);
  }
  const pack = values.data === undefined ? await bundledPack() : new Pack(await compilePack(dataFolder(values.data)), { verify: false });
  const normalise = titleNormaliser(await readRedirects());
  const titles = new Set(
    Array.from({ length: pack.entityCount }, (_, index) => normalise(pack.titleOf(index as EntityIndex)) ?? '').filter(Boolean),
  );
  const coverage = coverageOf(documents, titles, normalise);
  const told = { entities: pack.entityCount, titles: titles.size, ...coverage, missing: coverage.missing.slice(0, top) };
  if (values.json) console.log(JSON.stringify(told, null, 2));
  else print(coverage, pack.entityCount, top);
});

function print({ corpora: covered, missing }: Coverage, entities: number, top: number): void {
  console.log(`${entities} entities in the pack.\n`);
  console.log(`${'corpus'.padEnd(22)}${'documents'.padStart(10)}${'mentions'.padStart(10)}${'in pack'.padStart(10)}${'share'.padStart(9)}`);
  const rows = [...covered, total(covered)];
  for (const { corpus, documents, mentions, covered: inPack } of rows) {
    const share = mentions === 0 ? '–' : `${((100 * inPack) / mentions).toFixed(1)} %`;
    console.log(
      `${corpus.padEnd(22)}${String(documents).padStart(10)}${String(mentions).padStart(10)}${String(inPack).padStart(10)}${share.padStart(9)}`,
    );
  }
  if (missing.length === 0) return;
  console.log(`\nMissing: ${missing.length} titles. Those with most mentions:\n`);
  console.log('mentions  documents  title (what articles call it)');
  for (const { title, mentions, documents, surfaces } of missing.slice(0, top)) {
    console.log(`${String(mentions).padStart(8)}  ${String(documents).padStart(9)}  ${title} (${surfaces.join(' | ')})`);
  }
}

function total(covered: Coverage['corpora']): Coverage['corpora'][number] {
  const sum = (key: 'documents' | 'mentions' | 'covered') => covered.reduce((all, each) => all + each[key], 0);
  return { corpus: 'all', documents: sum('documents'), mentions: sum('mentions'), covered: sum('covered'), share: null };
}
