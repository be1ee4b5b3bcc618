/**
 * `npm run data:lint [-- PATH…]`: checks the knowledge base; with paths, tells only what concerns those files or folders.
 * Exit code 1 when anything is wrong.
 */
import { relative, resolve } from 'node:path';
import { readCommandLine, runCommand } from './command-line.ts';
import { dataFolder } from './data-folder.ts';
import { depthOf } from './knowledge/depth.ts';
import { derivePlaces } from './knowledge/derived-places.ts';
import { formatDiagnostic } from './knowledge/diagnostic.ts';
import { applyExceptions, readExceptions } from './knowledge/exceptions.ts';
import { lintKnowledge, rulesFor } from './knowledge/lint.ts';
import { readOrdinaryWords } from './knowledge/ordinary-words.ts';
import { readKnowledge } from './knowledge/read.ts';
import { referenceOf } from './knowledge/reference.ts';
import { readReferenceTables, referenceFolder } from './knowledge/reference-tables.ts';
import type { LintSubject } from './knowledge/rule.ts';
import { distinctShare } from './knowledge/summaries.ts';

const usage = `Usage: npm run data:lint -- [--json] [--rule NAME] [--data FOLDER] [PATH…]

  --rule NAME    only what this rule says
  --data FOLDER  another data folder
  PATH           only these files or folders`;

await runCommand(async () => {
  const flags = { json: { type: 'boolean' }, rule: { type: 'string' }, data: { type: 'string' } } as const;
  const { values, files: paths } = readCommandLine(flags, usage);
  const started = performance.now();
  const root = dataFolder(values.data);
  const knowledge = readKnowledge(root);
  const places = derivePlaces();
  const tables = readReferenceTables(referenceFolder);
  const subject: LintSubject = {
    ...knowledge,
    places,
    derivedIds: new Set(places.map((place) => place.id)),
    ordinaryWords: readOrdinaryWords(),
    ...(tables && { reference: referenceOf(tables) }),
  };
  const { exceptions, diagnostics } = readExceptions(root);
  const today = new Date().toISOString().slice(0, 10);
  const all = [...diagnostics, ...applyExceptions(lintKnowledge(subject), exceptions, rulesFor(subject), today)];
  const only = paths.map((path) => relative(resolve(root, '..'), resolve(path)));
  const isAsked = ({ file, rule }: (typeof all)[number]) =>
    (only.length === 0 || only.some((path) => `${file}/`.startsWith(`${path}/`))) && (values.rule ?? rule) === rule;
  const told = all.filter(isAsked);

  if (values.json) console.log(JSON.stringify(told, null, 2));
  else for (const diagnostic of told) console.log(formatDiagnostic(diagnostic));
  const entries = [...knowledge.entities.values()].map(({ entity }) => entity);
  const full = entries.filter((entity) => depthOf(entity) === 'full').length;
  const distinct = (distinctShare(entries.map(({ summary }) => summary)) * 100).toFixed(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const absent = tables ? '' : '; reference tables absent, their checks skipped';
  const summary = `${entries.length} entries (${full} full), ${told.length} problems, ${distinct} % of summaries distinct with names masked, ${seconds} s${absent}`;
  if (values.json) console.error(summary);
  else console.log(summary);
  process.exitCode = told.length > 0 ? 1 : 0;
});
