/** When a feed is asked next, and how it fares. Pure: time and chance are given. */

/** A feed that the reader has added, with what its server last said. */
export interface Feed {
  readonly address: string;
  readonly title: string;
  readonly addedAt: number;
  /** When it is to be asked next. */
  readonly dueAt: number;
  /** Of the last answer, to be asked whether there is anything new. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of its bytes, for servers that cannot say that nothing is new. */
  readonly fingerprint: number | null;
  /** Marks of the items that its last answer showed; feeds of earlier versions have none. */
  readonly shown?: readonly number[];
  readonly checkedAt: number | null;
  /** When something new last came. */
  readonly newAt: number | null;
  /** Failures in a row, and what the last one was. */
  readonly failures: number;
  readonly problem: FeedProblem | null;
  /** Where the feed was found, if elsewhere than at its address. */
  readonly movedTo: string | null;
}

export type FeedProblem =
  | { readonly is: 'gone' }
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'unreachable' }
  | { readonly is: 'too-slow' }
  | { readonly is: 'too-large' }
  | { readonly is: 'unreadable'; readonly why: string }
  | { readonly is: 'not-allowed' };

const minute = 60_000;
const day = 24 * 60 * minute;
const shortest = 15 * minute;
const ordinary = 30 * minute;
const longest = 6 * 60 * minute;

export function newFeed(address: string, title: string, now: number): Feed {
  return {
    ...{ address, title, addedAt: now, dueAt: now, etag: null, lastModified: null, fingerprint: null },
    ...{ checkedAt: null, newAt: null, failures: 0, problem: null, movedTo: null },
  };
}

/** After an answer: a feed that has news is asked sooner than one that rests. `chance` is from 0 to 1. */
export function nextDue(feed: Pick<Feed, 'newAt' | 'addedAt'>, now: number, chance: number): number {
  const resting = now - (feed.newAt ?? feed.addedAt);
  const pause = resting < 6 * 60 * minute ? ordinary : Math.min(longest, Math.max(ordinary, resting / 12));
  return now + jittered(Math.max(shortest, pause), chance);
}

/** After a failure: twice as long after each in a row; a feed that is gone is asked once a day, in case that was a mistake. */
export function dueAfterFailure(problem: FeedProblem, failures: number, now: number, chance: number, retryAfter: number | null): number {
  if (problem.is === 'gone') return now + jittered(day, chance);
  const pause = Math.min(day, ordinary * 2 ** Math.min(failures - 1, 10));
  return now + Math.max(jittered(pause, chance), Math.min(retryAfter ?? 0, 7 * day));
}

/** A tenth shorter to a tenth longer, so that not all feeds are asked at once. */
const jittered = (pause: number, chance: number) => Math.round(pause * (0.9 + 0.2 * chance));
