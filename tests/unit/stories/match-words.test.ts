import { describe, expect, it } from 'vitest';
import { matchWords } from '../../../stories/match-words.ts';
import { titleWords } from '../../../stories/title-words.ts';

const misspelt = (query: string, text: string) =>
  matchWords(
    titleWords(query).map(({ word }) => word),
    text,
  ).misspelt;

describe('matchWords tells what was misspelt', () => {
  it.each(['Skripal', 'skrip', 'sergei skripal', 'skripal poison', 'Skripal inquiry', 'SKRÍPAL'])('%s is not', (query) => {
    expect(misspelt(query, 'Sergei Skripal')).toBe(false);
  });

  it.each(['skripall', 'skirpal', 'sergie skripal', 'sergei skripall', 'xyzzy'])('%s is', (query) => {
    expect(misspelt(query, 'Sergei Skripal')).toBe(true);
  });
});
