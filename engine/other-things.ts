/**
 * Rules for names that are somebody's or something else's: another person of the surname, a ship, a bank, a film, a dish. A rule
 * stands here, and not in the model, where an example shows that the name is never meant. Cost: a few look-ups a candidate.
 */
import { isQuotedTitle } from './credits.ts';
import { genericNouns, openers, personTitles, wordHash, wordSet } from './cues.ts';
import type { ArticleContext } from './features.ts';
import { entityKinds, type Gazetteer, nameKind } from './gazetteer.ts';
import { isHyphenated, isPossessive, isUnknownCapital, type KnownTokens, strangersBeside } from './neighbours.ts';
import { capitalsSayNothing, isSentenceStart, type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

/** Capitalised after the name of a person or place, they make it the name of something that was called after it. */
const calledAfter = wordSet(`
  university college school academy institute institution airport station stadium arena hospital clinic library museum gallery theatre
  theater opera cathedral church mosque abbey street avenue boulevard road lane square bridge tunnel tower hotel inn foundation
  fellowship prize award medal trophy cup bank insurance airlines airways airline motors railway railways club fc united
  rovers wanderers city county marathon orchestra philharmonic symphony ensemble times post gazette herald tribune
  chronicle inquirer exchange delta gardens day broncos chiefs patriots giants dolphins ravens steelers cowboys bulls lakers yankees mets rangers
`);
/** Before a name, they make it that of a ship. */
const shipPrefixes = wordSet('uss hms rms mv ms ss hmas hmcs ins');
/** Before the name of a place, they make it that of an airline, a club, a hotel. */
const calledBefore = wordSet('new air real fc ac sc hotel cafe miss restaurant');
/** Before "of" and the name of a place, they make it a part of theirs. */
const ownedByPlaces = wordSet('bank university college archbishop bishop duke duchess earl');
/** After a demonym or the name of a place: dishes, breeds, tools and the like that only share its name. */
const idioms = wordSet(`
  fries toast dressing pastry pastries roll rolls shepherd shepherds nut nuts windows roulette doll dolls bath baths massage sauna flu
  whispers setter terrier coffee horn curve checkers salad omelette stew knotweed leave measles summer cow cows sprouts
  sausage sausages ham cheese muffin muffins sandwich sandwiches wok bean beans rope delight blue grey gray green brown red
  prices farce rodeo braid manicure bulldog mastiff wolfhound kiss polish tea garden
`);
/** What is called so, before the name or in apposition: "the nightclub Kremlin", "China, a town of 1,200". */
const otherThings = wordSet(`
  nightclub freighter ship carrier yacht ferry trawler tanker musical film movie novel play song album band restaurant pub
  horse mare filly gelding foal dog dogs puppy cat hamlet typeface typefaces font fonts villas rockers shopping
`);
const called = wordSet('called named nicknamed dubbed christened baptised baptized');
const determiners = wordSet('a an the');
const parting = wordSet('upon de del sur');
const and = wordHash('and');
const of = wordHash('of');
const articlesOfNames = wordSet('al el ul ud');
/** "Moscow-based", "Russia-friendly"; not "Lima-bean". */
const compound = /(?:[^c]ed|led|born|held|run|built|made|wide|era|bound|friendly|sceptic|critical|speaking|like|style)$/;
const numeral = /^[IVX]+$/;
const languageVerbs = wordSet('speak speaks spoke speaking read reads learn learns learned learnt learning teach teaches taught fluent');
/** Surnames, peoples and firms that are common words too, at the start of a sentence. */
const commonOpenings = wordSet(`
  page jobs coats law fox may will brown bush young black white green gray grey short long rice stone woods hill ford page price
  banks cook baker butler carter cash cross day field fields fisher flood fields frost gates grant hunt king knight lamb little
  love marsh mason mills moon moore noble park parks paul penny pope rich rose sharp sharma singer snow summers swift walker
  wall walls ward waters weaver wells west wise wolf wood worth intel apple target visa oracle shell chase bolt polish
`);
/** Beside a place, they say that it is a place after all. */
const toPlaces = wordSet('in near at from to of through via outside inside across around into visited visiting');
const parts = wordSet('north south east west northern southern eastern western central upper lower greater new old inner outer mid');

/** Whether a candidate's name is part, or the whole, of another's name here. */
export function isSomethingElse(span: Span, candidate: Candidate, gazetteer: Gazetteer, context: ArticleContext): boolean {
  const kind = entityKinds[gazetteer.kind[candidate.entity] ?? 0] ?? 'concept';
  if (isCommonOpening(span)) return true;
  if (candidate.kind === nameKind.demonym || candidate.kind === nameKind.people) return isIdiom(span) || isLanguage(span);
  if (isBorneByOther(span, candidate, kind, context)) return true;
  if (kind !== 'concept' && (isCalled(span) || isInApposition(span))) return true;
  if (kind !== 'person' && kind !== 'place') return false;
  return (
    (kind === 'person' && isOfNamesake(span, candidate, context)) ||
    (kind === 'place' && (isIdiom(span) || isOddCompound(span) || isInRow(span, context) || isFirstName(span, candidate, context))) ||
    isCalledAfter(span) ||
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

/** One name of a person beside an unknown capitalised word is somebody else's: "Melania Trump", "Trump Tower"; so is "Elizabeth I". */
function isOfNamesake(span: Span, candidate: Candidate, context: ArticleContext): boolean {
  const { passage, first, last } = span;
  const { tokens } = passage;
  if (tokens.gap[last + 1] === gap.soft && last + 1 < tokens.count && numeral.test(surfaceOf(passage, last + 1, last + 1))) return true;
  if (capitalsSayNothing(passage, first)) return false;
  const isSurname = first === last || tokens.shape[first] === shape.lower;
  const { before, after } = strangersBeside(span, isSurname ? candidate.kind : nameKind.full, 'person', context.known);
  return after !== undefined || (isSurname && before !== undefined && (before !== 'openingCapital' || first !== last));
}

/** A name that the article gives to a person who is not known: "Michael Jordan … Jordan", "Alexander Merkel … Merkel". */
function isBorneByOther(
  { passage, first, last }: Span,
  { entity }: Candidate,
  kind: string,
  { borne, introduced }: ArticleContext,
): boolean {
  const { tokens } = passage;
  const bearer = first === last ? borne.get(tokens.hash[first] ?? 0) : undefined;
  if (!bearer || passage.block < bearer.block || (passage.block === bearer.block && first < bearer.token)) return false;
  const before = tokens.hash[first - 1] ?? 0;
  if (kind === 'place') return !(tokens.gap[first] === gap.soft && toPlaces.has(before));
  if (kind === 'person') return !(introduced.get(entity)?.includes(' ') ?? false);
  return kind === 'organisation' && (introduced.get(entity)?.length ?? 0) <= (tokens.end[last] ?? 0) - (tokens.start[first] ?? 0);
}

/**
 * Single words that follow an unknown capitalised one, as a surname follows a first name, and that the article does not also
 * use as a place: hashes, with where each is first met. Headlines do not tell.
 */
export function borneNames(spans: readonly Span[], known: KnownTokens): ArticleContext['borne'] {
  const borne = new Map<number, { readonly block: number; readonly token: number }>();
  const places = new Set<number>();
  for (const { passage, first, last } of spans) {
    if (first !== last) continue;
    const hash = passage.tokens.hash[first] ?? 0;
    if (followsFirstName(passage, first, known.get(passage))) {
      if (!borne.has(hash)) borne.set(hash, { block: passage.block, token: first });
    } else if (toPlaces.has(passage.tokens.hash[first - 1] ?? 0)) places.add(hash);
  }
  for (const place of places) borne.delete(place);
  return borne;
}

function followsFirstName(passage: Passage, at: number, known: Uint8Array | undefined): boolean {
  const { tokens } = passage;
  const before = at - 1;
  if (!known || tokens.shape[at] !== shape.capitalised || capitalsSayNothing(passage, at) || isHyphenated(tokens, at)) return false;
  if (!isUnknownCapital(passage, before, at, known) || tokens.shape[before] !== shape.capitalised || isPossessive(tokens, before))
    return false;
  const hash = tokens.hash[before] ?? 0;
  if (personTitles.has(hash) || openers.has(hash) || genericNouns.has(hash) || parts.has(hash) || calledBefore.has(hash)) return false;
  if (tokens.gap[at + 1] === gap.soft && calledAfter.has(tokens.hash[at + 1] ?? 0)) return false;
  return !adjective.test(surfaceOf(passage, before, before));
}

const adjective = /(?:ing|ed|ly|ian|ish|ese|an)$/;

/** "Stanford University", "USS Ronald Reagan", "Bank of China". */
function isCalledAfter({ passage, first, last }: Span): boolean {
  const { tokens } = passage;
  const next = last + 1;
  const isJoined = next < tokens.count && tokens.gap[next] === gap.soft && !isPossessive(tokens, last);
  if (isJoined && tokens.shape[next] !== shape.lower && isCalledAfterAt(passage, next)) return true;
  // "Kingston upon Thames", "Santiago de Compostela".
  if (isJoined && parting.has(tokens.hash[next] ?? 0) && tokens.shape[next + 1] === shape.capitalised) return true;
  if (first === 0 || tokens.gap[first] !== gap.soft) return false;
  const before = tokens.hash[first - 1] ?? 0;
  if (tokens.shape[first - 1] === shape.upper && shipPrefixes.has(before)) return true;
  if (tokens.shape[first - 1] !== shape.lower && calledBefore.has(before)) return true;
  return before === of && first > 1 && tokens.shape[first - 2] === shape.capitalised && ownedByPlaces.has(tokens.hash[first - 2] ?? 0);
}

/** Also with one word between: "Ohio State University". */
function isCalledAfterAt({ tokens }: Passage, next: number): boolean {
  if (calledAfter.has(tokens.hash[next] ?? 0)) return true;
  const isJoined = tokens.gap[next + 1] === gap.soft && tokens.shape[next + 1] === shape.capitalised;
  return isJoined && institutions.has(tokens.hash[next + 1] ?? 0);
}

const institutions = wordSet('university college school airport stadium hospital library bridge insurance');

function isIdiom({ passage: { tokens }, last }: Span): boolean {
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== gap.soft || tokens.shape[next] !== shape.lower || isPossessive(tokens, last))
    return false;
  return idioms.has(tokens.hash[next] ?? 0);
}

/** "She reads Portuguese and …": the language, not the country; "reads Portuguese papers" is. */
function isLanguage({ passage: { tokens }, first, last }: Span): boolean {
  if (first === 0 || !languageVerbs.has(tokens.hash[first - 1] ?? 0)) return false;
  const next = last + 1;
  return next >= tokens.count || tokens.gap[next] !== gap.soft || tokens.hash[next] === and;
}

/** "Lima-bean", "Georgia-on-Sea", and the "Islam" of "Saif al-Islam". */
function isOddCompound({ passage, first, last }: Span): boolean {
  const { tokens } = passage;
  const isHyphen = (at: number) => tokens.text.charCodeAt(at) === 0x2d;
  if (isHyphen((tokens.start[first] ?? 0) - 1) && articlesOfNames.has(tokens.hash[first - 1] ?? 0)) return true;
  if (first !== last || !isHyphen(tokens.end[last] ?? 0) || tokens.shape[last + 1] !== shape.lower) return false;
  return !compound.test(surfaceOf(passage, last + 1, last + 1));
}

/** Two single names of places in a row are a person's: "Irving Berlin", "Paris Lane". */
function isInRow({ passage, first, last }: Span, { known }: ArticleContext): boolean {
  const { tokens } = passage;
  const own = known.get(passage);
  if (
    first !== last ||
    !own ||
    capitalsSayNothing(passage, first) ||
    isHyphenated(tokens, first - 1) ||
    first === 0 ||
    tokens.gap[first] !== gap.soft
  )
    return false;
  const before = first - 1;
  const isName = tokens.shape[before] === shape.capitalised && own[before] === placeToken && !isPossessive(tokens, before);
  return isName && tokens.text.charCodeAt((tokens.start[first] ?? 0) - 1) === 0x20;
}

/** "India Eisley plays the daughter": what stands before an unknown surname, and not after "in" or "from". */
function isFirstName(span: Span, candidate: Candidate, context: ArticleContext): boolean {
  const { passage, first, last } = span;
  if (first !== last || capitalsSayNothing(passage, first)) return false;
  if (passage.tokens.gap[first] === gap.soft && toPlaces.has(passage.tokens.hash[first - 1] ?? 0)) return false;
  return strangersBeside(span, candidate.kind, 'place', context.known).after === 'capitalAfter';
}

/** In `ArticleContext.known`: a token that by itself can only name a place. */
export const placeToken = 2;

/** "The triplets are called Paris, Sydney and Vienna", "the nightclub Kremlin"; not "the minister called Turkey a friend". */
function isCalled({ passage: { tokens }, first, last }: Span): boolean {
  if (isPossessive(tokens, last)) return false;
  for (let at = first - 1; at >= 0 && first - at < longestList && (tokens.gap[at + 1] ?? 0) <= gap.comma; at--) {
    const hash = tokens.hash[at] ?? 0;
    if (called.has(hash)) return tokens.gap[at] === gap.comma || beings.has(tokens.hash[at - 1] ?? 0);
    if (tokens.shape[at] === shape.lower && hash !== and) return otherThings.has(hash) && at === first - 1;
  }
  return false;
}

const beings = wordSet('is are was were be been being');
const longestList = 8;

/** "Boston, the rock band", "China, a town of 1,200". */
function isInApposition({ passage: { tokens }, last }: Span): boolean {
  const article = last + 1;
  if (tokens.gap[article] !== gap.comma || !determiners.has(tokens.hash[article] ?? 0)) return false;
  for (let at = article + 1; at <= article + 4 && at < tokens.count && (tokens.gap[at] ?? 0) === gap.soft; at++) {
    if (otherThings.has(tokens.hash[at] ?? 0)) return true;
  }
  return false;
}
