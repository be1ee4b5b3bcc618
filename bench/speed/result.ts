/** What a measure says, and the table it is shown in. */
import { type Definition, isMet, targetText } from './definition.ts';

export interface Measured {
  /** In the definition's unit. */
  readonly ours: number;
  /** The same of the peer; undefined where there is none. */
  readonly peer?: number;
  /** Where the target is about our own number and about another one too. */
  readonly alsoMet?: boolean;
  readonly notes: readonly string[];
  /** What was counted on either side, and all samples. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Result extends Measured {
  readonly id: string;
  readonly what: string;
  readonly peerName: string;
  readonly unit: string;
  readonly ratio: number | undefined;
  readonly target: string;
  readonly met: boolean;
}

export function resultOf(definition: Definition, measured: Measured): Result {
  const { id, what, peer, unit, target } = definition;
  const ratio = ratioOf(definition, measured);
  const judged = target.of === 'value' ? measured.ours : (ratio ?? Number.NaN);
  const met = isMet(target, judged) && (measured.alsoMet ?? true);
  return { ...measured, id, what, peerName: peer, unit, ratio, target: targetText(target, unit), met };
}

function ratioOf({ target }: Definition, { ours, peer }: Measured): number | undefined {
  if (peer === undefined) return undefined;
  return target.of === 'times as long' ? ours / peer : peer / ours;
}

export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ what, peerName, ours, peer, unit, ratio, target, met }) => [
    what,
    numberText(ours, unit),
    peer === undefined ? '–' : `${peerName}: ${numberText(peer, unit)}`,
    ratio === undefined ? '–' : `${rounded(ratio)} ×`,
    target,
    met ? 'met' : '**not met**',
  ]);
  const lines = [['what', 'ours', 'peer', 'ratio', 'target', ''], ['---', '--:', '---', '--:', '--:', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const numberText = (value: number, unit: string) => `${rounded(value)} ${unit}`;

/** Three digits that mean something. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
