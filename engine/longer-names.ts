/**
 * Names that are part of the name of something that was called after their bearer: "Stanford University", "USS Ronald Reagan", "a
 * Turkey sandwich". Cost: a few look-ups a candidate.
 */
import { wordHash, wordSet } from './cues.ts';
import { isPossessive } from './neighbours.ts';
import { inCapitals, type Passage, surfaceOf } from './passage.ts';
import type { Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

/** Capitalised after the name of a person or place, they make it the name of something that was called after it. */
export const calledAfter = wordSet(`
  university college school academy institute institution airport station stadium arena hospital clinic library museum gallery theatre
  theater opera cathedral church mosque abbey street avenue boulevard road lane square bridge tunnel tower hotel inn foundation
  fellowship prize award medal trophy cup bank insurance airlines airways airline motors railway railways club fc united
  rovers wanderers city county marathon orchestra philharmonic symphony ensemble times post gazette herald tribune
  chronicle inquirer exchange delta gardens day broncos chiefs patriots giants dolphins ravens steelers cowboys bulls lakers yankees mets rangers
`);
/** Before a name, they make it that of a ship. */
const shipPrefixes = wordSet('uss hms rms mv ms ss hmas hmcs ins');
/** Before the name of a place, they make it that of an airline, a club, a hotel. */
export const calledBefore = wordSet('new air real fc ac sc hotel cafe miss restaurant');
/** Before "of" and the name of a place, they make it a part of theirs. */
const ownedByPlaces = wordSet('bank university college archbishop bishop duke duchess earl');
/** After a demonym or the name of a place: dishes, breeds, tools and the like that only share its name. */
const idioms = wordSet(`
  fries toast dressing pastry pastries roll rolls shepherd shepherds nut nuts windows roulette doll dolls bath baths massage sauna flu
  whispers setter terrier coffee horn curve checkers salad omelette stew knotweed leave measles summer cow cows sprouts
  sausage sausages ham cheese muffin muffins sandwich sandwiches wok bean beans rope delight blue grey gray green brown red
  prices farce rodeo braid manicure friar friars bulldog mastiff wolfhound kiss polish tea garden
`);
/** Before the name of a place, they make it a dish. */
const dishes = wordSet('beef chicken peach pizza steak veal eggs crepes oysters');
const parting = wordSet('upon de del sur');
const beside = wordSet('by on');
const waters = wordSet('sea lake thames avon trent tees tweed humber');
const and = wordHash('and');
const the = wordHash('the');
const of = wordHash('of');
export const articlesOfNames = wordSet('al el ul ud');
/** "Moscow-based", "Russia-friendly"; not "Lima-bean". */
const compound = /(?:[^c]ed|led|born|held|run|built|made|wide|era|bound|friendly|sceptic|critical|speaking|like|style)$/;
const languageVerbs = wordSet('speak speaks spoke speaking read reads learn learns learned learnt learning teach teaches taught fluent');

/** "Stanford University", "USS Ronald Reagan", "Bank of China"; of a person's name also "John F. Kennedy airport". */
export function isCalledAfter({ passage, first, last }: Span, kind: string): boolean {
  const { tokens } = passage;
  const next = last + 1;
  const isJoined = next < tokens.count && tokens.gap[next] === gap.soft && !isPossessive(tokens, last);
  if (isJoined && tokens.shape[next] !== shape.lower && isCalledAfterAt(passage, next)) return true;
  if (isJoined && kind === 'person' && institutions.has(tokens.hash[next] ?? 0)) return true;
  if (isJoined && isPartedAt(passage, next)) return true;
  if (first === 0 || tokens.gap[first] !== gap.soft) return false;
  const before = tokens.hash[first - 1] ?? 0;
  if (tokens.shape[first - 1] === shape.upper && shipPrefixes.has(before)) return true;
  if (tokens.shape[first - 1] !== shape.lower && calledBefore.has(before)) return true;
  return before === of && first > 1 && tokens.shape[first - 2] === shape.capitalised && ownedByPlaces.has(tokens.hash[first - 2] ?? 0);
}

/** "Kingston upon Thames", "Santiago de Compostela", "Manchester by the Sea". */
function isPartedAt({ tokens }: Passage, next: number): boolean {
  const word = tokens.hash[next] ?? 0;
  if (parting.has(word)) return tokens.shape[next + 1] === shape.capitalised;
  if (!beside.has(word)) return false;
  const water = tokens.hash[next + 1] === the ? next + 2 : next + 1;
  return tokens.shape[water] === shape.capitalised && waters.has(tokens.hash[water] ?? 0);
}

/** Also with one word between: "Ohio State University". */
function isCalledAfterAt({ tokens }: Passage, next: number): boolean {
  if (calledAfter.has(tokens.hash[next] ?? 0)) return true;
  const isJoined = tokens.gap[next + 1] === gap.soft && tokens.shape[next + 1] === shape.capitalised;
  return isJoined && institutions.has(tokens.hash[next + 1] ?? 0);
}

const institutions = wordSet('university college school airport stadium hospital library bridge insurance');

/** "French toast", "beef Wellington". */
export function isIdiom({ passage, first, last }: Span): boolean {
  const { tokens } = passage;
  if (first > 0 && tokens.gap[first] === gap.soft && dishes.has(tokens.hash[first - 1] ?? 0)) return true;
  const next = last + 1;
  const isSmall = tokens.shape[next] === shape.lower || (first === last && inCapitals(passage, next));
  if (next >= tokens.count || tokens.gap[next] !== gap.soft || !isSmall || isPossessive(tokens, last)) return false;
  return idioms.has(tokens.hash[next] ?? 0);
}

/** "She reads Portuguese and …": the language, not the country; "reads Portuguese papers" is. */
export function isLanguage({ passage: { tokens }, first, last }: Span): boolean {
  if (first === 0 || !languageVerbs.has(tokens.hash[first - 1] ?? 0)) return false;
  const next = last + 1;
  return next >= tokens.count || tokens.gap[next] !== gap.soft || tokens.hash[next] === and;
}

/** The "Islam" of "Saif al-Islam". */
export function isEndOfName({ passage: { tokens }, first, last }: Span): boolean {
  return (
    first === last && tokens.text.charCodeAt((tokens.start[first] ?? 0) - 1) === 0x2d && articlesOfNames.has(tokens.hash[first - 1] ?? 0)
  );
}

/** "Lima-bean", "Georgia-on-Sea". */
export function isOddCompound({ passage, first, last }: Span): boolean {
  const { tokens } = passage;
  if (first !== last || tokens.text.charCodeAt(tokens.end[last] ?? 0) !== 0x2d || tokens.shape[last + 1] !== shape.lower) return false;
  return !compound.test(surfaceOf(passage, last + 1, last + 1));
}
