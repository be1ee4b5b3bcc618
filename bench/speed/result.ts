/** What a measure says, and the table it is shown in. */
import { type Definition, isMet, type Target, targetText } from './definition.ts';

export interface Measured {
  /** In the definition's unit. */
  readonly ours: number;
  /** The same of the peer; undefined where there is none. */
  readonly peer?: number;
  /** All samples of either side, in the order they were taken. */
  readonly samples?: { readonly ours: readonly number[]; readonly peer: readonly number[] };
  /** Where the target is about our own number and about another one too. */
  readonly alsoMet?: boolean;
  readonly notes: readonly string[];
  /** What was counted on either side. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Result extends Measured {
  readonly id: string;
  readonly what: string;
  readonly peerName: string;
  readonly unit: string;
  readonly ratio: number | undefined;
  /** The same of the fastest samples, which were disturbed the least. It is shown, and not judged. */
  readonly fastestRatio: number | undefined;
  readonly target: string;
  readonly met: boolean;
}

export function resultOf(definition: Definition, measured: Measured): Result {
  const { id, what, peer, unit, target } = definition;
  const { ours, samples } = measured;
  const ratio = ratioOf(target, ours, measured.peer);
  const fastestRatio = samples && ratioOf(target, Math.min(...samples.ours), Math.min(...samples.peer));
  const met = isMet(target, target.of === 'value' ? ours : (ratio ?? Number.NaN)) && (measured.alsoMet ?? true);
  return { ...measured, id, what, peerName: peer, unit, ratio, fastestRatio, target: targetText(target, unit), met };
}

function ratioOf({ of }: Target, ours: number, peer: number | undefined): number | undefined {
  if (peer === undefined) return undefined;
  return of === 'times as long' ? ours / peer : peer / ours;
}

export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ what, peerName, ours, peer, unit, ratio, fastestRatio, target, met }) => [
    what,
    numberText(ours, unit),
    peer === undefined ? '–' : `${peerName}: ${numberText(peer, unit)}`,
    timesText(ratio),
    timesText(fastestRatio),
    target,
    met ? 'met' : '**not met**',
  ]);
  const lines = [['what', 'ours', 'peer', 'ratio', 'of fastest', 'target', ''], ['---', '--:', '---', '--:', '--:', '--:', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const timesText = (ratio: number | undefined) => (ratio === undefined ? '–' : `${rounded(ratio)} ×`);
const numberText = (value: number, unit: string) => `${rounded(value)} ${unit}`;

/** Three digits that mean something. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
