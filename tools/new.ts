/** `npm run data:new -- KIND "Name"`: starts an entry, with what the reference tables confirm of it filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { kinds } from '../data/schema.ts';
import { foldText } from '../engine/fold.ts';
import { CommandError, readCommandLine, runCommand } from './command-line.ts';
import { dataFolder } from './data-folder.ts';
import { derivePlaces, slug } from './knowledge/derived-places.ts';
import { isKind, type KnownOf, newEntry } from './knowledge/new-entry.ts';
import { readKnowledge } from './knowledge/read.ts';
import { readReferenceTables, referenceFolder } from './knowledge/reference-tables.ts';

const usage = `Usage: npm run data:new -- KIND "Name" [--id ID] [--data FOLDER]

  KIND           ${kinds.join(', ')}
  --id ID        if it should not be made of the name
  --data FOLDER  another data folder`;

await runCommand(async () => {
  const { values, files } = readCommandLine({ id: { type: 'string' }, data: { type: 'string' } }, usage);
  const [kind, name, ...rest] = files;
  if (!isKind(kind) || !name?.trim() || rest.length > 0) throw new CommandError(`Which kind, and which name?\n\n${usage}`, 2);
  const root = dataFolder(values.data);
  const id = String(values.id ?? slug(name));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new CommandError(`"${id}" is no id: give one with --id, in lower-case words joined by "-".`, 2);
  const { entities } = readKnowledge(root);
  const taken = entities.get(id);
  if (taken) throw new CommandError(`${taken.file} has this id already.`, 1);
  const bearer = [...entities.values()].find(({ entity }) =>
    [entity.name, ...(entity.aliases ?? [])].some((other) => foldText(typeof other === 'string' ? other : other.text) === foldText(name)),
  );
  if (bearer) console.error(`${bearer.file} is called "${name}" too: is it the same?`);
  if (derivePlaces().some((place) => place.id === id)) console.error(`"${id}" comes from packages already; the entry will add to it.`);
  const path = join(root, 'entities', kind, `${id}.yaml`);
  if (existsSync(path)) throw new CommandError(`${path} is there already.`, 1);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, newEntry(kind, name.trim(), new Date().toISOString().slice(0, 10), knownOf(name.trim())));
  console.log(relative(process.cwd(), path));
});

/** What the tables confirm of the title that is the name. */
function knownOf(name: string): KnownOf {
  const tables = readReferenceTables(referenceFolder);
  const wikidata = tables?.pairs.find(([, title]) => title === name)?.[0];
  if (wikidata) return { wikipedia: name, wikidata };
  return tables?.titles.has(name) && !tables.redirects.has(name) ? { wikipedia: name } : {};
}
