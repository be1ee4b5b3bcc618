/** What the engine tells, on request, of everything that might have been a mention. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Judge } from '../../../engine/disambiguate.ts';
import type { Fate } from '../../../engine/fate.ts';
import { MentionFinder } from '../../../engine/find-mentions.ts';
import { newsWorld as world } from '../news-world.ts';
import { dayOf } from '../small-world.ts';

const brief = (fate: Fate) => {
  switch (fate.is) {
    case 'found':
      return fate.mention.possible ? 'possible' : 'found';
    case 'overlapped':
      return `overlapped by ${world.pack.idOf(fate.by.entity)}`;
    case 'outweighed':
      return `outweighed by ${world.pack.idOf(fate.by)}`;
    case 'refused':
      return fate.rule;
    default:
      return fate.is;
  }
};

function fates(text: string | readonly string[], date?: string): string[] {
  const blocks = typeof text === 'string' ? [text] : text;
  return world.finder
    .explain({ blocks, day: dayOf(date) })
    .flatMap((block, index) =>
      block.map(
        ({ start, end, entity, fate }) =>
          `${(blocks[index] ?? '').slice(start, end)} = ${entity === undefined ? 'a title' : world.pack.idOf(entity)}: ${brief(fate)}`,
      ),
    );
}

describe('fates', () => {
  it.each([
    ['a name', 'Then Sergei Skripal came.', 'Sergei Skripal = sergei-skripal: found'],
    ['a part of a longer name', 'Then Sergei Skripal came.', 'Skripal = sergei-skripal: overlapped by sergei-skripal'],
    ['a surname without its owner', 'Then Skripal came.', 'Skripal = sergei-skripal: unintroduced'],
    ['the name of another', 'Then Melania Trump came.', 'Trump = donald-trump: otherThing'],
    ['a month', 'It was in May. Theresa May knew.', 'May = theresa-may: month'],
    ['small letters for capitals', 'Us they did not ask.', 'Us = united-states: case'],
    ['a word among capitals', 'THEY TOLD US NOTHING AT ALL', 'US = united-states: capitals'],
    ['a body of another country', 'An American saw the Finnish Senate.', 'Senate = us-senate: owned'],
    ['an agency’s credit', 'KABUL (Reuters) — They came.', 'Reuters = reuters: credit'],
    ['letters that stand for another', 'The Green Road Union (GRU) met. The GRU left.', 'GRU = gru: redefined'],
    ['a title that is nobody’s', 'The secretary of state came.', 'secretary of state = a title: office'],
  ])('%s', (_, text, expected) => {
    expect(fates(text, '2020-06-26')).toContain(expected);
  });

  it('an unsure one tells how sure it was, and how sure it should have been', () => {
    const judge: Judge = (span, candidates, _gazetteer, _context, _lastNamed, watch) => {
      watch?.(span, candidates, { confidence: 0.4, threshold: 0.9, margin: 0.1 });
      return undefined;
    };
    const [[first] = []] = new MentionFinder(world.pack.gazetteer, judge).explain({ blocks: ['Then Helsinki answered.'] });
    expect(first?.entity === undefined ? undefined : world.pack.idOf(first.entity)).toBe('helsinki');
    expect(first?.fate).toEqual({ is: 'unsure', confidence: 0.4, threshold: 0.9 });
  });
});

const traps: readonly { readonly text: string }[] = parse(readFileSync(new URL('../../fixtures/traps.yaml', import.meta.url), 'utf8'));

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'Sergei Skripal Trump Melania the US Us us WHO President of Russia Russian Moscow said in May 2018 GRU (GRU) Senate Reuters By , . ( )'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 24 }).map((parts) => parts.join(' '));

  it('what is told to be found is what is found', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), fc.constantFrom(undefined, dayOf('2018-06-01')), (blocks, day) => {
        const { mentions } = world.finder.find({ blocks, day });
        const found = world.finder
          .explain({ blocks, day })
          .map((block) => block.flatMap(({ fate }) => (fate.is === 'found' ? fate.mention : [])));
        expect(found).toEqual(mentions.map((block) => [...block]));
      }),
      { numRuns: 300 },
    );
  });

  it('no stretch and entity are told of twice, and what overlaps does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [block = []] = world.finder.explain({ blocks: [text] });
        const keys = block.map(({ start, end, entity }) => `${start} ${end} ${entity}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { start, end, fate } of block)
          if (fate.is === 'overlapped') expect(fate.by.start < end && start < fate.by.end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the same holds for sentences that set traps', () => {
    for (const { text } of traps) {
      const { mentions } = world.finder.find({ blocks: [text] });
      const told = world.finder.explain({ blocks: [text] })[0] ?? [];
      expect(told.filter(({ fate }) => fate.is === 'found')).toHaveLength(mentions[0]?.length ?? -1);
    }
  });
});
