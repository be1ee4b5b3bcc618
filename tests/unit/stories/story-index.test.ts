import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredItem, UnderstoodItem } from '../../../stories/news-item.ts';
import { judgeOf, StoryIndex } from '../../../stories/story-index.ts';
import { joiningModel } from '../../../stories/weights.ts';
import { day, itemOf, start, week } from './items.ts';

const indexed = (items: readonly UnderstoodItem[]): StoredItem[] => {
  const index = new StoryIndex(judgeOf(joiningModel));
  return items.map((item) => index.add(item));
};

/** Items by story, as their numbers in the week. */
const grouped = (items: readonly StoredItem[]) =>
  [...Map.groupBy(items, ({ story }) => story).values()].map((members) => members.map(({ id }) => Number(id.slice('week-'.length))));

describe('StoryIndex', () => {
  it('puts reports of the same event together across outlets', () => {
    expect(grouped(indexed(week))).toEqual([[0, 2, 4], [1, 5, 7], [3, 8], [6], [9]]);
  });

  it('names a story after its first item', () => {
    const stories = indexed(week);
    expect(stories[2]?.story).toBe('week-0');
    expect(stories[6]?.story).toBe('week-6');
  });

  it('takes no more into a story after two weeks', () => {
    const [first] = week;
    const late = itemOf({ ...first, id: 'late', at: start + 15 * day });
    expect(indexed([...week, late]).at(-1)?.story).toBe('late');
  });

  it('goes on after a restart as if there had been none, wherever that is', () => {
    const long = Array.from({ length: 12 }, (_, round) =>
      week.map((item) => ({ ...item, id: `${item.id}-${round}`, at: item.at + round * 5 * day })),
    ).flat();
    const whole = indexed(long);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: long.length }), (cut) => {
        const before = whole.slice(0, cut);
        const horizon = StoryIndex.horizon(Math.max(...before.map(({ at }) => at), Number.NEGATIVE_INFINITY));
        const index = new StoryIndex(judgeOf(joiningModel));
        const first = StoryIndex.firstRemembered(cut);
        for (const item of before.filter(({ at, arrival }) => at >= horizon && arrival >= first)) index.restore(item);
        // What was added and is too old to be remembered has been counted all the same.
        index.startAt(cut);
        expect(long.slice(cut).map((item) => index.add(item).story)).toEqual(whole.slice(cut).map(({ story }) => story));
      }),
      { numRuns: 30 },
    );
  });

  it('says the same for the same items, whatever else the process has read', () => {
    expect(indexed(week).map(({ story }) => story)).toEqual(indexed(week).map(({ story }) => story));
  });

  it('leaves what is older than all that counts alone', () => {
    const old = itemOf({ ...week[0], id: 'old', at: start - 60 * day });
    expect(indexed([...week, old]).at(-1)?.story).toBe('old');
  });

  it('takes items without any words', () => {
    expect(indexed([itemOf({ id: 'a' }), itemOf({ id: 'b' })]).map(({ story }) => story)).toEqual(['a', 'b']);
  });
});
