/** Names in articles: which count by themselves, by their case, by what was introduced, by what stands beside them. */
import { describe, expect, it } from 'vitest';
import { newsWorld as world } from '../news-world.ts';

describe('names', () => {
  it.each([
    ['a full name', 'Then Sergei Skripal spoke.', ['Sergei Skripal = sergei-skripal']],
    ['a possessive', 'It was Sergei Skripal’s house.', ['Sergei Skripal = sergei-skripal']],
    ['another spelling of the apostrophe and dash', 'Fighters of Al‑Qaeda left.', ['Al‑Qaeda = al-qaeda']],
    ['another script', 'Это Сергей Скрипаль.', ['Сергей Скрипаль = sergei-skripal']],
    ['soft hyphens and zero-width characters', 'Then Ser\u00adgei Skri\u200bpal spoke.', ['Ser\u00adgei Skri\u200bpal = sergei-skripal']],
    ['a dotted acronym', 'He left the U.S. by sea.', ['U.S. = united-states']],
    ['an acronym is not a word', 'It told us to go.', []],
    ['a country is not a bird', 'They ate turkey at home.', []],
    ['capitals fit any name', 'SERGEI SKRIPAL speaks', ['SERGEI SKRIPAL = sergei-skripal']],
    ['the longest name wins', 'The New York Times wrote.', ['The New York Times = new-york-times']],
    ['in a sentence full of names too', 'Then Helsinki Smith met Montenegro Jones.', []],
    ['also behind an article and "of"', 'The University of Helsinki taught him.', []],
    ['but a place after "of" alone is one', 'He wrote to Eino Leino of Helsinki.', ['Helsinki = helsinki']],
    ['a first name at the start of a sentence', 'Melania Trump spoke. Bayern Helsinki won.', []],
    ['but no participle there', 'Addressing Helsinki, he spoke.', ['Helsinki = helsinki']],
    ['a title that makes a person of a place', 'There Queen Helsinki spoke.', []],
    ['a possessive before another name', 'It is Helsinki’s Kiasma that he likes.', ['Helsinki = helsinki']],
    ['another name’s possessive', 'It is Kiasma’s Helsinki that he likes.', ['Helsinki = helsinki']],
    ['a day after a place', 'He was in Helsinki Tuesday.', ['Helsinki = helsinki']],
    ['an unknown longer name hides a known one', 'It was Helsinki Smith who spoke.', []],
    ['an agency’s credit is no mention', 'LONDON (Reuters) — A man spoke.', []],
    ['but an agency is', 'A man told Reuters so.', ['Reuters = reuters']],
    ['a people', 'Many Russians and Americans left.', ['Russians = russia', 'Americans = united-states']],
    ['a number with its context', 'The GRU unit 26165 did it.', ['GRU = gru', '26165 = unit-26165']],
    ['a number without it', 'Some 26165 people came.', []],
  ])('%s', (_, text, expected) => {
    expect(world.told(text)).toEqual(expected);
  });
});

describe('coreference', () => {
  it.each([
    ['a surname after its owner', 'Sergei Skripal lives. Doctors saw Skripal.', ['Skripal = sergei-skripal']],
    ['a surname in a headline before', ['Doctors see Skripal', 'Then Sergei Skripal spoke.'], ['Skripal = sergei-skripal']],
    ['a surname alone', 'Doctors saw Skripal.', []],
    ['a surname with its particles', 'Ursula von der Leyen spoke. Later von der Leyen left.', ['von der Leyen = ursula-von-der-leyen']],
    ['a surname without its article', 'Bashar al-Assad spoke. Later Assad left.', ['Assad = bashar-al-assad']],
    ['a month that is also a surname', 'Theresa May left in May 2019, on 3 May.', []],
    ['a surname that is also a month', 'Theresa May left. Then May spoke.', ['May = theresa-may']],
    ['inside a longer name nothing is introduced', 'The New York Times wrote. Doctors saw Skripal.', []],
  ])('%s', (_, text, expected) => {
    expect(world.told(text, undefined, 'short')).toEqual(expected);
  });

  it('takes what earlier parts of the article have introduced', () => {
    const skripal = world.pack.find('sergei-skripal');
    expect(world.find('Doctors saw Skripal.', undefined, skripal === undefined ? [] : [skripal]).map(({ id }) => id)).toEqual([
      'sergei-skripal',
    ]);
  });

  it('says who introduced a short form', () => {
    const reason = world.find('Sergei Skripal lives. Doctors saw Skripal.').at(-1)?.reason;
    expect(reason).toEqual({ why: 'introduced', introducedBy: 'Sergei Skripal' });
  });

  it.each([
    ['defined as itself', 'The Main Intelligence Directorate (GRU) acted. The GRU did it.', 2],
    ['not defined', 'The GRU did it.', 1],
    ['defined as something unknown', 'The Green Road Union (GRU) acted. The GRU did it.', 0],
    ['defined as something unknown further down', 'The GRU did it. The Green Road Union (GRU) acted.', 0],
    ['in brackets after a common word', 'The agency (GRU) acted.', 1],
  ])('an acronym %s', (_, text, count) => {
    expect(world.told(text, undefined, 'acronym')).toHaveLength(count);
  });
});

describe('metonyms', () => {
  it.each([
    ['Moscow said so.', 'government-of-russia'],
    ['There were talks with Moscow.', 'government-of-russia'],
    ['It raised tensions between Moscow and London.', 'government-of-russia'],
    ['A complaint to Moscow was filed.', 'government-of-russia'],
    ['Russia denied it.', 'government-of-russia'],
    ['He flew to Moscow.', undefined],
    ['He lives in Moscow.', undefined],
    ['The Moscow underground runs.', undefined],
    ['Rain fell on Moscow. Said he: no.', undefined],
  ])('%s', (text, standsFor) => {
    const [mention] = world.find(text);
    expect([mention?.how, mention?.standsFor]).toEqual(standsFor ? ['metonym', standsFor] : ['exact', undefined]);
  });

  it('keeps the place and says what it stands for', () => {
    const [mention] = world.find('Moscow said so.');
    expect(mention?.id).toBe('moscow');
    expect(mention?.reason).toEqual({ why: 'stands-for', place: 'Moscow', body: 'Government of Russia' });
  });
});

describe('coordination', () => {
  const seas = ['Black = black-sea', 'Mediterranean Seas = mediterranean-sea'];
  const units = ['Units 26165 = unit-26165', '74455 = unit-74455'];

  it.each([
    ['from the Black and Mediterranean Seas', seas],
    ['in the Black or Mediterranean Seas', seas],
    ['those of Units 26165 and 74455', units],
    ['from the Black and Narrow Seas', []],
    ['from the black and mediterranean seas', []],
    ['in the Black. And Mediterranean Seas', []],
    ['the Units 26165 and 11111', []],
  ])('%s', (text, expected) => {
    expect(world.told(text)).toEqual(expected);
  });
});
