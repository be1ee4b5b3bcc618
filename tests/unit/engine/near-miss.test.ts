import { describe, expect, it } from 'vitest';
import { newsWorld as world } from '../news-world.ts';
import { worldOf } from '../small-world.ts';

const near = (text: string) => world.told(text, undefined, 'near');

describe('near misses', () => {
  it.each([
    ['a letter too many', 'Then Sergei Skrippal spoke.', 'Sergei Skrippal = sergei-skripal'],
    ['a letter too few', 'Then Sergei Skrpal spoke.', 'Sergei Skrpal = sergei-skripal'],
    ['a wrong letter', 'They spoke of Montinegro there.', 'Montinegro = montenegro'],
    ['two letters swapped', 'They spoke of Montengero there.', 'Montengero = montenegro'],
    ['a single word of eight letters', 'They found Novichek there.', undefined],
    ['two faults in a long name', 'Then Vladimer Pudin spoke.', 'Vladimer Pudin = vladimir-putin'],
    ['two faults in a shorter one', 'A visit to Montinegra followed.', undefined],
    ['another last letter', 'A visit to Montenegra followed.', undefined],
    ['a short name', 'Then Putim spoke.', undefined],
    ['an inflection', 'A Novichoks was found.', undefined],
    ['a people', 'Some Montenegroan spoke.', undefined],
    ['a lower-case word', 'They spoke of montinegro there.', undefined],
    ['the first word of a sentence', 'Montinegro was named.', undefined],
    ['another first letter', 'They spoke of Nontenegro there.', undefined],
    ['a headline, where all is capitalised', 'They Spoke Of Montinegro There Today', undefined],
    ['a known name', 'They spoke of Montenegro there.', undefined],
    ['a known name that does not count here', 'They sent General Staff there.', undefined],
    ['part of a long unknown name', 'It was Great Big Old Montinegro Limited.', undefined],
  ])('%s', (_, text, expected) => {
    expect(near(text)).toEqual(expected ? [expected] : []);
  });

  it('are never more than possible, and say what name and how far', () => {
    const [mention] = world.find('They spoke of Montinegro there.');
    expect(mention).toMatchObject({ how: 'near', possible: true, reason: { why: 'near', name: 'Montenegro', edits: 1 } });
    expect(mention?.confidence).toBeLessThanOrEqual(0.5);
  });

  it('are no words with which other names begin', () => {
    const club = { name: 'Internazionale', kind: 'organisation' } as const;
    const court = { name: 'International Criminal Court', kind: 'organisation' } as const;
    const text = 'It was a matter of International and nothing else.';
    expect(worldOf({ entries: { club } }).told(text)).toEqual(['International = club']);
    expect(worldOf({ entries: { club, court } }).told(text)).toEqual([]);
  });
});
