import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../engine/fold.ts';
import { buildNameAutomaton, longestName, scanNames } from '../../../engine/name-automaton.ts';
import { gap, type Tokens, tokenize } from '../../../engine/tokenize.ts';

type Found = readonly [phrase: string, first: number, last: number];

function scan(phrases: readonly string[], text: string): Found[] {
  const { automaton } = buildNameAutomaton(phrases);
  const found: Found[] = [];
  scanNames(tokenize(text), automaton, (name, first, last) => found.push([phrases[name] ?? '?', first, last]));
  return found;
}

const folded = ({ text, start, end }: Tokens, at: number) => foldText(text.slice(start[at], end[at])).replaceAll(' ', '');

/** Compares every phrase with every place of the text, word by word. */
function scanNaively(phrases: readonly string[], text: string): Found[] {
  const tokens = tokenize(text);
  const found: Found[] = [];
  for (let first = 0; first < tokens.count; first++) {
    for (let last = first; last < Math.min(tokens.count, first + longestName); last++) {
      const phrase = phrases.find((each) => isPhraseAt(tokenize(each), tokens, first, last));
      if (phrase !== undefined) found.push([phrase, first, last]);
    }
  }
  return found;
}

function isPhraseAt(phrase: Tokens, tokens: Tokens, first: number, last: number): boolean {
  if (phrase.count !== last - first + 1) return false;
  for (let at = 0; at < phrase.count; at++) {
    if (folded(phrase, at) !== folded(tokens, first + at)) return false;
    const between = tokens.gap[first + at] ?? 0;
    if (at > 0 && (between > gap.comma || between !== Math.min(phrase.gap[at] ?? 0, gap.comma))) return false;
  }
  return true;
}

const word = fc.constantFrom('a', 'b', 'ab', 'U.S.', 'Crème', '京', 'O’B', '9');
const between = fc.constantFrom(' ', ' ', '-', ', ', '  ');
const textOf = (separator: fc.Arbitrary<string>, most: number) =>
  fc.array(fc.tuple(word, separator), { minLength: 1, maxLength: most }).map((parts) => parts.flat().slice(0, -1).join(''));

describe('scanNames', () => {
  it.each([
    ['one word', ['nato'], 'NATO said', ['nato 0-0']],
    ['shorter before longer', ['New York', 'New York Times'], 'the New York Times', ['New York 1-2', 'New York Times 1-3']],
    ['names that overlap', ['a b', 'b c'], 'a b c', ['a b 0-1', 'b c 1-2']],
    ['a name begun and not ended', ['White House Council'], 'the White House', []],
    ['a name at the very end', ['White House'], 'the White House', ['White House 1-2']],
    ['a hyphen is a blank', ['al Qaeda'], 'al-Qaeda', ['al Qaeda 0-1']],
    ['not over a full stop', ['White House'], 'painted White. House prices', []],
    ['not over a bracket', ['White House'], 'White (House)', []],
    ['not over a comma', ['White House'], 'White, House', []],
    ['a comma of its own', ['Salisbury, England'], 'in Salisbury, England', ['Salisbury, England 1-2']],
    ['a comma of its own that is missing', ['Salisbury, England'], 'in Salisbury England', []],
    ['a comma is not the next letter of the alphabet', ['x b', '9 12'], 'x, a and 9, 11 and J (G)', []],
    ['nothing', ['a'], '', []],
    ['no names', [], 'a b', []],
  ])('%s', (_, phrases, text, expected) => {
    expect(scan(phrases, text).map(([phrase, first, last]) => `${phrase} ${first}-${last}`)).toEqual(expected);
  });

  it.each(['Sept. 11 attacks', 'Jan. 6 riot', 'St. Petersburg', 'Yahoo! News'])('a name is found as it is written: %s', (name) => {
    expect(scan([name], `the ${name}`)).toHaveLength(1);
  });

  it('finds just what a naive matcher finds', () => {
    const phrases = fc.array(textOf(fc.constantFrom(' ', ' ', '-', ', '), 4), { maxLength: 12 });
    fc.assert(
      fc.property(phrases, textOf(fc.oneof(between, fc.constantFrom('. ', ' (', '; ')), 30), (names, text) => {
        expect(scan(names, text)).toEqual(scanNaively(names, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds each of many names and no other word', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Name${index} of${index % 7}`);
    for (const name of names.slice(0, 50)) expect(scan(names.slice(0, 500), name)).toEqual([[name, 0, 1]]);
    expect(scan(names, names.map((name) => `${name}, x`).join(' '))).toHaveLength(names.length);
  });
});

describe('buildNameAutomaton', () => {
  it('gives equal phrases the number of the first', () => {
    expect([...buildNameAutomaton(['NATO', 'Nato', 'N.A.T.O.', 'EU']).nameOf]).toEqual([0, 0, 0, 3]);
  });

  it('gives no number to a phrase without words or with too many', () => {
    expect([...buildNameAutomaton(['', '—', 'a '.repeat(longestName + 1), 'a '.repeat(longestName)]).nameOf]).toEqual([-1, -1, -1, 3]);
  });

  it('makes the same arrays from the same phrases', () => {
    fc.assert(
      fc.property(fc.array(textOf(between, 4), { maxLength: 20 }), (names) => {
        expect(buildNameAutomaton(names)).toEqual(buildNameAutomaton([...names]));
      }),
    );
  });
});
