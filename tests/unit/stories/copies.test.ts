import { describe, expect, it } from 'vitest';
import { foldCopies } from '../../../stories/copies.ts';
import { day, itemOf, start } from './items.ts';

const agency = 'A ferry with some ninety people on board sank off the southern coast on Friday after its engine failed in heavy seas.';
const folded = (...items: readonly Parameters<typeof itemOf>[0][]) =>
  foldCopies(items.map(itemOf)).map(({ item, copies }) => [item.outlet, ...copies.map(({ outlet }) => outlet)]);

describe('foldCopies', () => {
  it.each([
    ['the same text under another headline', { title: 'Dozens missing', summary: agency }, true],
    ['the same text with its end cut', { title: 'Dozens missing', summary: agency.slice(0, 95) }, true],
    ['the same text with a credit', { title: 'Dozens missing', summary: `(Agency) ${agency}` }, true],
    ['the same headline, whatever its case and marks', { title: 'FERRY SINKS – dozens missing' }, true],
    ['the same headline days later', { title: 'Ferry sinks: dozens missing', at: start + 3 * day }, false],
    [
      'another text on the same matter',
      { title: 'Search goes on', summary: 'Divers searched for the people who were on the ferry when it sank.' },
      false,
    ],
    ['a short text that both have', { title: 'Search goes on', summary: 'Read more here.' }, false],
  ])('%s', (_, parts, isCopy) => {
    const original = { outlet: 'A', title: 'Ferry sinks, dozens missing', summary: agency };
    expect(folded(original, { outlet: 'B', ...parts })).toEqual(isCopy ? [['A', 'B']] : [['A'], ['B']]);
  });

  it('does not take two texts that are too short for the same', () => {
    expect(
      folded({ outlet: 'A', title: 'One', summary: 'Read more here.' }, { outlet: 'B', title: 'Two', summary: 'Read more here.' }),
    ).toHaveLength(2);
  });

  it('folds all copies under the first', () => {
    const text = { summary: agency };
    expect(
      folded({ outlet: 'A', title: '1', ...text }, { outlet: 'B', title: '2', ...text }, { outlet: 'C', title: '3', ...text }),
    ).toEqual([['A', 'B', 'C']]);
  });
});
