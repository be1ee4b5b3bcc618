import { describe, expect, it } from 'vitest';
import { newsWorld as world } from '../news-world.ts';

const near = (text: string) => world.told(text, undefined, 'near');

describe('near misses', () => {
  it.each([
    ['a letter too many', 'Then Sergei Skrippal spoke.', 'Sergei Skrippal = sergei-skripal'],
    ['a letter too few', 'Then Sergei Skrpal spoke.', 'Sergei Skrpal = sergei-skripal'],
    ['a wrong letter', 'They found Novichek there.', 'Novichek = novichok'],
    ['two letters swapped', 'They found Novihcok there.', 'Novihcok = novichok'],
    ['two faults in a long name', 'Then Vladimer Pudin spoke.', 'Vladimer Pudin = vladimir-putin'],
    ['two faults in a shorter one', 'A visit to Montinegra followed.', undefined],
    ['one fault in a place', 'A visit to Montenegra followed.', 'Montenegra = montenegro'],
    ['a short name', 'Then Putim spoke.', undefined],
    ['an inflection', 'A Novichoks was found.', undefined],
    ['a people', 'Some Montenegroan spoke.', undefined],
    ['a lower-case word', 'They found novichek there.', undefined],
    ['the first word of a sentence', 'Novichek was found.', undefined],
    ['another first letter', 'They found Movichok there.', undefined],
    ['a headline, where all is capitalised', 'They Found Novichek There Today', undefined],
    ['a known name', 'They found Novichok there.', undefined],
    ['a known name that does not count here', 'They sent General Staff there.', undefined],
    ['part of a long unknown name', 'It was Great Big Old Novichek Limited.', undefined],
  ])('%s', (_, text, expected) => {
    expect(near(text)).toEqual(expected ? [expected] : []);
  });

  it('are never more than possible, and say what name and how far', () => {
    const [mention] = world.find('They found Novichek there.');
    expect(mention).toMatchObject({ how: 'near', possible: true, reason: { why: 'near', name: 'Novichok', edits: 1 } });
    expect(mention?.confidence).toBeLessThanOrEqual(0.5);
  });
});
