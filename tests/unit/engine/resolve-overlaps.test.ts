import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../engine/draft.ts';
import type { EntityIndex, How } from '../../../engine/mention.ts';
import { readPassage } from '../../../engine/passage.ts';
import { resolveOverlaps } from '../../../engine/resolve-overlaps.ts';

const passages = [readPassage('a b c d e f g h i j', 0), readPassage('k l m n o p q r s t', 1)];

function draft(how: How, first: number, last: number, confidence = 0.9, block = 0): Draft {
  const passage = passages[block] ?? readPassage('', block);
  const reason = { why: 'name', name: `${how} ${first}-${last}` } as const;
  return { passage, first, last, entity: 0 as EntityIndex, how, confidence, possible: false, reason };
}

const told = (drafts: readonly Draft[]) => drafts.map(({ how, first, last, passage }) => `${how} ${passage.block}:${first}-${last}`);

describe('resolveOverlaps', () => {
  it.each([
    ['a name before a description', [draft('described', 0, 3), draft('exact', 2, 2)], ['exact 0:2-2']],
    ['a name before an office', [draft('office', 0, 3), draft('short', 2, 2)], ['short 0:2-2']],
    ['an office before its country’s adjective', [draft('demonym', 0, 0), draft('office', 0, 2)], ['office 0:0-2']],
    ['a description before an adjective', [draft('demonym', 1, 1), draft('described', 0, 1)], ['described 0:0-1']],
    ['an adjective before a guess', [draft('near', 0, 1), draft('demonym', 1, 1)], ['demonym 0:1-1']],
    ['the surer of two', [draft('described', 0, 1, 0.7), draft('described', 1, 2, 0.8)], ['described 0:1-2']],
    ['the longer of two as sure', [draft('described', 1, 1), draft('described', 1, 2)], ['described 0:1-2']],
    ['neighbours both stay', [draft('exact', 1, 1), draft('exact', 0, 0)], ['exact 0:0-0', 'exact 0:1-1']],
    ['blocks do not meet', [draft('exact', 0, 0, 0.9, 1), draft('near', 0, 0)], ['near 0:0-0', 'exact 1:0-0']],
    ['nothing', [], []],
  ])('%s', (_, drafts, expected) => {
    expect(told(resolveOverlaps(drafts))).toEqual(expected);
  });

  it('keeps drafts in order, apart, and as many as can stay', () => {
    const any = fc
      .tuple(
        fc.constantFrom<How>('exact', 'office', 'described', 'demonym', 'near'),
        fc.nat(9),
        fc.nat(3),
        fc.nat(1),
        fc.double({ noNaN: true, min: 0, max: 1 }),
      )
      .map(([how, first, more, block, confidence]) => draft(how, first, Math.min(9, first + more), confidence, block));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 15 }), (drafts) => {
        const kept = resolveOverlaps(drafts);
        const meets = (a: Draft, b: Draft) => a.passage === b.passage && a.first <= b.last && b.first <= a.last;
        for (const [index, each] of kept.entries()) {
          expect(kept.slice(0, index).some((other) => meets(each, other) || other.passage.block > each.passage.block)).toBe(false);
        }
        for (const each of drafts) expect(kept.some((other) => other === each || meets(each, other))).toBe(true);
      }),
    );
  });
});
