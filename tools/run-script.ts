/** Runs the scripts of package.json with the npm that is running already, from anywhere. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Ends with a slash. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  readonly passed: boolean;
  /** Both streams, as they came; empty where they went to the terminal. */
  readonly output: string;
}

export interface RunOptions {
  readonly show: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export function runScript(name: string, options: RunOptions): Promise<Outcome> {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const parameters = ['run', '--silent', name];
  return npm ? runProgram(node, [npm, ...parameters], options) : runProgram('npm', parameters, options);
}

/** Runs a TypeScript or JavaScript file with the Node that runs this one. */
export function runNode(file: string, parameters: readonly string[], options: RunOptions): Promise<Outcome> {
  return runProgram(process.execPath, [file, ...parameters], options);
}

function runProgram(program: string, parameters: readonly string[], { show, environment = {} }: RunOptions): Promise<Outcome> {
  const child = spawn(program, parameters, {
    cwd: repositoryRoot,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: program === 'npm' && process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return outcomeOf(child);
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ passed: false, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}
