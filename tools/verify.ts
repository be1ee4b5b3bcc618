/**
 * `npm run data:verify`: holds what entries say against the outside tables in ../shared/kb and prints where the two disagree. A
 * disagreement is for a person to judge: tables err too. Exit code 0 whatever is found, also where the tables are absent.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, readCommandLine, runCommand } from './command-line.ts';
import { derivePlaces } from './knowledge/derived-places.ts';
import { formatDiagnostic } from './knowledge/diagnostic.ts';
import { readKnowledge } from './knowledge/read.ts';
import { readReferenceTables, referenceFolder } from './knowledge/reference-tables.ts';
import { type Comparison, tableNames } from './knowledge/verify/comparison.ts';
import { countByTable, verifyKnowledge } from './knowledge/verify/verify.ts';

const usage = `Usage: npm run data:verify -- [--json] [--untold] [--table NAME] [--data FOLDER] [--tables FOLDER] [ID…]

  --untold         tell also what the tables know and the entry does not say
  --table NAME     only one of: ${tableNames.join(', ')}
  --data FOLDER    another data folder
  --tables FOLDER  where the tables are (../shared/kb)`;

const options = {
  json: { type: 'boolean' },
  untold: { type: 'boolean' },
  table: { type: 'string' },
  data: { type: 'string' },
  tables: { type: 'string' },
} as const;

await runCommand(async () => {
  const { values, files: ids } = readCommandLine(options, usage);
  if (values.table !== undefined && !tableNames.some((name) => name === values.table)) {
    throw new CommandError(`There is no table "${values.table}".\n\n${usage}`, 2);
  }
  const tables = readReferenceTables(typeof values.tables === 'string' ? resolve(values.tables) : referenceFolder);
  if (!tables) {
    console.log(values.json ? '[]' : 'The tables are not here; nothing was verified.');
    return;
  }
  const data = typeof values.data === 'string' ? resolve(values.data) : fileURLToPath(new URL('../data', import.meta.url));
  const knowledge = readKnowledge(data);
  for (const diagnostic of knowledge.diagnostics) console.error(formatDiagnostic(diagnostic));
  const unknown = ids.find((id) => !knowledge.entities.has(id));
  if (unknown) throw new CommandError(`"${unknown}" is not an entry.\n\n${usage}`, 2);
  const all = verifyKnowledge(knowledge, derivePlaces(), tables).filter(
    ({ id, table }) => (ids.length === 0 || ids.includes(id)) && (values.table ?? table) === table,
  );
  const told = all.filter(({ verdict }) => verdict === 'disagrees' || (values.untold && verdict === 'untold'));
  if (values.json) console.log(JSON.stringify(told, null, 2));
  else print(told, all);
});

function print(told: readonly Comparison[], all: readonly Comparison[]): void {
  for (const [table, rows] of Map.groupBy(told, (row) => row.table)) {
    console.log(`${table}: entry | statement | table says`);
    for (const { id, statement, says, verdict } of rows) {
      console.log(`  ${id} | ${statement} | ${says}${verdict === 'untold' ? ' (untold)' : ''}`);
    }
    console.log();
  }
  console.log(`${'table'.padEnd(16)}${'compared'.padStart(10)}${'disagree'.padStart(10)}${'untold'.padStart(10)}`);
  for (const { table, compared, disagrees, untold } of countByTable(all)) {
    console.log(`${table.padEnd(16)}${String(compared).padStart(10)}${String(disagrees).padStart(10)}${String(untold).padStart(10)}`);
  }
}
