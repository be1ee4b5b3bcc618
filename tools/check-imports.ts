/** `npm run check:imports`: every import goes in a direction that the architecture allows, and none in a circle. */
import { checkCycles, checkDirections } from './check-imports/check-directions.ts';
import { readTree } from './check-imports/read-tree.ts';
import { repositoryRoot } from './run-script.ts';

const tree = await readTree(repositoryRoot);
const problems = [...checkDirections(tree), ...checkCycles(tree)];
for (const { file, line, problem } of problems) console.log(`${file}:${line}  ${problem}`);
console.log(`${tree.size} files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
