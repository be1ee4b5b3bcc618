/** The scorer: one example for each kind of error, and agreement with an outside scorer of the same corpora where it is at hand. */
import { describe, expect, it } from 'vitest';
import { figuresOf, type GoldDocument, type Predicted, scoreDocument, titleNormaliser } from '../../../bench/accuracy/score.ts';

const normalise = titleNormaliser(new Map([['Kiev', 'Kyiv']]));
const text = 'Putin met Zelensky in Kiev before the summit.';
const gold: GoldDocument = {
  doc_id: 'one',
  text,
  mentions: [
    { start: 0, end: 5, title: 'Vladimir Putin' },
    { start: 10, end: 18, title: 'Volodymyr Zelenskyy', title_now: 'Volodymyr Zelensky' },
    { start: 22, end: 26, title: 'Kyiv' },
    { start: 38, end: 44, title: 'Summit (meeting)', named: false },
  ],
};
const pack = new Set(['Vladimir Putin', 'Kyiv']);

function predicted(start: number, end: number, title: string | null, more: Partial<Predicted> = {}): Predicted {
  return { start, end, title, how: 'exact', possible: false, confidence: 0.9, kind: 'person', ...more };
}
const score = (...predictions: Predicted[]) => scoreDocument(gold, predictions, pack, normalise);

describe('scoreDocument', () => {
  it.each([
    ['a right mention', predicted(0, 5, 'Vladimir Putin'), 'right', true],
    ['a title that gold knows by its newer name', predicted(10, 18, 'Volodymyr Zelensky'), 'right', true],
    ['a redirect', predicted(22, 26, 'Kiev'), 'right', true],
    ['a span that only overlaps', predicted(0, 9, 'Vladimir Putin'), 'right', false],
    ['the wrong entity', predicted(0, 5, 'Lyudmila Putina'), 'wrong', false],
    ['a mention where gold has none', predicted(6, 9, 'Met'), 'wrong', false],
    ['an entity without an article', predicted(0, 5, null), 'wrong', false],
    ['a common noun of the gold', predicted(38, 44, 'Summit (meeting)'), 'uncounted', false],
    ['a described event that gold does not have', predicted(27, 44, '2019 summit', { how: 'described' }), 'uncounted', false],
    ['a described event that gold has', predicted(0, 9, 'Vladimir Putin', { how: 'described' }), 'right', false],
  ] as const)('%s', (_, prediction, verdict, strict) => {
    const [judged] = score(prediction).judged;
    expect([judged?.verdict, judged?.strict]).toEqual([verdict, strict]);
  });

  it('leaves out what is only possible, and demonyms', () => {
    expect(score(predicted(0, 5, 'X', { possible: true }), predicted(0, 5, 'X', { how: 'demonym' })).counts.pred).toBe(0);
  });

  it('tells what was missed, and whether the pack has it', () => {
    expect(score(predicted(0, 5, 'Vladimir Putin')).missed).toEqual([
      { surface: 'Zelensky', titles: ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'], inPack: false },
      { surface: 'Kiev', titles: ['Kyiv'], inPack: true },
    ]);
  });

  it('counts only within the annotated part', () => {
    const part = scoreDocument(
      { ...gold, eval_span: [0, 9] },
      [predicted(0, 5, 'Vladimir Putin'), predicted(22, 26, 'Kyiv')],
      pack,
      normalise,
    );
    expect([part.counts.gold, part.counts.pred, part.counts.strictRight]).toEqual([1, 1, 1]);
  });
});

it('figures are rounded as outside scorers round them, and absent where nothing was counted', () => {
  const { counts } = score(predicted(0, 5, 'Vladimir Putin'), predicted(6, 9, 'Met'));
  expect(figuresOf(counts)).toMatchObject({
    precisionStrict: 0.5,
    recallStrict: 0.3333,
    f1Strict: 0.4,
    recallOverlapInPack: 0.5,
    inPackShare: 0.6667,
  });
  expect(figuresOf(score().counts).precisionStrict).toBeNull();
});
