/**
 * The language of each block of an article: by script, then by letters (Russian and Ukrainian) or by function words (English,
 * German, French, Spanish). A block that says too little is in the language of the article, and that, in doubt, is English.
 *
 * Cost: one look at each character of a block for letters beyond Latin, and a table look-up for its first words.
 */
import { wordHash } from './cues.ts';
import { functionWords, type LatinLanguage } from './function-words.ts';
import type { Language } from './language.ts';
import type { Tokens } from './tokenize.ts';

export interface BlockLanguages {
  /** The language of the sentences. */
  readonly main: Language;
  /** Languages of other scripts in it, as in "Sergei Skripal (Сергей Скрипаль)". */
  readonly others: readonly Language[];
}

/** Words of a block that are looked at: sentences say early what language they are in. */
const sampleSize = 40;
/** Evidence for a language: at least so many words of its own, and so many times as many as the next has. */
const leastWords = 2;
const leastLead = 1.4;

/** What each function word says for the languages of Latin script, shared among those that have it: by token hash, its row. */
const rows = new Map<number, number>();
const latin = Object.keys(functionWords) as LatinLanguage[];
const width = latin.length;
const shares: number[] = [];
for (const [column, language] of latin.entries()) {
  for (const word of functionWords[language]) {
    const row = rows.get(wordHash(word)) ?? shares.length;
    rows.set(wordHash(word), row);
    if (row === shares.length) shares.push(...latin.map(() => 0));
    shares[row + column] = 1;
  }
}
for (let row = 0; row < shares.length; row += width) {
  const sharing = shares.slice(row, row + width).reduce((sum, share) => sum + share, 0);
  for (let column = 0; column < width; column++) shares[row + column] = (shares[row + column] ?? 0) / sharing;
}

const beyondLatin = /[\u0400-\u04ff\u0620-\u06ff\u3040-\u30ff\u3400-\u9fff]/;
const cyrillic = /[\u0400-\u04ff]/g;
const arabic = /[\u0620-\u06ff]/g;
const chinese = /[\u3400-\u9fff]/g;
const latinLetter = /[a-z\u00df-\u024f]/gi;
const kana = /[\u3040-\u30ff]/;
/** Letters that only one of the two has. Belarusian has the letters of both, and "ў". */
const ukrainianLetter = /[іїєґІЇЄҐ]/g;
const russianLetter = /[ыэъёЫЭЪЁ]/g;
const otherCyrillic = /[ўЎђјљњћџЂЈЉЊЋЏқғңұҚҒҢҰ]/;
/** Persian, Urdu, Kurdish. */
const otherArabic = /[پچژگکی]/;

const beyondAscii = /[\u00a1-\u0153]/;
/** Letters that English has not. They say a little, as names have them in every language. */
const letters: Readonly<Record<LatinLanguage, RegExp>> = {
  en: /(?!)/g,
  de: /[äöüß]/gi,
  fr: /[àâçèéêëîïôùûœ]/gi,
  es: /[áéíóúñ¿¡]/gi,
};
const letterWeight = 0.3;
const mostLetters = 1.2;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The languages of each block. Any text is fine. */
export function detectLanguages(blocks: readonly Tokens[]): BlockLanguages[] {
  const scores = blocks.map(scoreLatin);
  const article = new Float64Array(latin.length);
  for (const score of scores)
    for (let index = 0; index < latin.length; index++) article[index] = (article[index] ?? 0) + (score[index] ?? 0);
  const usual = bestOf(article, true) ?? 'en';
  const isMixed = blocks.map(({ text }) => beyondLatin.test(text));
  const slavic = isMixed.includes(true) ? slavicOf(blocks.map(({ text }) => text).join(' '), ['ru', 'uk']) : [];
  return blocks.map(({ text }, index) => {
    const main = bestOf(scores[index] as Float64Array) ?? usual;
    return isMixed[index] ? withScripts(text, main, slavic) : { main, others: [] };
  });
}

/** Which of a block's scripts its sentences are in. */
function withScripts(text: string, main: Language, slavic: readonly Language[]): BlockLanguages {
  const counts = new Map<Language, number>();
  for (const language of slavicOf(text, slavic)) counts.set(language, countOf(text, cyrillic));
  if (!otherArabic.test(text)) counts.set('ar', countOf(text, arabic));
  // A Chinese character says more than a letter.
  if (!kana.test(text)) counts.set('zh', 3 * countOf(text, chinese));
  const present = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const [first] = present;
  const others = present.map(([language]) => language);
  if (!first || first[1] < countOf(text, latinLetter)) return { main, others };
  return { main: first[0], others: others.slice(1) };
}

/** Russian or Ukrainian, by the letters that the other has not; `unclear` where there are none. */
function slavicOf(text: string, unclear: readonly Language[]): readonly Language[] {
  if (otherCyrillic.test(text)) return [];
  const lead = countOf(text, ukrainianLetter) - countOf(text, russianLetter);
  return lead > 0 ? ['uk'] : lead < 0 ? ['ru'] : unclear;
}

function scoreLatin({ text, hash, count }: Tokens): Float64Array {
  const score = new Float64Array(latin.length);
  if (beyondAscii.test(text)) {
    for (const [index, language] of latin.entries()) score[index] = Math.min(mostLetters, letterWeight * countOf(text, letters[language]));
  }
  const end = Math.min(count, sampleSize);
  for (let at = 0; at < end; at++) {
    const row = rows.get(hash[at] as number);
    if (row === undefined) continue;
    for (let column = 0; column < width; column++) score[column] = (score[column] as number) + (shares[row + column] as number);
  }
  return score;
}

/** The language that clearly leads, if one does; `orBest` is content with one that only other foreign ones come near. */
function bestOf(score: Float64Array, orBest = false): Language | undefined {
  let best = 0;
  for (let index = 1; index < score.length; index++) if ((score[index] ?? 0) > (score[best] ?? 0)) best = index;
  const most = score[best] ?? 0;
  const rivals = orBest && best > 0 ? score.subarray(0, 1) : score.filter((_, index) => index !== best);
  return most >= leastWords && rivals.every((rival) => most >= leastLead * rival) ? latin[best] : undefined;
}
