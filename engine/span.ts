/** Tokens that may name something, and what. */
import { linkingWords } from './cues.ts';
import { type Gazetteer, nameKind } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Passage } from './passage.ts';
import { shape } from './tokenize.ts';

export interface Candidate {
  /** Number of the office where `kind` is a title. */
  readonly entity: EntityIndex;
  readonly kind: number;
  /** Counts only once the entity has been introduced. */
  readonly needsIntroduction: boolean;
  /** A word nearby vouches for it. */
  readonly guarded: boolean;
  /** Counts only as the whole that the place before it is a part of: the "Georgia" of "Rome, Georgia, …". */
  readonly toldAsWhole?: boolean;
}

/** Tokens `first` to `last` of a passage, and what they may name. */
export interface Span {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Whether something is told in common words rather than by a proper name: "the war in Afghanistan", "the German government",
 * "sanctions". "Of" and the like do not tell.
 */
export function isPhrase({ passage: { tokens }, first, last }: Span): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.shape[at] === shape.lower && !linkingWords.has(tokens.hash[at] ?? 0)) return true;
  }
  return false;
}

/** The candidates of a name that tokens `first` to `last` of a passage may mean. */
export type CandidatesAt = (name: number, first: number, last: number) => Candidate[];

/** All candidates of a name that need no word nearby, whatever the case of the text. */
export function unguardedCandidates(name: number, { candidates }: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  const end = candidates.first[name + 1] ?? 0;
  for (let row = candidates.first[name] ?? 0; row < end; row++) {
    if ((candidates.guard[row] ?? 0) > 0) continue;
    const kind = candidates.kind[row] ?? 0;
    if (kind !== nameKind.full && kind !== nameKind.acronym) continue;
    found.push({ entity: (candidates.entity[row] ?? 0) as EntityIndex, kind, needsIntroduction: false, guarded: true });
  }
  return found;
}
