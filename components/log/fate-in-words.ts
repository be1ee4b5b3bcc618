/** A fate in a word or two, and why it was so. */
import { reasonInWords } from '../card/reason-in-words.ts';
import { fateWords as words } from '../words.ts';
import type { LogFate } from './log-props.ts';

export interface FateInWords {
  readonly fate: string;
  readonly why: string;
}

export function fateInWords(fate: LogFate, locale: string): FateInWords {
  return { fate: words[fate.is], why: whyOf(fate, locale) };
}

function whyOf(fate: LogFate, locale: string): string {
  switch (fate.is) {
    case 'marked':
    case 'possible':
      return `${reasonInWords(fate.reason, locale)}; ${words.sure(fate.confidence)}`;
    case 'seen':
      return words.seenWhy;
    case 'met':
      return words.metWhy;
    case 'heading':
      return words.headingWhy;
    case 'caption':
      return words.captionWhy;
    case 'switched-off':
      return words.switchedOffWhy;
    case 'muted':
      return words.mutedWhy;
    case 'corrected':
      return words.scopes[fate.scope];
    case 'overlapped':
      return words.overlappedWhy(fate.by, fate.name);
    case 'outweighed':
      return words.outweighedWhy(fate.name, fate.confidence);
    case 'unsure':
      return words.unsureWhy(fate.confidence, fate.threshold);
    case 'contested':
      return words.contestedWhy(fate.confidence, fate.margin);
    case 'turned-down':
      return words.rules[fate.rule];
  }
}

/** How sure the engine was, where it has weighed the candidate. */
export const confidenceOf = (fate: LogFate): number | undefined => ('confidence' in fate ? fate.confidence : undefined);
