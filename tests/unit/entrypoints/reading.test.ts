/** What becomes of the mentions found on a page: which are painted, which the reader does not want, what the popup is told. */
import { describe, expect, it } from 'vitest';
import { chooseMarks } from '../../../entrypoints/content-script/choose-marks.ts';
import type { Found } from '../../../entrypoints/content-script/found-mentions.ts';
import { correctedForm, isWanted } from '../../../entrypoints/content-script/is-wanted.ts';
import { pageEntities } from '../../../entrypoints/content-script/page-report.ts';
import type { How } from '../../../engine/mention.ts';
import type { TextBlock } from '../../../page/text-blocks.ts';
import type { ReaderSettings } from '../../../platform/reader-settings.ts';
import { recordOf } from '../pack/records.ts';

/** `role id how`; the role and way left out are a paragraph's and `exact`. */
function foundOf(line: string, index: number): Found {
  const [id = '', role = 'text', how = 'exact'] = line.split(' ');
  const mention = { start: 0, end: 1, id, how: how as How, confidence: 1, possible: how === 'near', reason: { why: 'name', name: id } } as const;
  return { key: `${index}:${id}`, block: { role } as unknown as TextBlock, mention, surface: id };
}

describe('chooseMarks', () => {
  it.each([
    ['the first of each entity', ['a', 'b', 'a', 'c', 'b'], ['0:a', '1:b', '3:c']],
    ['not in a heading', ['a heading', 'a'], ['1:a']],
    ['not in a byline', ['a byline', 'b byline'], []],
    ['not an adjective', ['a text demonym', 'a'], ['1:a']],
    ['a guess as well', ['a text near'], ['0:a']],
    ['nothing', [], []],
  ])('%s', (_, lines, expected) => {
    expect(chooseMarks(lines.map(foundOf)).map(({ key }) => key)).toEqual(expected);
  });
});

describe('pageEntities', () => {
  const records = new Map(['a', 'b', 'c'].map((id) => [id, recordOf({ id, name: id.toUpperCase(), kind: 'place' })]));

  it.each([
    ['by how often', ['a', 'b', 'b'], ['B 2', 'A 1']],
    ['ties as they are read', ['b', 'a'], ['B 1', 'A 1']],
    ['a heading counts for three', ['a', 'a', 'b heading'], ['B 1', 'A 2']],
    ['adjectives count for little', ['a text demonym', 'a text demonym', 'a text demonym', 'b'], ['B 1', 'A 3']],
    ['guesses not at all', ['a text near', 'b'], ['B 1']],
    ['only what has a record', ['x', 'a'], ['A 1']],
    ['nothing', [], []],
  ])('%s', (_, lines, expected) => {
    expect(pageEntities(lines.map(foundOf), records).map(({ name, count }) => `${name} ${count}`)).toEqual(expected);
  });
});

describe('isWanted', () => {
  const settings = (given: Partial<ReaderSettings>): ReaderSettings => ({ version: 1, sitesOff: [], corrections: [], muted: [], ...given });
  const wrong = (surface: string, id: string, site: string | null) => ({ surface, id, site });
  const match = { surface: 'Jordan', id: 'jordan' };

  it.each([
    ['by default', settings({}), [], true],
    ['not a muted entity', settings({ muted: ['jordan'] }), [], false],
    ['another muted entity', settings({ muted: ['iran'] }), [], true],
    ['not corrected everywhere', settings({ corrections: [wrong('jordan', 'jordan', null)] }), [], false],
    ['not corrected for this site', settings({ corrections: [wrong('jordan', 'jordan', 'a.org')] }), [], false],
    ['corrected for another site', settings({ corrections: [wrong('jordan', 'jordan', 'b.org')] }), [], true],
    ['corrected for other words', settings({ corrections: [wrong('jordanian', 'jordan', null)] }), [], true],
    ['corrected for another entity', settings({ corrections: [wrong('jordan', 'michael-jordan', null)] }), [], true],
    ['not corrected on this page', settings({}), [wrong('jordan', 'jordan', null)], false],
  ])('%s', (_, reader, here, expected) => {
    expect(isWanted(match, reader, here, 'a.org')).toBe(expected);
  });

  it('remembers words without case and line breaks', () => {
    expect(correctedForm('White\n  House')).toBe('white house');
    const corrections = [wrong(correctedForm('White\nHouse'), 'white-house', null)];
    expect(isWanted({ surface: 'White House', id: 'white-house' }, settings({ corrections }), [], 'a.org')).toBe(false);
  });
});
