/**
 * `npm run data:fix [-- PATH…]`: lays entries out as they should be and mends what needs no knowledge of their subject. Files that
 * cannot be read, or that would lose a comment, are left alone and told. What remains to be mended is told by `data:lint`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCommandLine, runCommand } from './command-line.ts';
import { chosenFiles, dataFolder } from './data-folder.ts';
import { type Diagnostic, formatDiagnostic } from './knowledge/diagnostic.ts';
import { fixEntity } from './knowledge/fix-entity.ts';

const usage = `Usage: npm run data:fix -- [--dry] [--json] [--data FOLDER] [PATH…]

  --dry          say what would be done, and change nothing
  --data FOLDER  another data folder
  PATH           only these files or folders`;

interface Fixed {
  readonly file: string;
  readonly done: readonly string[];
}

await runCommand(async () => {
  const flags = { dry: { type: 'boolean' }, json: { type: 'boolean' }, data: { type: 'string' } } as const;
  const { values, files: paths } = readCommandLine(flags, usage);
  const root = dataFolder(values.data);
  const problems: Diagnostic[] = [];
  const fixed: Fixed[] = [];
  for (const path of chosenFiles(join(root, 'entities'), paths, usage)) {
    const file = relative(join(root, '..'), path);
    const text = readFileSync(path, 'utf8');
    const result = fixEntity(file, text, problems);
    if (!result || result.text === text) continue;
    fixed.push({ file, done: result.done });
    if (!values.dry) writeFileSync(path, result.text);
  }
  for (const problem of problems) console.error(formatDiagnostic(problem));
  if (values.json) console.log(JSON.stringify(fixed, null, 2));
  else for (const { file, done } of fixed) console.log(`${file}: ${done.join(', ')}`);
  console.error(
    `${fixed.length} files ${values.dry ? 'would be ' : ''}changed${problems.length > 0 ? `, ${problems.length} left alone` : ''}`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
});
