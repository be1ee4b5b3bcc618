/**
 * Rules for names that are somebody's or something else's: another person of the surname, a ship, a bank, a film, a dish. A rule
 * stands here, and not in the model, where an example shows that the name is never meant. Cost: a few look-ups a candidate.
 */
import { isQuotedTitle } from './credits.ts';
import { wordHash, wordSet } from './cues.ts';
import type { ArticleContext } from './features.ts';
import { isAddressedOtherwise } from './forms-of-address.ts';
import { entityKinds, type Gazetteer, nameKind } from './gazetteer.ts';
import { isCalledAfter, isEndOfName, isIdiom, isLanguage, isOddCompound } from './longer-names.ts';
import { isBorneByOther, isFirstName, isInRow, isOfNamesake, isOrdinaryCitizen } from './namesakes.ts';
import { isPossessive } from './neighbours.ts';
import { isAirport, isBand, isCurrency, isOtherAcronym, isRunner } from './other-uses.ts';
import { isSentenceStart } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape, type Tokens } from './tokenize.ts';

/** What is called so, before the name or in apposition: "the nightclub Kremlin", "China, a town of 1,200". */
const otherThings = wordSet(`
  nightclub freighter ship yacht ferry trawler tanker musical film movie novel play song album band restaurant pub
  horse horses mare mares filly gelding foal rose roses dog dogs puppy cat hamlet typeface typefaces font fonts villas rockers shopping
`);
const called = wordSet('called named nicknamed dubbed christened baptised baptized');
const determiners = wordSet('a an the two three four five six');
const and = wordHash('and');
const linking = wordSet('and or of');
/** Surnames, peoples and firms that are common words too, at the start of a sentence. */
const commonOpenings = wordSet(`
  page jobs coats law fox may will brown bush young black white green gray grey short long rice stone woods hill ford page price
  banks cook baker butler carter cash cross day field fields fisher flood fields frost gates grant hunt king knight lamb little
  love marsh mason mills moon moore noble park parks paul penny pope rich rose sharp sharma singer snow summers swift walker
  wall walls ward waters weaver wells west wise wolf wood worth intel apple target visa oracle shell chase bolt polish
`);
/** Whether a candidate's name is part, or the whole, of another's name here. */
export function isSomethingElse(span: Span, candidate: Candidate, gazetteer: Gazetteer, context: ArticleContext): boolean {
  const kind = entityKinds[gazetteer.kind[candidate.entity] ?? 0] ?? 'concept';
  if (isCommonOpening(span)) return true;
  if (candidate.kind === nameKind.demonym || candidate.kind === nameKind.people) return isIdiom(span) || isLanguage(span);
  if (kind === 'person' && isAddressedOtherwise(span, candidate, gazetteer, context.introduced)) return true;
  if (isBorneByOther(span, candidate, kind, context)) return true;
  if (candidate.kind === nameKind.acronym && (kind === 'place' ? isCurrency(span) : kind === 'organisation' && isOtherAcronym(span)))
    return true;
  if (kind !== 'concept' && (isCalled(span) || isInApposition(span))) return true;
  if (kind !== 'person' && isEndOfName(span)) return true;
  if (kind === 'organisation') return isIdiom(span) || isFarm(span);
  if (kind !== 'person' && kind !== 'place') return false;
  if (isShip(span) || isRunner(span) || (kind === 'person' ? isAirport(span) : isBand(span))) return true;
  return (
    (kind === 'person' && (isOfNamesake(span, candidate, context) || isOrdinaryCitizen(span))) ||
    (kind === 'place' && (isIdiom(span) || isOddCompound(span) || isInRow(span, context) || isFirstName(span, candidate, context))) ||
    isCalledAfter(span, kind) ||
    (candidate.kind !== nameKind.short && isQuotedTitle(span.passage, span.first, span.last))
  );
}

/** "Law and order", "Page after page", "Polish your shoes": at the start of a sentence a common word, unless it speaks or acts like a name. */
function isCommonOpening({ passage, first, last }: Span): boolean {
  const { tokens } = passage;
  if (first !== last || !isSentenceStart(passage, first) || !commonOpenings.has(tokens.hash[first] ?? 0)) return false;
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== gap.soft || tokens.shape[next] !== shape.lower || isPossessive(tokens, last))
    return false;
  return notActing.has(tokens.hash[next] ?? 0);
}

/** After a common word that opens a sentence, not after a name. */
const notActing = wordSet('and or at after of for hunting shared your my his her our their its the that which trees prices people');

/** "The carrier Charles de Gaulle"; an airline is a carrier too. */
const isShip = ({ passage: { tokens }, first }: Span) => tokens.gap[first] === gap.soft && tokens.hash[first - 1] === carrier;
const carrier = wordHash('carrier');

/** "McDonald's farm". */
const isFarm = ({ passage: { tokens }, last }: Span) => isPossessive(tokens, last) && farms.has(tokens.hash[last + 1] ?? 0);
const farms = wordSet('farm farms barn cottage orchard garden tractor');

/**
 * "The triplets are called Paris, Sydney and Vienna", "the nightclub Kremlin", "three roses, Queen of Denmark and Charles Michel";
 * not "the minister called Turkey a friend".
 */
function isCalled({ passage: { tokens }, first, last }: Span): boolean {
  if (isPossessive(tokens, last)) return false;
  let isList = false;
  for (let at = first - 1; at >= 0 && first - at < longestList && (tokens.gap[at + 1] ?? 0) <= gap.comma; at--) {
    const hash = tokens.hash[at] ?? 0;
    if (called.has(hash)) return tokens.gap[at] === gap.comma || beings.has(tokens.hash[at - 1] ?? 0);
    isList ||= hash === and;
    if (tokens.shape[at] !== shape.lower || linking.has(hash)) continue;
    return otherThings.has(hash) && (at === first - 1 || (isList && tokens.gap[at + 1] === gap.comma));
  }
  return isInNamedList(tokens, first);
}

/** "Four houses: Wellington, Nelson and Drake". */
function isInNamedList({ hash, gap: gaps, shape: shapes, text, end }: Tokens, first: number): boolean {
  let at = first;
  const isListed = (token: number) => shapes[token] === shape.capitalised || linking.has(hash[token] ?? 0);
  while (at > 0 && first - at < longestList && (gaps[at] ?? gap.sentence) <= gap.comma && isListed(at - 1)) at--;
  return gaps[at] === gap.hard && text.charCodeAt(end[at - 1] ?? 0) === colon && named.has(hash[at - 1] ?? 0);
}

const colon = 0x3a;
const named = wordSet('houses dormitories rooms tables teams pubs boats yachts horses ponies mares cats kittens dogs puppies lambs goats');

const beings = wordSet('is are was were be been being');
const longestList = 8;

/** "Boston, the rock band"; "Dakota, Montana and Savannah, three mares". */
function isInApposition({ passage: { tokens }, last }: Span): boolean {
  let article = last + 1;
  const isInList = (at: number) => tokens.shape[at] === shape.capitalised || linking.has(tokens.hash[at] ?? 0);
  while (article - last < longestList && (tokens.gap[article] ?? gap.sentence) <= gap.comma && isInList(article)) article++;
  if (tokens.gap[article] !== gap.comma || !determiners.has(tokens.hash[article] ?? 0)) return false;
  for (let at = article + 1; at <= article + 4 && at < tokens.count && (tokens.gap[at] ?? 0) === gap.soft; at++) {
    if (otherThings.has(tokens.hash[at] ?? 0)) return true;
  }
  return false;
}
