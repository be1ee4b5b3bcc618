/** What becomes of everything that might have been a mention: told on request only, for the match log. */
import type { EntityIndex, Mention } from './mention.ts';
import type { Candidate, Span } from './span.ts';

/** The rules that turn a candidate down, in the order in which they are asked. */
export const rules = [
  /** "US" is not "Us". */
  'case',
  /** The name asks for words nearby that are not there. */
  'guard',
  /** A place beside it gives the name to somebody else: "the French Senate". */
  'owned',
  /** A surname or short form whose owner the article does not name. */
  'unintroduced',
  /** The article says itself that the acronym stands for something else. */
  'redefined',
  /** "In May". */
  'month',
  /** "WHO IS TO BLAME?" */
  'capitals',
  /** Before it began, or told with a year that is not its own. */
  'time',
  /** "Melania Trump", "Bank of China". */
  'otherThing',
  /** The article names another of that surname in full. */
  'namesake',
  /** After "in" a place is meant, and this is none, or none so likely. */
  'place',
  /** An adjective that is part of an unknown name, or whose word may be a name itself. */
  'adjective',
  /** "By Jane Doe", "KABUL (AFP)". */
  'credit',
  /** Part of longer words that are a name, or something else's. */
  'inside',
  /** A title without its country or body, of nobody now, or whose holder is not known. */
  'office',
] as const;

export type Rule = (typeof rules)[number];

/** A fate in which no other entity has a part, so that it is told in the same way everywhere. */
export type LoneFate =
  | { readonly is: 'unsure'; readonly confidence: number; readonly threshold: number }
  /** Sure enough, but too close to another candidate. */
  | { readonly is: 'contested'; readonly confidence: number; readonly margin: number }
  | { readonly is: 'refused'; readonly rule: Rule };

export type Fate =
  | { readonly is: 'found'; readonly mention: Mention }
  /** A mention that stays has some of its words. */
  | { readonly is: 'overlapped'; readonly by: Mention }
  /** The same words were taken to mean another. */
  | { readonly is: 'outweighed'; readonly by: EntityIndex; readonly confidence: number | undefined }
  | LoneFate;

/** A stretch of a block's text with one thing that it may name. */
export interface CandidateFate {
  readonly start: number;
  readonly end: number;
  /** Undefined for the title of an office that is nobody's. */
  readonly entity: EntityIndex | undefined;
  readonly fate: Fate;
}

/** Told while the engine works: a rule, or how a candidate was weighed. */
export type Remark = Rule | { readonly confidence: number; readonly threshold: number; readonly margin: number };

/** Hears of candidates at the tokens of a span as they are turned down or weighed. Nothing is computed for it. */
export type Watch = (span: Omit<Span, 'candidates'>, candidates: readonly Pick<Candidate, 'entity' | 'kind'>[], remark: Remark) => void;

/** Tells which of the candidates are gone. Nothing is done while nobody watches. */
export function tellGone(
  watch: Watch | undefined,
  span: Span,
  before: readonly Candidate[],
  after: readonly Candidate[],
  rule: Rule,
): void {
  if (!watch || after.length === before.length) return;
  watch(
    span,
    before.filter((candidate) => !after.includes(candidate)),
    rule,
  );
}
