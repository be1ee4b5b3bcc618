/** What is measured, as data: `definitions/*.json`. Targets stand there and nowhere else; cases with expected counts keep both sides honest. */
import { readdir, readFile } from 'node:fs/promises';

export interface Target {
  /** Which number is judged: how many times faster or slower we are than the peer, or our own number in `unit`. */
  readonly of: 'times faster' | 'times as long' | 'value';
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A small case whose answer is known; a test runs it through every side. */
export interface Case {
  readonly text: string;
  readonly names: readonly string[];
  /** Every occurrence of every name, overlapping ones too; and what is left of them when the longest from the left wins. */
  readonly all: number;
  readonly longest: number;
}

export interface Definition {
  readonly id: string;
  readonly order: number;
  readonly what: string;
  readonly peer: string;
  readonly unit: string;
  /** How many names there are; 0 where the bundled pack is used as it is. */
  readonly names: number;
  /** How many articles, where all would take too long; 0 for all. */
  readonly articles: number;
  readonly target: Target;
  readonly case?: Case;
}

export async function readDefinitions(): Promise<Definition[]> {
  const folder = new URL('definitions/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const definitions = await Promise.all(files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Definition));
  return definitions.sort((a, b) => a.order - b.order);
}

export function targetText({ of, atLeast, atMost }: Target, unit: string): string {
  const sign = atLeast === undefined ? '≤' : '≥';
  return `${sign} ${atLeast ?? atMost} ${of === 'value' ? unit : '×'}`.trim();
}

export function isMet({ atLeast, atMost }: Target, judged: number): boolean {
  return (atLeast === undefined || judged >= atLeast) && (atMost === undefined || judged <= atMost);
}
