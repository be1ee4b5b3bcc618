/** `npm test`: every check there is. The last line says how many passed; the exit code is 1 if any failed. */
import { runSteps } from './test/run-steps.ts';
import { steps } from './test/steps.ts';
import { tallyInWords } from './test/tally.ts';

const tally = await runSteps(steps, console.log);
console.log(tallyInWords(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
