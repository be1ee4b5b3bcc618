/** Texts and names of a language, made ready to be compared: tokens, and the keys of a name's words. */
import { inflectionOf, type Key } from './inflection.ts';
import type { Language } from './language.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/** French writes articles and prepositions together with the next word; the apostrophe parts them here. */
const elision = /(?<![\p{L}\p{N}])(?:[dl]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/giu;
/** Between the parts of a foreign name in Chinese; all are the same mark. */
const nameDot = /[•‧・･∙⋅]/g;

/** Tokens of a text by the rules of its language, with their places in the text as it is. */
export function tokenizeIn(text: string, language: Language): Tokens {
  // Each replacement is as long as what it replaces, so that offsets stay.
  if (language === 'fr') return { ...tokenize(text.replace(elision, (found) => `${found.slice(0, -1)} `)), text };
  if (language === 'zh') return { ...tokenize(text.replace(nameDot, '·')), text };
  return tokenize(text);
}

/** What the words of a name are found by, and what stands before each. */
export interface NameKeys {
  readonly keys: readonly Key[];
  readonly gaps: Tokens['gap'];
}

export function nameKeys({ text, language, declined }: { text: string; language: Language; declined: boolean }): NameKeys {
  const tokens = tokenizeIn(text, language);
  const inflection = inflectionOf(language);
  // In German only adjectives before the noun have endings to speak of; a genitive -s is taken off in reading.
  const isDeclined = (at: number) => declined && (language !== 'de' || at < tokens.count - 1);
  const keys = Array.from({ length: tokens.count }, (_, at) => inflection.keyOfName(tokens, at, isDeclined(at)));
  return { keys, gaps: tokens.gap };
}
