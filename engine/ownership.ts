/**
 * Names that a place beside them gives to somebody else. "Senate" may be short for the United States Senate, but "the French
 * Senate" and "the Senate of France" are not; "Paris, Texas" is not the capital of France. Cost: linear in the number of spans and in the relations of those that stand with a place.
 */
import { articles, territories, wordHash, wordSet } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind, relatedTo, tellsOffice } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape, type Tokens } from './tokenize.ts';

const of = wordHash('of');
const the = wordHash('the');
const inWord = wordHash('in');

/** The spans without candidates that a place beside them gives to somebody else. Spans that are left with none are dropped. */
export function ownedSpans(spans: readonly Span[], gazetteer: Gazetteer): Span[] {
  const places = placesBeside(spans, gazetteer);
  return spans.flatMap((span) => {
    const beside = places.get(span.passage) ?? nothing;
    const owners = ownersOf(span, beside);
    const whole = wholeOf(span, beside);
    const mayBeWhole = span.candidates.some(({ toldAsWhole }) => toldAsWhole);
    const street = placeOfStreet(span, beside);
    if (owners.length === 0 && !whole && !mayBeWhole && !street) return [span];
    const own = mayBeWhole && !whole ? wholesAmong(span, beside, gazetteer) : span.candidates;
    const candidates = own.filter(
      (candidate) =>
        (owners.length === 0 || !isVouchedBody(candidate, gazetteer) || isNearAny(candidate.entity, owners, gazetteer)) &&
        (!whole || !isPlace(candidate, gazetteer) || whole.some((each) => isWithin(candidate.entity, each, gazetteer))) &&
        (!street || tellsOffice(candidate.kind) || street.some((each) => isWithin(candidate.entity, each, gazetteer))),
    );
    return candidates.length > 0 ? [{ ...span, candidates }] : [];
  });
}

/** Places of a passage, by the token at which their name ends and at which it starts. */
interface PlacesBeside {
  readonly ending: Map<number, PlaceBeside>;
  readonly starting: Map<number, PlaceBeside>;
}

const nothing: PlacesBeside = { ending: new Map(), starting: new Map() };

interface PlaceBeside {
  readonly owners: readonly EntityIndex[];
  readonly first: number;
  readonly last: number;
}

function placesBeside(spans: readonly Span[], gazetteer: Gazetteer): Map<Passage, PlacesBeside> {
  const places = new Map<Passage, PlacesBeside>();
  for (const { passage, first, last, candidates } of spans) {
    const owners = candidates.filter((candidate) => isPlace(candidate, gazetteer)).map(({ entity }) => entity);
    if (owners.length === 0) continue;
    const beside = places.get(passage) ?? { ending: new Map(), starting: new Map() };
    places.set(passage, beside);
    beside.ending.set(last, { owners, first, last });
    beside.starting.set(first, { owners, first, last });
  }
  return places;
}

function isPlace({ kind, entity }: Candidate, gazetteer: Gazetteer): boolean {
  return !tellsOffice(kind) && kind !== nameKind.short && entityKinds[gazetteer.kind[entity] ?? 0] === 'place';
}

/** A body's short form, which counts only with words of the article that vouch for it. */
function isVouchedBody({ kind, entity, guarded, needsIntroduction }: Candidate, gazetteer: Gazetteer): boolean {
  return kind === nameKind.full && (guarded || needsIntroduction) && entityKinds[gazetteer.kind[entity] ?? 0] === 'organisation';
}

/** The places that stand right before a span, or after it and "of". */
function ownersOf({ passage: { tokens }, first, last }: Span, { ending, starting }: PlacesBeside): readonly EntityIndex[] {
  const before = tokens.gap[first] === gap.soft ? ending.get(first - 1)?.owners : undefined;
  if (before || tokens.hash[last + 1] !== of) return before ?? [];
  return starting.get(last + (tokens.hash[last + 2] === the ? 3 : 2))?.owners ?? [];
}

/**
 * The states or countries that stand after a place between commas or in brackets, as in "Paris, Texas, …", or in words: "Tripoli,
 * the port in northern Lebanon"; not the places of "Kabul, Iran and …" and other lists.
 */
function wholeOf({ passage: { tokens }, first, last }: Span, beside: PlacesBeside): readonly EntityIndex[] | undefined {
  const { starting } = beside;
  if (tokens.text.slice(tokens.end[last], tokens.start[last + 1]) === ' (') return inBrackets(tokens, starting.get(last + 1));
  if (tokens.gap[last + 1] !== gap.comma) return undefined;
  const after = starting.get(last + 1) ?? toldWhole(tokens, last + 1, starting);
  return after && isWholeOf(tokens, { first, last }, after, beside) ? after.owners : undefined;
}

/** Whether a place stands after another, part of it, as a whole does, and not as one more of a list. */
function isWholeOf(tokens: Tokens, part: { first: number; last: number }, whole: PlaceBeside, { starting, ending }: PlacesBeside): boolean {
  if (tokens.gap[part.first] === gap.comma && ending.has(part.first - 1)) return false;
  const next = whole.last + 1;
  if (next >= tokens.count) return true;
  if (tokens.gap[next] === gap.soft) return tokens.gap[whole.first] !== gap.comma;
  if (tokens.gap[next] !== gap.comma) return true;
  const isNext = starting.has(next) || (beforeItems.has(tokens.hash[next] ?? 0) && starting.has(next + 1));
  return !isNext && !(joining.has(tokens.hash[next] ?? 0) && goesOn(tokens, next + 1));
}

/** Whether a list goes on after "and": with a name, or with "the", "parts of", "other". */
function goesOn({ hash, gap: gaps, shape: shapes, count }: Tokens, from: number): boolean {
  for (let at = from; at < count && at < from + longestItem && gaps[at] === gap.soft; at++) {
    if (shapes[at] !== shape.lower || others.has(hash[at] ?? 0)) return true;
  }
  return false;
}

/** "Iraq, in Yemen", "Germany, the Netherlands". */
const beforeItems = wordSet('the in possibly perhaps maybe even also');

/** Words of a further item of a list that are looked at. */
const longestItem = 4;
const others = wordSet('other others several many more elsewhere beyond');

/**
 * "Rome, Georgia, …": of what the second name may mean, that which the first is in. A town that is called like a place elsewhere
 * is in the state that only articles about it call by the bare name. Where no place stands before, that state is not meant.
 */
function wholesAmong({ passage: { tokens }, first, last, candidates }: Span, beside: PlacesBeside, gazetteer: Gazetteer) {
  const usual = candidates.filter(({ toldAsWhole }) => !toldAsWhole);
  const part = beside.ending.get(first - 1);
  if (!part || !isWholeOf(tokens, part, { owners: [], first, last }, beside)) return usual;
  const containing = candidates.filter(({ entity }) => part.owners.some((each) => isWithin(each, entity, gazetteer)));
  return containing.length > 0 ? containing : candidates.filter(({ toldAsWhole }) => toldAsWhole);
}

/** "Naples (Florida)": all that the brackets hold. */
function inBrackets({ text, end }: Tokens, place: PlaceBeside | undefined): readonly EntityIndex[] | undefined {
  return place && text.charCodeAt(end[place.last] ?? 0) === 0x29 ? place.owners : undefined;
}

/** "…, a port in Devon", "…, a town of 1,200 east of Houston", "…, the American state", "…, near Sunderland in England": where that lies. */
function toldWhole(tokens: Tokens, from: number, starting: PlacesBeside['starting']): PlaceBeside | undefined {
  const { hash, gap: gaps, shape: shapes } = tokens;
  const isNear = hash[from] === near && shapes[from + 1] === shape.capitalised;
  if (!isNear && !articles.has(hash[from] ?? 0)) return undefined;
  let isSettlement = false;
  for (let at = from + 1; at <= from + farthest && at < tokens.count && isJoined(tokens, at); at++) {
    const place = starting.get(at);
    if (place && (isNear ? inOf.has(hash[at - 1] ?? 0) : isSettlement || isTerritory(tokens, place.last + 1))) return place;
    if (!isNear && shapes[at] !== shape.lower && shapes[at] !== shape.caseless) return undefined;
    isSettlement ||= settlements.has(hash[at] ?? 0) && gaps[at] === gap.soft;
  }
  return undefined;
}

/** "The American state", and no "Jordanian state news agency". */
const isTerritory = ({ hash, gap: gaps }: Tokens, at: number) =>
  gaps[at] === gap.soft && territories.has(hash[at] ?? 0) && (gaps[at + 1] !== gap.soft || inOf.has(hash[at + 1] ?? 0));

/** Whether nothing but white space, or the comma of a figure, stands before a token. */
const isJoined = ({ gap: gaps, shape: shapes }: Tokens, at: number) =>
  gaps[at] === gap.soft || (gaps[at] === gap.comma && shapes[at] === shape.caseless && shapes[at - 1] === shape.caseless);

/** How far after the article the place is looked for, in words. */
const farthest = 8;
const near = wordHash('near');
const inOf = wordSet('in of');
const joining = wordSet('and or');
const settlements = wordSet('town village port suburb hamlet resort settlement township borough parish');

/** What may bear the name of a famous house or street: "the White House in Moscow", "Downing Street, in the Welsh town of Llandudno". */
const streets = wordSet('house street square palace castle tower avenue gate');

/** The place in which a house or street is said to lie; none of them where that is an unknown town. */
function placeOfStreet({ passage: { tokens }, last }: Span, { starting }: PlacesBeside): readonly EntityIndex[] | undefined {
  const { hash, gap: gaps } = tokens;
  let at = last + 1;
  if (!streets.has(hash[last] ?? 0)) return undefined;
  if ((gaps[at] ?? gap.sentence) > gap.comma || hash[at] !== inWord) return undefined;
  const place = starting.get(++at);
  if (place && gaps[at] === gap.soft) return place.owners;
  for (const end = at + farthest; at < end && gaps[at] === gap.soft && !settlements.has(hash[at] ?? 0); ) at++;
  if (!settlements.has(hash[at] ?? 0) || hash[at + 1] !== of || tokens.shape[at + 2] !== shape.capitalised) return undefined;
  return starting.get(at + 2)?.owners ?? [];
}

function isNearAny(entity: EntityIndex, others: readonly EntityIndex[], gazetteer: Gazetteer): boolean {
  return others.some((other) => other === entity || areNear(entity, other, gazetteer));
}

/**
 * Whether a place is related to another, or both to a third place. A country is in nothing that it is not related to itself, and
 * what is in a country's neighbour is not in it.
 */
function isWithin(place: EntityIndex, whole: EntityIndex, gazetteer: Gazetteer): boolean {
  const own = relatedTo(place, gazetteer);
  if (place === whole || own.includes(whole)) return true;
  const countries = countriesOf(gazetteer);
  if (countries[place] === 1) return false;
  const shared = new Set(relatedTo(whole, gazetteer));
  const isBetween = (third: number) => entityKinds[gazetteer.kind[third] ?? 0] === 'place' && !(countries[whole] && countries[third]);
  return own.some((third) => shared.has(third) && isBetween(third));
}

const known = new WeakMap<Gazetteer, Uint8Array>();

/** By entity, 1 for what has a people or an adjective of its own: countries and their like. Made once for a gazetteer. */
function countriesOf(gazetteer: Gazetteer): Uint8Array {
  const made = known.get(gazetteer);
  if (made) return made;
  const countries = new Uint8Array(gazetteer.entityCount);
  const { entity, kind } = gazetteer.candidates;
  for (const [row, name] of kind.entries()) if (name === nameKind.demonym || name === nameKind.people) countries[entity[row] ?? 0] = 1;
  known.set(gazetteer, countries);
  return countries;
}

/** Whether two entities are related, or both to a third. */
function areNear(a: EntityIndex, b: EntityIndex, gazetteer: Gazetteer): boolean {
  const own = relatedTo(a, gazetteer);
  return own.includes(b) || own.some((third) => relatedTo(third as EntityIndex, gazetteer).includes(b));
}
