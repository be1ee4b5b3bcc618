/** A fate in a word or two, and why it was so. */
import { reasonInWords } from '../card/reason-in-words.ts';
import { percent } from '../quantity.ts';
import { logWords as words } from '../words.ts';
import type { LogFate } from './log-props.ts';

export interface FateInWords {
  readonly fate: string;
  readonly why: string;
}

export function fateInWords(fate: LogFate): FateInWords {
  return { fate: words.fates[fate.is], why: whyOf(fate) };
}

function whyOf(fate: LogFate): string {
  switch (fate.is) {
    case 'marked':
    case 'possible':
      return words.reasons.found({ reason: reasonInWords(fate.reason), sure: percent(fate.confidence) });
    case 'corrected':
      return words.scopes[fate.scope];
    case 'overlapped':
      return words.reasons.overlapped({ words: fate.by, name: fate.name });
    case 'outweighed':
      return fate.confidence === undefined ? fate.name : words.reasons.outweighed({ name: fate.name, sure: percent(fate.confidence) });
    case 'unsure':
      return words.reasons.unsure({ sure: percent(fate.confidence), needed: percent(fate.threshold) });
    case 'contested':
      return words.reasons.contested({ sure: percent(fate.confidence), margin: percent(fate.margin) });
    case 'refused':
      return words.rules[fate.rule];
    default:
      return words.unmarked[fate.is];
  }
}

/** How sure the engine was, where it has weighed the candidate. */
export const confidenceOf = (fate: LogFate): number | undefined => ('confidence' in fate ? fate.confidence : undefined);
