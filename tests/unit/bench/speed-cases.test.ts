import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../bench/seeded-random.ts';
import { isMet, readDefinitions, targetText } from '../../../bench/speed/definition.ts';
import { countOf, type Finder, longestOnly, ourFinder, placesOf } from '../../../bench/speed/finder.ts';
import { fillUp } from '../../../bench/speed/material.ts';
import { ahoCorasickFinder, isPlain, plainText, regexFinder, unicodeRegexFinder } from '../../../bench/speed/peer-finders.ts';
import { misspell } from '../../../bench/speed/typos.ts';
import { editDistance } from '../../../engine/edit-distance.ts';
import { foldText } from '../../../engine/fold.ts';

const definitions = await readDefinitions();

describe('each case is counted alike by every side', () => {
  const cases = definitions.flatMap((definition) => (definition.case ? [{ ...definition.case, id: definition.id }] : []));

  it.each(cases)('$id', ({ text, names, all, longest }) => {
    const ours = ourFinder(names);
    expect(countOf(ours, text)).toBe(all);
    expect(countOf(longestOnly(ours), text)).toBe(longest);
    expect(placesOf(unicodeRegexFinder(names), text)).toEqual(placesOf(longestOnly(ours), text));
    if (!names.every(isPlain)) return;
    const plain = plainText(text);
    const places = (finder: Finder) => [...placesOf(finder, plain)].sort();
    expect(places(ahoCorasickFinder(names))).toEqual(places(ours));
    expect(places(regexFinder(names))).toEqual(places(longestOnly(ours)));
  });
});

it('targets say which way they are judged', () => {
  for (const { target } of definitions) expect((target.atLeast === undefined) !== (target.atMost === undefined)).toBe(true);
  expect(targetText({ of: 'times faster', atLeast: 3 }, 'ms')).toBe('≥ 3 ×');
  expect(targetText({ of: 'value', atMost: 24 }, 'bytes a name')).toBe('≤ 24 bytes a name');
  expect(isMet({ of: 'times faster', atLeast: 3 }, 2.99)).toBe(false);
  expect(isMet({ of: 'times as long', atMost: 6 }, Number.NaN)).toBe(false);
});

describe('names', () => {
  const own = ['Moscow', 'Sergei Skripal', 'Берлин'];

  it('are the same each time, each once, and the known ones come first', () => {
    const names = fillUp(own, 2_000);
    expect(names).toEqual(fillUp(own, 2_000));
    expect(names.slice(0, 3).sort()).toEqual([...own].sort());
    expect(new Set(names.map(foldText)).size).toBe(2_000);
  });

  it('are misspelt by a letter or two', () => {
    const random = new SeededRandom(1);
    for (const name of ['Skripal', 'Alexei Navalny', 'Ministry of Defence']) {
      for (let time = 0; time < 20; time++) expect(editDistance(name, misspell(name, random), 4)).toBeLessThanOrEqual(2);
    }
  });
});
