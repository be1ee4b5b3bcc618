/**
 * `npm run data:links`: asks every address of the knowledge base whether it still leads somewhere. Goes online, and only when called.
 * Exit code 1 when an address is gone.
 */
import { join, relative } from 'node:path';
import type { EntityText } from '../data/schema.ts';
import { CommandError, readCommandLine, runCommand } from './command-line.ts';
import { chosenFiles, dataFolder } from './data-folder.ts';
import { checkLinks, type LinkResult } from './knowledge/check-links.ts';
import { readKnowledge } from './knowledge/read.ts';

const usage = `Usage: npm run data:links -- [--json] [--timeout SECONDS] [--pause SECONDS] [--data FOLDER] [PATH…]

  --timeout SECONDS  how long to wait for an answer (15)
  --pause SECONDS    between two requests to one host (1)
  --data FOLDER      another data folder
  PATH               only addresses of these files or folders`;

await runCommand(async () => {
  const flags = { json: { type: 'boolean' }, timeout: { type: 'string' }, pause: { type: 'string' }, data: { type: 'string' } } as const;
  const { values, files: paths } = readCommandLine(flags, usage);
  const root = dataFolder(values.data);
  const chosen = new Set(chosenFiles(join(root, 'entities'), paths, usage).map((path) => relative(join(root, '..'), path)));
  const files = [...readKnowledge(root).entities.values()].filter(({ file }) => chosen.has(file));
  const addresses = files.flatMap(({ file, entity }) => addressesOf(entity).map((url) => ({ file, url })));
  const options = { timeoutMs: seconds(values.timeout, 15), pauseMs: seconds(values.pause, 1), hostsAtOnce: 4 };
  const results = await checkLinks(
    addresses.map(({ url }) => url),
    options,
    ({ state, detail, url }) => values.json || console.error(`${state.padEnd(8)}${url}${state === 'ok' ? '' : `  ${detail}`}`),
  );
  const told = results.map((result) => ({ ...result, files: addresses.filter(({ url }) => url === result.url).map(({ file }) => file) }));
  if (values.json) console.log(JSON.stringify(told, null, 2));
  else print(told);
  process.exitCode = results.some(({ state }) => state === 'gone') ? 1 : 0;
});

function addressesOf({ sources = {}, coverage = [] }: EntityText): string[] {
  return [...Object.values(sources), ...coverage].flatMap(({ url }) => url ?? []);
}

function seconds(given: string | boolean | undefined, usual: number): number {
  const number = Number(given ?? usual);
  if (!Number.isFinite(number) || number < 0) throw new CommandError(`"${given}" is not a number of seconds.\n\n${usage}`, 2);
  return number * 1000;
}

function print(results: readonly (LinkResult & { readonly files: readonly string[] })[]): void {
  for (const { url, state, detail, files } of results) {
    if (state !== 'ok') console.log(`${files.join(', ')}: ${url} — ${state}, ${detail}`);
  }
  const counts = [...Map.groupBy(results, ({ state }) => state)].map(([state, list]) => `${list.length} ${state}`);
  console.log(`${results.length} addresses${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`);
}
