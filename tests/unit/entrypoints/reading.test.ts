/** What becomes of the mentions found on a page: which are painted, which the reader does not want, what the popup is told. */
import { describe, expect, it, vi } from 'vitest';
import type { How } from '../../../engine/mention.ts';
import { pageOverview } from '../../../entrypoints/background/page-overview.ts';
import { chooseMarks } from '../../../entrypoints/content-script/choose-marks.ts';
import type { Found } from '../../../entrypoints/content-script/found-mentions.ts';
import { correctedForm, isWanted } from '../../../entrypoints/content-script/is-wanted.ts';
import type { TextBlock } from '../../../page/text-blocks.ts';
import { parseSettings, type ReaderSettings } from '../../../platform/reader-settings.ts';
import { newsWorld } from '../news-world.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const usual = parseSettings({});
const none = new Set<string>();

/** `id role how section`; the role and way left out are `body` and `exact`. */
function foundOf(line: string, index: number): Found {
  const [id = '', role = 'body', how = 'exact', section = '0'] = line.split(' ');
  const mention = {
    start: 0,
    end: 1,
    id,
    how: how as How,
    confidence: 1,
    possible: how === 'near',
    reason: { why: 'name', name: id },
  } as const;
  return { key: `${index}:${id}`, block: { role } as unknown as TextBlock, mention, surface: id, section: Number(section) };
}

describe('chooseMarks', () => {
  it.each([
    ['the first of each entity', ['a', 'b', 'a', 'c', 'b'], ['0:a', '1:b', '3:c']],
    ['not in a heading', ['a heading', 'a'], ['1:a']],
    ['not in a caption', ['a caption', 'a'], ['1:a']],
    ['not an adjective', ['a body demonym', 'a'], ['1:a']],
    ['a guess as well', ['a body near'], ['0:a']],
    ['nothing', [], []],
  ])('%s', (_, lines, expected) => {
    expect(chooseMarks(lines.map(foundOf), usual, () => 'person', none).map(({ key }) => key)).toEqual(expected);
  });

  it.each([
    ['every mention', { density: 'every' }, ['a', 'b', 'a'], ['0:a', '1:b', '2:a']],
    ['the first in each section', { density: 'section' }, ['a', 'a', 'a body exact 1', 'b body exact 1'], ['0:a', '2:a', '3:b']],
    ['no guesses', { possible: false }, ['a body near', 'a'], ['1:a']],
    ['adjectives too', { howsOff: [] }, ['a body demonym', 'b'], ['0:a', '1:b']],
    ['no place that stands for its government', { howsOff: ['metonym'] }, ['a body metonym', 'a'], ['1:a']],
    ['no office', { howsOff: ['office'] }, ['a body office', 'a body described'], ['1:a']],
    ['nothing told without its name', { howsOff: ['described'] }, ['a body described', 'a body office'], ['1:a']],
    ['nothing met before', { density: 'new' }, ['m', 'a', 'a', 'm'], ['1:a']],
    ['what was met before, unless only new is wanted', { density: 'first' }, ['m', 'a', 'a', 'm'], ['0:m', '1:a']],
    ['not a kind that is off', { kindsOff: ['person'] }, ['a', 'b'], ['1:b']],
  ] as const)('%s, where the reader likes that', (_, liked, lines, expected) => {
    const kindOf = (id: string) => (id === 'a' ? 'person' : 'place');
    expect(chooseMarks(lines.map(foundOf), { ...usual, ...liked }, kindOf, new Set(['m'])).map(({ key }) => key)).toEqual(expected);
  });
});

describe('pageOverview', () => {
  const overview = (lines: readonly string[]) => {
    const mentions = lines.map((line) => {
      const [id = '', role = 'body', how = 'exact'] = line.split(' ');
      return { id, how: how as How, inHeading: role === 'heading' };
    });
    return pageOverview(mentions, '2020-06-26', newsWorld.pack);
  };

  it.each([
    ['by how often', ['gru', 'nato', 'nato'], ['nato 2', 'gru 1']],
    ['ties as they are read', ['nato', 'gru'], ['nato 1', 'gru 1']],
    ['a heading counts for three', ['gru', 'gru', 'nato heading'], ['nato 1', 'gru 2']],
    ['adjectives count for little', ['russia body demonym', 'russia body demonym', 'nato'], ['nato 1', 'russia 2']],
    ['only what has a record', ['nobody', 'gru'], ['gru 1']],
    ['nothing', [], []],
  ])('entities %s', (_, lines, expected) => {
    expect(overview(lines).entities.map(({ id, count }) => `${id} ${count}`)).toEqual(expected);
  });

  it('relates nothing to nothing', () => {
    expect(overview(['nobody']).related).toEqual([]);
  });
});

describe('isWanted', () => {
  const settings = (given: Partial<ReaderSettings>): ReaderSettings => ({ ...usual, ...given });
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
