/** `npm run --silent lookup -- --json QUERY…`: entities by name, misspelt or not, best first. */
import type { Pack } from '../pack/pack.ts';
import { bundledPack } from './bundled-pack.ts';
import { CommandError, readCommandLine, runCommand } from './command-line.ts';
import { readText } from './input.ts';

const usage = `Usage: npm run --silent lookup -- [--json] QUERY…
       npm run --silent lookup -- --jsonl [FILE|-]

  --json    a JSON array of {"id", "title", "name", "score"}, best first
  --jsonl   reads one query per line and answers each with one such array`;

const limit = 10;

await runCommand(async () => {
  const { values, files } = readCommandLine({ json: { type: 'boolean' }, jsonl: { type: 'boolean' } }, usage);
  if (values.json && values.jsonl) throw new CommandError(`Give one format.\n\n${usage}`, 2);
  if (values.jsonl) {
    const pack = await bundledPack();
    const queries = (await readText(files[0] ?? '-')).split('\n');
    if (queries.at(-1) === '') queries.pop();
    for (const query of queries) console.log(JSON.stringify(lookup(query, pack)));
    return;
  }
  const query = files.join(' ').trim();
  if (query === '') throw new CommandError(`What shall be looked up?\n\n${usage}`, 2);
  const found = lookup(query, await bundledPack());
  if (values.json) console.log(JSON.stringify(found));
  else
    console.log(found.map(({ name, id, score }) => `${score.toFixed(2)}  ${name}  (${id})`).join('\n') || `Nothing is called "${query}".`);
});

function lookup(query: string, pack: Pack): { id: string; title: string | null; name: string; score: number }[] {
  return pack.search.search(query, limit).map(({ entity, score }) => ({
    id: pack.idOf(entity),
    title: pack.titleOf(entity),
    name: pack.nameOf(entity),
    score: Number(score.toFixed(3)),
  }));
}
