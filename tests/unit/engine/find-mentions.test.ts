/** What holds of the engine whatever the text: valid mentions, the same every time, and an end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../engine/mention.ts';
import { newsWorld } from '../news-world.ts';

const { finder } = newsWorld;

const pieces = fc.constantFrom(
  ...['Sergei Skripal', 'Skripal', 'Moscow', 'said', 'the US', 'secretary of state', 'Russian', 'president', 'in Helsinki', 'summit'],
  ...['2018', 'two years ago', 'Black and Mediterranean Seas', 'Units 26165 and 74455', 'coup attempt', 'Montenegro', 'Novichek'],
  ...['(GRU)', 'The Green Road Union', '. ', ', ', '\n\n', '“', '—', '\u00ad', '\u200b', '\ud83d', '京', 'Скрипаль', '😀', '’s', 'U.S.'],
);
/** Words of eight languages and four scripts, with and without blanks between. */
const mixedPieces = fc.constantFrom(
  ...['Der Präsident hat', 'nicht', 'gesagt, dass', 'Sergej Skripals', 'Le ministre', "l'Union", "d'Emmanuel", 'qu’il', 'est dans la'],
  ...[
    'El presidente no',
    'está en',
    '¿',
    'Сергею Скрипалю',
    'в Москве',
    'это',
    'їх',
    'у Москві',
    'мʼята',
    'روسيا',
    'والولايات',
    'ـ',
    '美国',
    '·',
  ],
  ...['国务卿', '。', '、', 'ミ', '한국', '\u202b', '\u0301', '\u200d', 'ﷺ', '𝔘', '𠮷', 'ß', 'İ', 'ǅ', '5', 'NATO', ' ', '\n\n', '. '],
);
const mixedText = fc.array(mixedPieces, { maxLength: 80 }).chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

const newsText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  newsText,
  mixedText,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces).map((parts) => parts.join('')),
);
const anyDay = fc.option(fc.integer({ min: -30_000, max: 30_000 }), { nil: undefined });

function expectSound(text: string, mentions: readonly Mention[]): void {
  let free = 0;
  for (const { start, end, confidence, how, possible, entity } of mentions) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(end).toBeGreaterThan(start);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(possible).toBe(how === 'near');
    expect(newsWorld.pack.nameOf(entity)).not.toBe('');
    free = end;
  }
  expect(free).toBeLessThanOrEqual(text.length);
}

describe('any article', () => {
  it('has mentions in order, apart, and within the text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyDay, (blocks, day) => {
        const { mentions } = finder.find({ blocks, day });
        expect(mentions).toHaveLength(blocks.length);
        for (const [index, block] of blocks.entries()) expectSound(block, mentions[index] ?? []);
      }),
      { numRuns: 500 },
    );
  });

  it('of several scripts has mentions within its text', () => {
    fc.assert(
      fc.property(mixedText, anyDay, (text, day) => {
        expectSound(text, finder.find({ blocks: [text], day }).mentions[0] ?? []);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same way every time', () => {
    fc.assert(
      fc.property(newsText, anyDay, (text, day) => {
        expect(finder.find({ blocks: [text], day })).toEqual(finder.find({ blocks: [text], day }));
      }),
    );
  });

  it('has names whose words are those of the text', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const { reason, start, end } of finder.find({ blocks: [text] }).mentions.flat()) {
          if (reason.why === 'name') expect(reason.name).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it('may be empty', () => {
    expect(finder.find({ blocks: [] })).toEqual({ mentions: [], introduced: [] });
    expect(finder.find({ blocks: ['', ' '] }).mentions).toEqual([[], []]);
  });
});

describe('hostile articles come to an end', () => {
  const words = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ');
  const capitalised = (index: number) => `N${index.toString(36).replaceAll(/\d/g, 'q')}vichokal`;

  it.each([
    ['100 kB without a blank', 'a'.repeat(100_000)],
    ['100,000 zero-width characters', '\u200b'.repeat(100_000)],
    ['a name under 100,000 zero-width characters', `Sergei${'\u200b'.repeat(100_000)} Skripal`],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['100,000 apostrophes', '’'.repeat(100_000)],
    ['100,000 full stops', '.'.repeat(100_000)],
    ['50,000 initials', 'U.'.repeat(50_000)],
    ['100,000 surrogates', '\ud83d'.repeat(100_000)],
    ['100,000 brackets', '('.repeat(100_000)],
    ['10,000 times a name', 'Sergei Skripal '.repeat(10_000)],
    ['10,000 times a short name', `Sergei Skripal. ${'Skripal '.repeat(10_000)}`],
    ['10,000 times a country in one sentence', 'Russia and '.repeat(10_000)],
    ['10,000 times an acronym in brackets', 'Union (GRU) '.repeat(10_000)],
    ['10,000 offices', 'the Russian president '.repeat(10_000)],
    ['10,000 years', '2018 '.repeat(10_000)],
    ['10,000 times the first word of a description, without a full stop', 'coup plot '.repeat(10_000)],
    ['10,000 events told in one sentence', 'coup attempt in Montenegro '.repeat(10_000)],
    ['10,000 times the place of an event, in one sentence', 'Helsinki and '.repeat(10_000)],
    ['10,000 misspelt names', 'they found Novichek there '.repeat(10_000)],
    ['5,000 different unknown names', words(5000, (index) => `of ${capitalised(index)} `)],
    ['10,000 inflected names', `Это был ${'Сергея Скрипаля и '.repeat(10_000)}`],
    ['10,000 German words that are no names', `Das ist nicht ${'der Rat und die Bank '.repeat(5000)}`],
    ['10,000 French elisions', `Il n’est pas ${"l'Union d'".repeat(10_000)}`],
    ['30,000 Chinese characters', '美国国务卿'.repeat(6000)],
    ['20,000 Arabic words', 'وبالولايات روسيا '.repeat(10_000)],
    ['10,000 pairs of names', 'Black and Mediterranean Seas '.repeat(10_000)],
  ])('%s', { timeout: 300_000 }, (_, text) => {
    const { mentions } = finder.find({ blocks: [text], day: 18_000 });
    expectSound(text, mentions[0] ?? []);
  });

  it('10,000 blocks', { timeout: 300_000 }, () => {
    const blocks = new Array<string>(10_000).fill('Sergei Skripal was in Salisbury.');
    expect(finder.find({ blocks }).mentions).toHaveLength(10_000);
  });
});
