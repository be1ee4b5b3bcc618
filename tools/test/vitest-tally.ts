/** The counts of a Vitest run, from what its JSON reporter wrote. */
import * as v from 'valibot';
import type { Tally } from './tally.ts';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

/**
 * `exitedWell` is whether Vitest itself was content. A file that could not be loaded has no tests to count, and counts as one failed;
 * so does a run that failed for any other reason than a test, such as an error between tests.
 */
export function vitestTally(json: string, exitedWell: boolean): Tally {
  const report = v.parse(reportSchema, JSON.parse(json));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: exitedWell ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
