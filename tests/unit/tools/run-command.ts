/** Runs a command of tools/ as a person would, and tells what it wrote and how it ended. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runCommand(name: string, parameters: readonly string[], input: string | Uint8Array = ''): Promise<Ending> {
  const file = fileURLToPath(new URL(`../../../tools/${name}.ts`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...parameters]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr }));
    // A command that refuses its options never reads its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
