/** `npm run data:collisions`: names that several entities bear, whom a bare mention is taken for, and why. */

import { foldText } from '../engine/fold.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { dataFolder } from './data-folder.ts';
import { type Collision, collisionsOf } from './knowledge/collisions.ts';
import { compileKnowledge } from './knowledge/compile.ts';
import { derivePlaces } from './knowledge/derived-places.ts';
import { readKnowledge } from './knowledge/read.ts';

const usage = `Usage: npm run data:collisions -- [--json] [--silent] [--data FOLDER] [NAME or ID…]

  --silent       only names that are marked for nobody although somebody's stands by itself
  --data FOLDER  another data folder`;

await runCommand(async () => {
  const flags = { json: { type: 'boolean' }, silent: { type: 'boolean' }, data: { type: 'string' } } as const;
  const { values, files: wanted } = readCommandLine(flags, usage);
  const source = compileKnowledge(readKnowledge(dataFolder(values.data)), derivePlaces());
  const isWanted = ({ name, bearers }: Collision) =>
    wanted.length === 0 || wanted.some((each) => foldText(each) === foldText(name) || bearers.some(({ id }) => id === each));
  const isSilent = ({ wins, bearers }: Collision) => wins === undefined && bearers.some(({ needs }) => needs === undefined);
  const told = collisionsOf(source).filter((each) => isWanted(each) && (!values.silent || isSilent(each)));
  if (values.json) {
    console.log(JSON.stringify(told, null, 2));
    return;
  }
  for (const { name, bearers, wins, why } of told) {
    console.log(`${name}: ${wins ?? 'nobody'} (${why})`);
    for (const { id, as, needs, prior } of bearers)
      console.log(`    ${id}, ${as}, ${needs ? `needs ${needs}` : 'stands by itself'}, prior ${prior}`);
  }
  console.log(`${told.length} names of several entities, ${told.filter(isSilent).length} of them marked for nobody`);
});
