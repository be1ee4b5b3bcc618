import { describe, expect, it } from 'vitest';
import { failure, runSteps, type Step, success } from '../../../tools/test/run-steps.ts';
import { tallyInWords } from '../../../tools/test/tally.ts';
import { vitestTally } from '../../../tools/test/vitest-tally.ts';

async function run(steps: readonly Step[]) {
  const told: string[] = [];
  const tally = await runSteps(steps, (line) => told.push(line.replace(/ \([\d.]+ s\)/, '')));
  return { tally, told };
}

const good = async () => success;
const bad = async () => failure('the reason');

describe('runSteps', () => {
  it('runs on after a failure, and holds up only what needs the failed step', async () => {
    const { tally, told } = await run([
      { name: 'a', run: bad },
      { name: 'b', run: good },
      { name: 'c', needs: ['a'], run: good },
      { name: 'd', needs: ['c'], run: good },
      { name: 'e', needs: ['b'], run: good },
    ]);
    expect(tally).toEqual({ passed: 2, failed: 1, skipped: 2 });
    expect(told).toEqual(['the reason', '✗ a', '✓ b', '– c: not run, since a failed', '– d: not run, since c failed', '✓ e']);
  });

  it('counts a step that throws, with its causes', async () => {
    const { tally, told } = await run([
      {
        name: 'a',
        run: () => Promise.reject(new Error('no browser', { cause: new Error('no file') })),
      },
    ]);
    expect(tally.failed).toBe(1);
    expect(told[0]).toBe('no browser\nno file');
  });

  it('adds up what steps count', async () => {
    const tally = { passed: 5, failed: 0, skipped: 1 };
    expect(
      (
        await run([
          { name: 'a', run: async () => ({ tally }) },
          { name: 'b', run: good },
        ])
      ).tally,
    ).toEqual({ ...tally, passed: 6 });
  });
});

describe('tallyInWords', () => {
  it('names skipped ones only where there are any', () => {
    expect(tallyInWords({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(tallyInWords({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

describe('vitestTally', () => {
  const report = (counts: object, testResults: object[] = []) =>
    JSON.stringify({ numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults, ...counts });

  it('reads the counts', () => {
    expect(vitestTally(report({ numFailedTests: 1, numPendingTests: 3, numTodoTests: 1 }), false)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 4,
    });
  });

  it('counts a file that could not be loaded', () => {
    expect(vitestTally(report({}, [{ status: 'failed', assertionResults: [] }]), false).failed).toBe(1);
  });

  it('counts a run that failed without a failed test', () => {
    expect(vitestTally(report({}), false).failed).toBe(1);
    expect(vitestTally(report({}), true).failed).toBe(0);
  });
});
