/**
 * Names in a use that the words around them tell to be another: an acronym that is a code or no name at all, a band, a horse, an
 * airport called after a person. Cost: a few look-ups a candidate; where a verb asks for it, one for each word of its sentences.
 */
import { articles, wordHash, wordSet } from './cues.ts';
import { isSentenceStart, type Passage } from './passage.ts';
import type { Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

const coded = wordSet('tagged coded code labelled labeled stamped abbreviated');
const indefinite = wordSet('a an');
/** After a word that opens a notice; a name would have a verb, or a comma. */
const afterNotices = wordSet('the a an if this your my please');
const knowing = wordSet('know knows knew known');
const as = wordHash('as');
const dollar = 0x24;

/** "US$40". */
export const isCurrency = ({ passage: { tokens }, last }: Span) => tokens.text.charCodeAt(tokens.end[last] ?? 0) === dollar;

/** "Bags tagged GRU", "FAO the manager", "an OSCE, a practical exam", "know NSA as the breeders' association". */
export function isOtherAcronym({ passage, first, last }: Span): boolean {
  const { hash, gap: gaps } = passage.tokens;
  const next = last + 1;
  const after = gaps[next] === gap.soft ? (hash[next] ?? 0) : 0;
  if (isSentenceStart(passage, first)) return afterNotices.has(after);
  const before = gaps[first] === gap.soft ? (hash[first - 1] ?? 0) : 0;
  if (coded.has(before)) return true;
  if (indefinite.has(before) && (gaps[next] ?? gap.sentence) > gap.soft) return true;
  return knowing.has(before) && after === as && articles.has(hash[next + 1] ?? 0);
}

const landing = wordSet('landed landing lands touched arrived arriving flight flights departed departing');
const at = wordHash('at');

/** "His flight landed at Charles de Gaulle". */
export function isAirport({ passage: { tokens }, first, last }: Span): boolean {
  return first < last && tokens.gap[first] === gap.soft && tokens.hash[first - 1] === at && landing.has(tokens.hash[first - 2] ?? 0);
}

const bandVerbs = wordSet('broke split disbanded reunited played toured recorded released sang');
const musicians = wordSet('band bands singer singers guitarist drummer bassist rockers synthesiser synthesizer songwriter encore');
const music = wordSet('album albums hit hits song songs record records chart charts gig gigs tour');

/** "Japan broke up in 1982, … the band's best record": a place that does what bands do, among words of music. */
export function isBand({ passage, last }: Span): boolean {
  const { tokens } = passage;
  if (tokens.gap[last + 1] !== gap.soft || !bandVerbs.has(tokens.hash[last + 1] ?? 0)) return false;
  return isAmong(passage, last, musicians) && isAmong(passage, last, music);
}

const racing = wordSet('gelding filly colt mare jockey jockeys furlong furlongs steeplechase racecourse');
const runs = wordSet('fell won ran led finished bolted refused');

/** "A gelding won by a head. Mr Putin, the favourite, fell": a name that runs, among racehorses. */
export function isRunner({ passage, last }: Span): boolean {
  const { hash, gap: gaps } = passage.tokens;
  let verb = last + 1;
  if (gaps[verb] === gap.comma) for (verb++; gaps[verb] === gap.soft && verb - last < longestApposition; ) verb++;
  return (gaps[verb] ?? gap.sentence) <= gap.comma && runs.has(hash[verb] ?? 0) && isAmong(passage, last, racing);
}

/** Longer ones, in words, do not part a name from its verb. */
const longestApposition = 6;

/** Whether the sentence of a token, or one beside it, has any of the words. */
function isAmong({ tokens, sentence, sentenceStart }: Passage, token: number, words: ReadonlySet<number>): boolean {
  const number = sentence[token] ?? 0;
  const end = sentenceStart[number + 2] ?? tokens.count;
  for (let at = sentenceStart[Math.max(0, number - 1)] ?? 0; at < end; at++) {
    if (tokens.shape[at] === shape.lower && words.has(tokens.hash[at] ?? 0)) return true;
  }
  return false;
}
