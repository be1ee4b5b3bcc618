/**
 * What the words beside a name say of it in other languages than English: prepositions that stand before places, and capitalised
 * words that may belong to a longer, unknown name ("Michelle Obama" where Barack is known).
 */
import { wordSet } from './cues.ts';
import { functionWords } from './function-words.ts';
import { nameKind } from './gazetteer.ts';
import type { Language } from './language.ts';
import { isUnknownCapital, type KnownTokens } from './neighbours.ts';
import { isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

/** In log-odds, set by judgement: there is no annotated news in these languages to learn from. */
const weights = { placeCue: 0.8, neighbourBefore: -3.2, openingNeighbour: -1.4, neighbourAfter: -3.2 };

/** Before a place, and rarely before a person. */
const placeCues: Partial<Record<Language, ReadonlySet<number>>> = {
  de: wordSet('in nach aus bei nahe'),
  fr: wordSet('en à au aux dans depuis vers'),
  es: wordSet('en desde hacia'),
  ru: wordSet('в во из на под'),
  uk: wordSet('у в із з на до під'),
};

/** Words that open a sentence or stand before a name with a capital, and belong to no name. */
const openers: Partial<Record<Language, ReadonlySet<number>>> = {
  de: wordSet(`${functionWords.de.join(' ')} dr prof`),
  fr: wordSet(
    `${functionWords.fr.join(' ')} m mm mme mlle me dr président présidente ministre premier première chancelier chancelière général monsieur madame`,
  ),
  es: wordSet(
    `${functionWords.es.join(' ')} sr sra sres d dña don doña dr dra presidente presidenta ministro ministra canciller general señor señora`,
  ),
  ru: wordSet(`
    в на с со из к ко о об от до по за у для без при под над через между после перед и а но или что как когда если чтобы хотя он она
    они это этот эта эти его её их также уже ещё не ни вчера сегодня однако по президент премьер министр глава генерал господин
    госпожа канцлер депутат сенатор спикер директор секретарь посол представитель лидер адвокат бывший российский американский
    украинский немецкий французский британский китайский`),
  uk: wordSet(`
    в у на з із зі до від по за для без при під над через між після перед і й та а але або що як коли якщо щоб хоча він вона вони це
    цей ця ці його її їх також вже ще не ні вчора сьогодні однак президент президентка прем’єр міністр міністерка голова глава
    генерал пан пані канцлер канцлерка депутат сенатор спікер директор секретар посол речник лідер адвокат колишній російський
    американський український німецький французький британський китайський`),
};

const endsWith = (words: string) => new RegExp(`(?:${words.trim().split(/\s+/).join('|')})$`);

/** German writes every noun with a capital; these end the words for who somebody is ("Außenministerin", "Kremlchef"). */
const germanRole = endsWith(`
  minister(?:in|s)? präsident(?:en|in)? kanzler(?:in|s)? chef(?:in|s)? sprecher(?:in|s)? führer(?:in|s)? leiter(?:in|s)?
  kolleg(?:e|en|in) kandidat(?:en|in)? politiker(?:in|s)? vorsitzende(?:n|r)? anwalt anwältin richter(?:in)? general(?:in)?
  sekretär(?:in)? direktor(?:in)? kommissar(?:in)? beauftragte(?:n|r)? abgeordnete(?:n|r)? senator(?:in)? könig(?:in|s)? prinz
  prinzessin papst herrn? frau inhaber milliardär unternehmer(?:in)? gründer(?:in)? autor(?:in)? expert(?:e|en|in) star
  spieler(?:in)? trainer(?:in)? journalist(?:en|in)? premier gouverneur(?:in)? botschafter(?:in)? agent(?:en|in)? spion
  oppositionelle(?:n|r)? kritiker(?:in|s)? machthaber(?:in|s)? staatsmann regierung koalition ära partei nachfolger(?:in)?
  vorgänger(?:in)? rival(?:e|en|in) diktator oberst admiral marschall`);

/** German words before the name of a place that say what it is, or when something was there. */
const germanPlaceRole = endsWith(`
  stadt republik land staat region provinz insel gebiet raum metropole ort dorf kreis nachbarn? gegner partner verbündeten
  gastgeber richtung ende anfang mitte januar februar märz april mai juni juli august september oktober november dezember tag
  mittwoch sonnabend jahr zeit abend morgen nacht woche mal`);

/** The part of a candidate's score that comes from the words beside it. */
export function localWeight(span: Span, candidate: Candidate, kind: string, known: KnownTokens): number {
  const own = known.get(span.passage);
  return cueWeight(span, kind) + (own ? weightBefore(span, candidate, kind, own) + weightAfter(span, candidate, kind, own) : 0);
}

function cueWeight({ passage: { language, tokens }, first }: Span, kind: string): number {
  const isCued = first > 0 && tokens.gap[first] === gap.soft && placeCues[language]?.has(tokens.hash[first - 1] ?? 0);
  return isCued && kind === 'place' ? weights.placeCue : 0;
}

function weightBefore({ passage, first, last }: Span, candidate: Candidate, kind: string, known: Uint8Array): number {
  const before = first - 1;
  if (!isUnknownCapital(passage, before, first, known)) return 0;
  if (openers[passage.language]?.has(passage.tokens.hash[before] ?? 0)) return 0;
  if (passage.language === 'de') return germanWeightBefore(passage, before, first === last, candidate, kind);
  if (isSentenceStart(passage, before)) return weights.openingNeighbour;
  return kind === 'person' || first === last ? weights.neighbourBefore : weights.neighbourBefore / 2;
}

/** "Präsident Obama", "Michelle Obama": only the word itself tells whether it is a noun or a name. */
function germanWeightBefore(passage: Passage, before: number, isOneWord: boolean, candidate: Candidate, kind: string): number {
  const isAcronym = candidate.kind === nameKind.acronym;
  if (!isOneWord || isAcronym || isHyphenated(passage, before)) return 0;
  const word = surfaceOf(passage, before, before).toLowerCase();
  if (kind === 'place') return germanPlaceRole.test(word) || germanRole.test(word) || isNoun(word) ? 0 : weights.openingNeighbour;
  // Only persons have first names: "der Stoff Nowitschok", "der Konzern Siemens".
  return kind !== 'person' || germanRole.test(word) ? 0 : weights.neighbourBefore;
}

/** Endings that make nouns of other words, and nouns that often stand beside a country. */
const germanNoun = endsWith('ung heit keit schaft tion tät ismus nis tum en er kraft macht krieg gas öl');
const isNoun = (word: string) => germanNoun.test(word);

const isHyphenated = ({ tokens }: Passage, at: number) => tokens.text.charCodeAt(tokens.end[at] ?? 0) === 0x2d;

function weightAfter(span: Span, candidate: Candidate, kind: string, known: Uint8Array): number {
  const { passage, first, last } = span;
  const isAdjective = candidate.kind === nameKind.demonym || candidate.kind === nameKind.acronym;
  if (isAdjective || !isUnknownCapital(passage, last + 1, last + 1, known) || isHyphenated(passage, last)) return 0;
  if (passage.language === 'de') return isGermanNameBegun(span, kind) ? weights.neighbourAfter : 0;
  return first === last ? weights.neighbourAfter : weights.neighbourAfter / 3;
}

/** "Russlands", "Moskaus", but not "Paris" or "Damaskus". */
const genitive = /(?:[^iu]|au)s$/;

/** "Paris Hilton", but not "in Paris Gespräche" or "hat Russland Gas": a place is a first name where nothing says that it is one. */
function isGermanNameBegun(span: Span, kind: string): boolean {
  const { passage, first, last } = span;
  const { tokens } = passage;
  if (kind !== 'place' || first !== last || cueWeight(span, kind) > 0) return false;
  const follows = surfaceOf(passage, last + 1, last + 1).toLowerCase();
  const isOwner = genitive.test(surfaceOf(passage, last, last));
  const isVerbBefore = first > 0 && tokens.shape[first - 1] === shape.lower && tokens.gap[first] === gap.soft;
  return !isOwner && !isNoun(follows) && !isVerbBefore;
}
