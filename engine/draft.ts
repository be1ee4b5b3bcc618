/** A mention in the making: tokens of a passage with what they are held to name. */
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';

export interface Draft extends Omit<Mention, 'start' | 'end'> {
  readonly passage: Passage;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

/** The mention that the draft has come to be. */
export function asMention({ passage, first, last, ...draft }: Draft): Mention {
  const { start, end } = passage.tokens;
  return { ...draft, start: start[first] ?? 0, end: end[last] ?? 0 };
}

/** Drafts of one passage by the tokens they cover. */
export class DraftMap {
  readonly drafts: readonly Draft[];
  private readonly byToken: Int32Array;

  constructor(passage: Passage, drafts: readonly Draft[]) {
    this.drafts = drafts;
    this.byToken = new Int32Array(passage.tokens.count).fill(-1);
    for (const [index, draft] of drafts.entries()) this.byToken.fill(index, draft.first, draft.last + 1);
  }

  /** The draft that covers a token. */
  at(token: number): Draft | undefined {
    const index = this.byToken[token];
    return index === undefined ? undefined : this.drafts[index];
  }
}
