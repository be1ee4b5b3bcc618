/**
 * Runs the steps of `npm test` in their order and counts them. A step that failed holds up those that need it, and no others.
 */
import { add, nothing, type Tally } from './tally.ts';

export interface StepResult {
  readonly tally: Tally;
  /** What a person needs to see of a failure. */
  readonly output?: string;
}

export interface Step {
  readonly name: string;
  /** Names of earlier steps without which this one has nothing to work on. */
  readonly needs?: readonly string[];
  run(): Promise<StepResult>;
}

/** The sum of all. A step held up counts as skipped: what holds it up has been counted as failed. */
export async function runSteps(steps: readonly Step[], tell: (line: string) => void): Promise<Tally> {
  let sum = nothing;
  const unusable = new Set<string>();
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((name) => unusable.has(name));
    const tally = missing.length > 0 ? heldUp(step, missing, tell) : await runOne(step, tell);
    if (tally.failed > 0 || missing.length > 0) unusable.add(step.name);
    sum = add(sum, tally);
  }
  return sum;
}

function heldUp({ name }: Step, missing: readonly string[], tell: (line: string) => void): Tally {
  tell(`– ${name}: not run, since ${missing.join(' and ')} failed`);
  return { ...nothing, skipped: 1 };
}

async function runOne(step: Step, tell: (line: string) => void): Promise<Tally> {
  const started = performance.now();
  const { tally, output } = await step.run().catch((error: unknown) => failure(messageOf(error)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (output) tell(output.trimEnd());
  tell(`${tally.failed > 0 ? '✗' : '✓'} ${step.name} (${seconds} s)`);
  return tally;
}

export function failure(output: string): StepResult {
  return { tally: { ...nothing, failed: 1 }, output };
}

export const success: StepResult = { tally: { ...nothing, passed: 1 } };

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${messageOf(error.cause)}`;
}
