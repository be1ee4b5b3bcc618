/** Mentions never overlap: where drafts do, names come before descriptions, and those before adjectives and guesses. */
import type { Draft } from './draft.ts';
import type { How } from './mention.ts';

const rank: Readonly<Record<How, number>> = { exact: 4, short: 4, acronym: 4, metonym: 4, office: 3, described: 2, demonym: 1, near: 0 };

/** The drafts that stay, in reading order. Cost: n log n. */
export function resolveOverlaps(drafts: readonly Draft[]): Draft[] {
  const taken = new Map<object, Uint8Array>();
  const kept: Draft[] = [];
  const ranked = [...drafts].sort(
    (a, b) => rank[b.how] - rank[a.how] || b.confidence - a.confidence || b.last - b.first - (a.last - a.first),
  );
  for (const draft of ranked) {
    const tokens = taken.get(draft.passage) ?? new Uint8Array(draft.passage.tokens.count);
    taken.set(draft.passage, tokens);
    if (tokens.subarray(draft.first, draft.last + 1).includes(1)) continue;
    tokens.fill(1, draft.first, draft.last + 1);
    kept.push(draft);
  }
  return kept.sort((a, b) => a.passage.block - b.passage.block || a.first - b.first);
}
