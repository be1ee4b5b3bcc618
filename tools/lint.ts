/**
 * `npm run data:lint [-- PATH…]`: checks the knowledge base; with paths, tells only what concerns those files or folders.
 * Exit code 1 when anything is wrong.
 */
import { depthOf } from './knowledge/depth.ts';
import { derivePlaces } from './knowledge/derived-places.ts';
import { formatDiagnostic } from './knowledge/diagnostic.ts';
import { lintKnowledge } from './knowledge/lint.ts';
import { readKnowledge } from './knowledge/read.ts';
import { readReference } from './knowledge/reference.ts';

const root = new URL('../data', import.meta.url).pathname;
const only = process.argv.slice(2);

const started = performance.now();
const knowledge = readKnowledge(root);
const derivedIds = new Set(derivePlaces().map((place) => place.id));
const reference = await readReference(new URL('../../shared/kb', import.meta.url));
const diagnostics = lintKnowledge({ ...knowledge, derivedIds, ...(reference && { reference }) });
const told = only.length === 0 ? diagnostics : diagnostics.filter(({ file }) => only.some((path) => file.startsWith(path)));

for (const diagnostic of told) console.log(formatDiagnostic(diagnostic));
const full = [...knowledge.entities.values()].filter(({ entity }) => depthOf(entity) === 'full').length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${knowledge.entities.size} entries (${full} full), ${told.length} problems, ${seconds} s${reference ? '' : '; reference tables absent, their checks skipped'}`,
);
process.exitCode = told.length > 0 ? 1 : 0;
