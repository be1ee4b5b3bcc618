/** What the parts about feeds are given. Plain data: who fetches feeds and asks for permission is elsewhere. */
import type { FeedProblem } from '../../stories/feed-schedule.ts';

export interface FeedHealth {
  /** Milliseconds since 1970-01-01. */
  readonly checkedAt: number | null;
  readonly newAt: number | null;
  readonly problem: FeedProblem | null;
  readonly movedTo: string | null;
}

export interface NamedFeed {
  readonly address: string;
  readonly title: string;
}

export type FeedRow = NamedFeed & FeedHealth;

/** What became of looking at an address. */
export type Search =
  | { readonly is: 'idle' }
  /** The browser has put its own question to the reader. */
  | { readonly is: 'asking' }
  | { readonly is: 'looking' }
  | { readonly is: 'found'; readonly feeds: readonly NamedFeed[] }
  | { readonly is: 'none' }
  | { readonly is: 'refused' }
  | { readonly is: 'problem'; readonly problem: FeedProblem };
