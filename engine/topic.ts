/** Whether an article is about sport, where the names of places are those of teams. Cost: one look-up a token. */
import { wordSet } from './cues.ts';
import { isSentenceStart, type Passage } from './passage.ts';
import { gap, shape } from './tokenize.ts';

/** Words that reports on sport have, and other news seldom. */
export const sportWords = wordSet(`
  coach goalkeeper striker strikers midfielder midfield defender defenders winger forward referee penalty penalties goals
  scorer scored scoring league bundesliga premiership cup championship champions tournament semifinal semifinals final finals
  quarterfinal quarterfinals playoff playoffs fixture fixtures derby stadium squad team teams teammate teammates player players
  match matches halftime season relegation relegated promotion transfer football footballer soccer rugby cricket wicket wickets
  innings batsman bowler tennis seeded grand-slam baseball inning pitcher basketball hockey handball golf golfer boxing boxer
  sprinter sprint marathon medal medals olympic olympics athletics swimmer cyclist cycling racing lap laps podium grandprix
  champion fans kickoff equalised equalized bowled kicked innings tries rookies
  equaliser equalizer clubs club points unbeaten stoppage crossbar defeat victory win wins won lost draw
`);

/** Beside the name of a team. */
export const matchVerbs = wordSet(`
  beat beats beaten defeat defeated defeats thrashed host hosts hosted face faces drew draw lost loses won wins win visit
  visits play plays played versus v vs scored edged eliminated meet meets against trail trailed lead led at
`);

/** The share of words on sport from which an article is wholly about it. News of other matters stays below a quarter of it. */
const fullShare = 0.04;
/** Common words of the list ("won", "lost", "points") alone do not make a report on sport: so many different ones, in a long and in a short text. */
const distinctWords = { most: 5, least: 2 };
const wordsOfOne = 40;
/** Words of a text in which one word of play is enough. */
const shortText = 60;

/** Words of play that no other news has: one tells what a short text is about. */
const wordsOfPlay = wordSet(`
  goalkeeper midfielder striker bowled wicket wickets batsman innings halftime stoppage equalised equalized equaliser equalizer
`);

/** How much an article is about sport, 0 to 1. */
export function sportOf(passages: readonly Passage[]): number {
  const met = new Set<number>();
  let count = 0;
  let words = 0;
  let isPlay = false;
  for (const { tokens } of passages) {
    words += tokens.count;
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hash[at] ?? 0;
      if (!sportWords.has(hash)) continue;
      met.add(hash);
      count++;
      isPlay ||= wordsOfPlay.has(hash);
    }
  }
  const wanted = Math.max(distinctWords.least, Math.min(distinctWords.most, Math.round(words / wordsOfOne)));
  if (isPlay && words <= shortText) return 1;
  if (met.size < wanted) return 0;
  return Math.min(1, count / words / fullShare, met.size / distinctWords.most);
}

/** Whether a sentence gives a score beside a verb of playing: "beat Brazil 7-1", "drew 0-0". */
export function hasScore({ tokens, sentence, sentenceStart }: Passage, token: number): boolean {
  const number = sentence[token] ?? 0;
  const end = sentenceStart[number + 1] ?? tokens.count;
  let [score, verb] = [false, false];
  for (let at = sentenceStart[number] ?? 0; at < end && !(score && verb); at++) {
    const hash = tokens.hash[at] ?? 0;
    verb ||= (matchVerbs.has(hash) && !everyday.has(hash)) || sportWords.has(hash);
    score ||= at + 1 < end && isScore(tokens.text, tokens.start[at] ?? 0, tokens.end[at + 1] ?? 0);
  }
  return score && verb;
}

/** Verbs of playing that other news has as often, beside dates and votes that look like scores. */
const everyday = wordSet('at v vs meet meets visit visits lead led');

/** "Cologne 1, Hamburg 1; Dortmund 3, Bremen 0": beside a figure, in a row of such. */
export function isInResults({ tokens }: Passage, first: number, last: number): boolean {
  const isFigure = (at: number) => tokens.shape[at] === shape.caseless && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= 2;
  const isNamed = (at: number) => tokens.shape[at] === shape.capitalised;
  if (tokens.gap[last + 1] !== gap.soft || !isFigure(last + 1)) return false;
  const isFollowed = (tokens.gap[last + 2] ?? gap.sentence) > gap.soft && isNamed(last + 2) && isFigure(last + 3);
  return isFollowed || ((tokens.gap[first] ?? 0) > gap.soft && isFigure(first - 1) && isNamed(first - 2));
}

/** "England were bowled out": a team, where a country is one. */
export function isPlural(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  return isSentenceStart(passage, first) && tokens.gap[last + 1] === gap.soft && plurals.has(tokens.hash[last + 1] ?? 0);
}

const plurals = wordSet('were are have');

/** Longer ones are years and other numbers. */
const longestScore = 7;

function isScore(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  return first >= 0x30 && first <= 0x39 && to - from <= longestScore && /^\d{1,3}[-–]\d{1,3}$/.test(text.slice(from, to));
}
