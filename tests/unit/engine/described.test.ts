import { describe, expect, it } from 'vitest';
import { newsWorld as world } from '../news-world.ts';
import { worldOf } from '../small-world.ts';

const told = (text: string, date?: string) => world.told(text, date, 'described');

describe('an event told by its words', () => {
  it.each([
    ['the nerve agent attack in Salisbury', '2018-03-29', 'skripal-poisoning'],
    ['the poisonings in Salisbury', '2018-03-29', 'skripal-poisoning'],
    ['a man poisoned, police said, in the city of Salisbury', '2018-03-29', 'skripal-poisoning'],
    ['a Salisbury poisoning', undefined, 'skripal-poisoning'],
    ['a 2018 poisoning in Salisbury', undefined, 'skripal-poisoning'],
    ['a poisoning in Salisbury two years ago', '2020-10-01', 'skripal-poisoning'],
    ['a poisoning in Salisbury', '2018-03-03', undefined],
    ['a 2006 poisoning in Salisbury', '2020-10-01', undefined],
    ['a poisoning in Salisbury five years ago', '2020-10-01', undefined],
    ['a poisoning in Salisbury and Amesbury', '2020-10-01', undefined],
    ['a poisoning. They went to Salisbury', '2020-10-01', undefined],
    ['a poisoning', '2020-10-01', undefined],
    ['the coup attempt in Montenegro', '2020-06-26', 'coup-plot'],
    ['a plot for a coup by agents in Montenegro', undefined, 'coup-plot'],
    ['the coup in Montenegro', '2020-06-26', undefined],
  ])('%s (%s): %s', (text, date, id) => {
    expect(told(`It was ${text}.`, date).map((line) => line.split(' = ')[1])).toEqual(id ? [id] : []);
  });

  it.each([
    ['with its year', 'the summit in Helsinki in 2018', '2020-06-26', true],
    ['in its year', 'the summit in Helsinki', '2018-07-17', true],
    ['in those days', 'the talks in the Finnish capital', '2018-09-01', true],
    ['told from now', 'the summit in Helsinki two years ago', '2020-06-26', true],
    ['years later', 'the summit in Helsinki', '2020-06-26', false],
    ['without a date', 'the summit in Helsinki', undefined, false],
    ['with another year', 'the summit in Helsinki in 1990', '2018-07-17', false],
    ['told from now as another', 'the summit in Helsinki three years ago', '2020-06-26', false],
  ])('an event whose year is needed: %s', (_, text, date, found) => {
    expect(told(`It was ${text}.`, date)).toHaveLength(found ? 1 : 0);
  });
});

describe('what is marked', () => {
  it.each([
    ['It was a coup attempt in Montenegro.', 'coup attempt'],
    ['It was a 2016 coup attempt in Montenegro.', '2016 coup attempt'],
    ['It was an October 2016 coup attempt in Montenegro.', 'October 2016 coup attempt'],
    ['It was the nerve agent attack in Salisbury.', 'nerve agent'],
    ['It was a coup, or the plot of one, in Montenegro.', 'coup'],
  ])('%s', (text, surface) => {
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^${surface} = `))]);
  });

  it('leaves the names in it to themselves', () => {
    expect(world.told('It was a coup attempt in Montenegro.')).toEqual(['coup attempt = coup-plot', 'Montenegro = montenegro']);
  });

  it('marks an event once in a sentence, and again in the next', () => {
    expect(told('A coup plot, the coup attempt of Montenegro. A coup attempt in Montenegro.')).toHaveLength(2);
  });

  it('tells by which words', () => {
    const [mention] = world.find('It was a coup attempt in Montenegro.');
    expect(mention?.reason).toEqual({ why: 'told', words: ['coup', 'attempt', 'Montenegro'] });
    expect(mention?.possible).toBe(false);
  });
});

describe('terms', () => {
  const plain = worldOf({
    places: [{ id: 'kremlin', name: 'Kremlin', standsFor: 'government' }],
    entries: {
      government: { name: 'Government of Russia', kind: 'organisation' },
      deal: { name: 'The Deal', kind: 'agreement', described: [['accord', '<government>']] },
      cup: { name: 'The Cup', kind: 'concept', described: [['cup of nations', 'final|semi-final']] },
    },
  });

  it.each([
    ['a metonym counts as the body it stands for', 'The Kremlin signed an accord.', ['accord = deal']],
    ['a place that stands for nothing here does not', 'An accord hangs in the Kremlin.', []],
    ['phrases are met word by word', 'He saw the final of the Cup of Nations.', ['final of the Cup of Nations = cup']],
    ['and not with other words between', 'He saw the final of the Cup of all Nations.', []],
    ['alternatives may be hyphened', 'He saw a cup of nations semi-final.', ['cup of nations semi-final = cup']],
  ])('%s', (_, text, expected) => {
    expect(plain.told(text, '2020-01-01', 'described')).toEqual(expected);
  });

  it('are within reach of each other', () => {
    const filler = 'and so on '.repeat(12);
    expect(plain.told(`A final ${filler} of a cup of nations`, undefined, 'described')).toEqual([]);
  });
});
