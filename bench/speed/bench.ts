/**
 * `npm run bench [-- --json] [--only ID] [--record YYYY-MM-DD]`: speed and size against peers, in one run. A record is written as JSON
 * and as a table, with the plot of growth. How it is measured, and whom that favours, is in README.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CommandError, readCommandLine, runCommand } from '../../tools/command-line.ts';
import { type Definition, readDefinitions } from './definition.ts';
import { type Curve, measureGrowth } from './growth.ts';
import { growthPlot } from './growth-plot.ts';
import { type Material, readMaterial } from './material.ts';
import { measureMarkJs } from './measures/mark-js.ts';
import { measureIndexSize, measureLoad } from './measures/memory.ts';
import { measureNearMiss } from './measures/near-miss.ts';
import { measureAhoCorasick, measureExactScan, measureMillionNames, measureRegex, measureUnicodeRegex } from './measures/scan.ts';
import { measureArticle, measureCompromise } from './measures/whole-article.ts';
import { type Measured, type Result, resultOf, rounded, tableOf } from './result.ts';
import { Workbench } from './workbench.ts';

const usage = 'Usage: npm run bench -- [--json] [--only ID] [--record YYYY-MM-DD]';
const mostNames = 1_000_000;

type Measure = (definition: Definition, bench: Workbench) => Measured | undefined | Promise<Measured | undefined>;

const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['exact-scan', measureExactScan],
  ['million-names', measureMillionNames],
  ['aho-corasick', measureAhoCorasick],
  ['regex', measureRegex],
  ['regex-unicode', measureUnicodeRegex],
  ['mark-js', measureMarkJs],
  ['compromise', measureCompromise],
  ['near-miss', measureNearMiss],
  ['index-size', measureIndexSize],
  ['load', measureLoad],
  ['article', measureArticle],
]);

interface BenchRecord {
  readonly day: string | undefined;
  readonly text: { readonly source: string; readonly characters: number };
  readonly packNames: number;
  readonly node: string;
  readonly processor: string;
  readonly results: readonly Result[];
  readonly growth: readonly Curve[];
}

await runCommand(async () => {
  const { values } = readCommandLine({ json: { type: 'boolean' }, only: { type: 'string' }, record: { type: 'string' } }, usage);
  const wanted = (await readDefinitions()).filter(({ id }) => values.only === undefined || id === values.only);
  if (wanted.length === 0) throw new CommandError(`There is no measure "${values.only}".\n\n${usage}`, 2);
  const day = typeof values.record === 'string' ? values.record : undefined;
  if (day !== undefined && values.only !== undefined) throw new CommandError(`A record is of all measures.\n\n${usage}`, 2);
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new CommandError(`"${day}" is no date.\n\n${usage}`, 2);
  const bench = new Workbench(await readMaterial(mostNames));
  const results = await measureAll(wanted, bench);
  const growth = values.only === undefined ? measureGrowth(bench) : [];
  const record = recordOf(bench.material, results, growth, day);
  if (day !== undefined) await writeRecord(record, day);
  console.log(values.json ? JSON.stringify(record, null, 2) : reportOf(record));
});

async function measureAll(definitions: readonly Definition[], bench: Workbench): Promise<Result[]> {
  const results: Result[] = [];
  for (const definition of definitions) {
    console.error(`${definition.id} …`);
    const measured = await measures.get(definition.id)?.(definition, bench);
    if (measured) results.push(resultOf(definition, measured));
    else console.error(`${definition.id}: cannot be measured here, skipped.`);
  }
  return results;
}

function recordOf(
  { source, text, packNames }: Material,
  results: readonly Result[],
  growth: readonly Curve[],
  day: string | undefined,
): BenchRecord {
  const processor = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} threads`;
  return { day, text: { source, characters: text.length }, packNames, node: process.version, processor, results, growth };
}

async function writeRecord(record: BenchRecord, day: string): Promise<void> {
  const records = new URL('records/', import.meta.url);
  const images = new URL('../../docs/images/', import.meta.url);
  await mkdir(records, { recursive: true });
  await mkdir(images, { recursive: true });
  await writeFile(new URL(`${day}.json`, records), `${JSON.stringify(record, null, 2)}\n`);
  // Laid out like all other files.
  spawnSync(process.execPath, [
    createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome'),
    'format',
    '--write',
    fileURLToPath(records),
  ]);
  await writeFile(new URL(`${day}.md`, records), `# Speed, ${day}\n\n${reportOf(record)}\n`);
  if (record.growth.length > 0) await writeFile(new URL('speed.svg', images), growthPlot(record.growth, day));
}

function reportOf({ text, packNames, node, processor, results, growth }: BenchRecord): string {
  const names = `${packNames.toLocaleString('en')} names of the pack, filled up by the generator to ${mostNames.toLocaleString('en')} at most`;
  return [
    `Text: ${text.source}, ${text.characters.toLocaleString('en')} characters. Names: ${names}. Node ${node}; ${processor}.`,
    '',
    tableOf(results),
    '',
    ...results.flatMap(({ id, notes }) => notes.map((note) => `- ${id}: ${note}`)),
    ...growth.flatMap((curve) => ['', growthTable(curve)]),
  ].join('\n');
}

function growthTable({ title, xName, points }: Curve): string {
  const cells = (values: readonly string[]) => `| ${values.join(' | ')} |`;
  const xs = points.map(({ x }) => x.toLocaleString('en'));
  return [
    cells([`${title}: ${xName}`, ...xs]),
    cells(['---', ...xs.map(() => '--:')]),
    cells(['ms', ...points.map(({ ms }) => rounded(ms))]),
  ].join('\n');
}
