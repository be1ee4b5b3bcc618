import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../stories/find-titles.ts';
import { buildTitleIndex, type Titled, titledOf } from '../../../stories/title-index.ts';
import { TitlePart } from '../../../stories/title-part.ts';
import { titleWords } from '../../../stories/title-words.ts';
import { day, start, week } from './items.ts';

const partsOf = (...parts: readonly (readonly Titled[])[]) => parts.map((titled) => new TitlePart(buildTitleIndex(titled)));
const titled: readonly Titled[] = week.map(({ title, at }, number) => ({ number, title, at }));
const numbers = (query: string, parts = partsOf(titled)) => findTitles(parts, query, 48).map(({ number }) => number);

const word = fc.constantFrom(
  ...['Skripal', 'bounties', 'Taliban', 'U.S.', "Kremlin's", 'Straße', 'Кремль', 'Скрипаля', 'café', 'al-Qaeda', '29155', 'x'],
  ...['莫斯科', '한국', 'طالبان', 'the', 'Novichok', 'O’Brien', '—', 'pension', 'reform'],
);
const anyTitle = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const anyTitled = fc
  .array(fc.tuple(anyTitle, fc.nat(40)), { minLength: 1, maxLength: 24 })
  .map((titles) => titles.map(([title, age], number): Titled => ({ number, title, at: start - age * day })));
/** The same titles in one part or in several. */
const anyParts = anyTitled.chain((all) =>
  fc.array(fc.nat(2), { minLength: all.length, maxLength: all.length }).map((at) => ({
    all,
    parts: [0, 1, 2].map((part) => all.filter((_, index) => at[index] === part)).filter(({ length }) => length > 0),
  })),
);

describe('findTitles', () => {
  it.each([
    ['taliban bounties', [2, 4, 0]],
    ['Trmup', []],
    ['ferry', [7, 5, 1]],
    ['fery captain', [7]],
    ['captian', [7]],
    ['pension re', [8, 3]],
    ['strike pension', [8]],
    ['Sibe', [9]],
    ['nonsence', [4]],
    ['', []],
    ['—', []],
  ])('%s', (query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  it('finds a title by each of its words of three letters and more, in whichever part it is', () => {
    fc.assert(
      fc.property(anyParts, ({ all, parts }) => {
        const index = partsOf(...parts);
        for (const { number, title } of all) {
          for (const { word: part } of titleWords(title)) if (part.length >= 3) expect(numbers(part, index)).toContain(number);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same whatever the order in which the index was made', () => {
    fc.assert(
      fc.property(
        anyTitled.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), anyTitle)),
        ([all, shuffled, query]) => {
          expect(findTitles(partsOf(shuffled), query, 48)).toEqual(findTitles(partsOf(all), query, 48));
        },
      ),
    );
  });

  it('asks anew each time: what was asked before changes nothing', () => {
    const part = partsOf(titled);
    const before = numbers('taliban', part);
    numbers('ferry storm', part);
    numbers('fery', part);
    expect(numbers('taliban', part)).toEqual(before);
  });

  it('marks letters of the title, in order and apart, that are those of the query', () => {
    fc.assert(
      fc.property(anyTitled, anyTitle, (all, query) => {
        for (const { title, ranges, score } of findTitles(partsOf(all), query, 48)) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          let last = 0;
          for (const [from, to] of ranges) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(title.length);
        }
      }),
    );
  });

  it.each([
    ['skri', 'Kremlin on Skripal', 'Skri'],
    ['Skripla', 'Kremlin on Skripal', 'Skripal'],
    ['strasse', 'Die Straße', 'Straße'],
    ["kremlin's", 'The Kremlin’s man', 'Kremlin'],
    ['us', 'U.S. and Russia', 'U.S.'],
    ['莫斯科', '在莫斯科举行', '莫斯科'],
  ])('%s in “%s” marks “%s”', (query, title, marked) => {
    const [found] = findTitles(partsOf([{ number: 1, title, at: start }]), query, 1);
    expect(found?.ranges.map(([from, to]) => title.slice(from, to))).toEqual([marked]);
  });

  it('puts what has all words before what has some, and the latest first among equals', () => {
    const made = ['Bounties paid', 'Bounties denied by Taliban', 'Bounties paid'].map((title, number) => ({
      ...{ number, title },
      at: start - number * day,
    }));
    expect(numbers('bounties taliban', partsOf(made))[0]).toBe(1);
    expect(numbers('bounties paid', partsOf(made)).slice(0, 2)).toEqual([0, 2]);
  });

  it('answers a query of any length', () => {
    expect(numbers('taliban '.repeat(5000)).length).toBeGreaterThan(0);
    expect(numbers('x'.repeat(100_000))).toEqual([]);
  });
});

describe('buildTitleIndex', () => {
  it('keeps what it was made from', () => {
    fc.assert(
      fc.property(anyTitled, (all) => {
        const kept = titledOf(buildTitleIndex(all)).sort((a, b) => a.number - b.number);
        expect(kept).toEqual(all);
      }),
    );
  });
});
