/** What `npm test` consists of, in its order: the quick checks first, the browsers last. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { repositoryRoot, runNode, runScript } from '../run-script.ts';
import { failure, type Step, type StepResult, success } from './run-steps.ts';
import { vitestTally } from './vitest-tally.ts';

const checks = ['check:lint', 'check:types', 'check:pure', 'check:imports', 'check:unused', 'data:lint'];
const builds = ['build', 'build:firefox', 'build:demo', 'build:demo:firefox'];

export const steps: readonly Step[] = [
  ...checks.map(scriptStep),
  vitestStep('tests', ['--project', 'unit', '--project', 'dom', '--project', 'repo']),
  ...builds.map(scriptStep),
  browserStep('chromium', ['build', 'build:demo']),
  browserStep('firefox', ['build:firefox', 'build:demo:firefox']),
];

function scriptStep(name: string): Step {
  return {
    name,
    async run() {
      const { passed, output } = await runScript(name, { show: false });
      return passed ? success : failure(output || `npm run ${name} failed and said nothing.`);
    },
  };
}

function vitestStep(name: string, parameters: readonly string[]): Step {
  return { name, run: () => runVitest(name, parameters, {}) };
}

function browserStep(browser: 'chromium' | 'firefox', needs: readonly string[]): Step {
  const variable = browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  return {
    name: browser,
    needs,
    async run() {
      const path = await ensureBrowser(browser);
      return runVitest(browser, ['--project', 'e2e', `tests/e2e/${browser}`], { [variable]: path });
    },
  };
}

async function runVitest(name: string, parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<StepResult> {
  const folder = join(repositoryRoot, 'test-results');
  const report = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { passed } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...parameters, ...reporters], { show: true, environment });
  const json = await readFile(report, 'utf8').catch(() => undefined);
  return json === undefined ? failure('Vitest ended without a report.') : { tally: vitestTally(json, passed) };
}
