/** A block of the article with its tokens, sentences and the way its headlines are set. */
import type { BlockLanguages } from './detect-language.ts';
import type { Language } from './language.ts';
import { tokenizeIn } from './name-keys.ts';
import { gap, shape, type Tokens } from './tokenize.ts';

export interface Passage {
  readonly block: number;
  readonly tokens: Tokens;
  /** The language of its sentences, and those of words of other scripts in it. */
  readonly language: Language;
  readonly otherLanguages: readonly Language[];
  /** Number of the sentence each token is in, from 0. */
  readonly sentence: Int32Array;
  /** First token of each sentence. */
  readonly sentenceStart: readonly number[];
  /** By sentence: most words are capitalised, as in a headline, so that capitals say nothing. */
  readonly titleCase: readonly boolean[];
  /** By sentence: nearly all words are in capitals, so that "WHO" may be a pronoun. */
  readonly capitals: readonly boolean[];
}

const plainEnglish: BlockLanguages = { main: 'en', others: [] };

/** `tokens` are those of the text by the rules of its language, if they are there already. */
export function readPassage(
  text: string,
  block: number,
  { main, others }: BlockLanguages = plainEnglish,
  tokens: Tokens = tokenizeIn(text, main),
): Passage {
  const sentence = new Int32Array(tokens.count);
  const titleCase: boolean[] = [];
  const allCapitals: boolean[] = [];
  const sentenceStart: number[] = [];
  let number = -1;
  let words = 0;
  let capitals = 0;
  let upper = 0;
  const endSentence = (last: number) => {
    titleCase.push(isTitleCase(words, capitals) && !endsWithStop(tokens, last));
    allCapitals.push(words >= 3 && upper / words > 0.75);
    words = capitals = upper = 0;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (at === 0 || tokens.gap[at] === gap.sentence) {
      if (number >= 0) endSentence(at - 1);
      number++;
      sentenceStart.push(at);
    }
    sentence[at] = number;
    const form = tokens.shape[at];
    // Short words stay lower-case in headlines too.
    if (form === shape.caseless || (form === shape.lower && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 4)) continue;
    words++;
    if (form !== shape.lower) capitals++;
    if (form === shape.upper) upper++;
  }
  if (number >= 0) endSentence(tokens.count - 1);
  return { block, tokens, language: main, otherLanguages: others, sentence, sentenceStart, titleCase, capitals: allCapitals };
}

const isTitleCase = (words: number, capitals: number) => words >= 4 && capitals / words > 0.75;

/** Headlines have no full stop: a sentence that ends with one is merely full of names. */
function endsWithStop({ text, end }: Tokens, last: number): boolean {
  const after = end[last] ?? 0;
  return /^[)\]"'”’]?\./.test(text.slice(after, after + 2)) || text.charCodeAt(after - 1) === 0x2e;
}

export function isSentenceStart(passage: Passage, token: number): boolean {
  return token === 0 || passage.sentence[token] !== passage.sentence[token - 1];
}

/** The text of tokens `first` to `last` as the article has it. */
export function surfaceOf(passage: Passage, first: number, last: number): string {
  return passage.tokens.text.slice(passage.tokens.start[first], passage.tokens.end[last]);
}

export function inTitleCase(passage: Passage, token: number): boolean {
  return passage.titleCase[passage.sentence[token] ?? 0] ?? false;
}

export function inCapitals(passage: Passage, token: number): boolean {
  return passage.capitals[passage.sentence[token] ?? 0] ?? false;
}

/** Whether all words are capitalised here, names or not. */
export function capitalsSayNothing(passage: Passage, token: number): boolean {
  return inTitleCase(passage, token) || inCapitals(passage, token);
}

/** Whether the token at `at` is capitalised and nothing stands between it and its neighbour, before the token `joint`. */
export function isJoinedCapital({ tokens }: Passage, at: number, joint: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.gap[joint] !== gap.soft) return false;
  return tokens.shape[at] !== shape.lower && tokens.shape[at] !== shape.caseless;
}
