/** `npm run --silent entities -- --jsonl`: every entity of the bundled pack, one a line. */
import type { EntityIndex } from '../engine/mention.ts';
import { bundledPack } from './bundled-pack.ts';
import { readCommandLine, runCommand } from './command-line.ts';

const usage = 'Usage: npm run --silent entities -- --jsonl';

await runCommand(async () => {
  const { values } = readCommandLine({ jsonl: { type: 'boolean' } }, usage);
  const pack = await bundledPack();
  for (let entity = 0; entity < pack.entityCount; entity++) {
    const { id, title, qid, kind, name, depth } = pack.record(entity as EntityIndex);
    console.log(values.jsonl ? JSON.stringify({ id, title, qid, kind, name, depth }) : `${id}  ${name}  (${kind}, ${depth})`);
  }
});
