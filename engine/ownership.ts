/**
 * Names that a place beside them gives to somebody else. "Senate" may be short for the United States Senate, but "the French
 * Senate" and "the Senate of France" are not; "Paris, Texas" is not the capital of France. Cost: linear in the number of spans and in the relations of those that stand with a place.
 */
import { articles, wordHash, wordSet } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind, relatedTo, tellsOffice } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape, type Tokens } from './tokenize.ts';

const of = wordHash('of');
const the = wordHash('the');
const and = wordHash('and');

/** The spans without candidates that a place beside them gives to somebody else. Spans that are left with none are dropped. */
export function ownedSpans(spans: readonly Span[], gazetteer: Gazetteer): Span[] {
  const places = placesBeside(spans, gazetteer);
  return spans.flatMap((span) => {
    const beside = places.get(span.passage);
    const owners = beside ? ownersOf(span, beside) : [];
    const whole = beside ? wholeOf(span, beside) : undefined;
    if (owners.length === 0 && !whole) return [span];
    const candidates = span.candidates.filter(
      (candidate) =>
        (owners.length === 0 || !isVouchedBody(candidate, gazetteer) || isNearAny(candidate.entity, owners, gazetteer)) &&
        (!whole || !isPlace(candidate, gazetteer) || whole.some((each) => isWithin(candidate.entity, each, gazetteer))),
    );
    return candidates.length > 0 ? [{ ...span, candidates }] : [];
  });
}

/** Places of a passage, by the token at which their name ends and at which it starts. */
interface PlacesBeside {
  readonly ending: Map<number, readonly EntityIndex[]>;
  readonly starting: Map<number, PlaceBeside>;
}

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
    beside.ending.set(last, owners);
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
  const before = tokens.gap[first] === gap.soft ? ending.get(first - 1) : undefined;
  if (before || tokens.hash[last + 1] !== of) return before ?? [];
  return starting.get(last + (tokens.hash[last + 2] === the ? 3 : 2))?.owners ?? [];
}

/**
 * The states or countries that stand after a place between commas or in brackets, as in "Paris, Texas, …", or in words: "Tripoli,
 * the port in northern Lebanon"; not the places of "Kabul, Iran and …" and other lists.
 */
function wholeOf({ passage: { tokens }, first, last }: Span, { starting, ending }: PlacesBeside): readonly EntityIndex[] | undefined {
  if (tokens.text.slice(tokens.end[last], tokens.start[last + 1]) === ' (') return inBrackets(tokens, starting.get(last + 1));
  const after = tokens.gap[last + 1] === gap.comma ? (starting.get(last + 1) ?? toldWhole(tokens, last + 1, starting)) : undefined;
  if (!after || (tokens.gap[first] === gap.comma && ending.has(first - 1))) return undefined;
  const next = after.last + 1;
  if (next >= tokens.count) return after.owners;
  if (tokens.gap[next] === gap.soft) return tokens.gap[after.first] === gap.comma ? undefined : after.owners;
  return tokens.gap[next] === gap.comma && (starting.has(next) || tokens.hash[next] === and) ? undefined : after.owners;
}

/** "Naples (Florida)": all that the brackets hold. */
function inBrackets({ text, end }: Tokens, place: PlaceBeside | undefined): readonly EntityIndex[] | undefined {
  return place && text.charCodeAt(end[place.last] ?? 0) === 0x29 ? place.owners : undefined;
}

/** "…, a port in Devon": the place in which that settlement lies. */
function toldWhole(
  { hash, gap: gaps, shape: shapes }: Tokens,
  article: number,
  starting: PlacesBeside['starting'],
): PlaceBeside | undefined {
  if (!articles.has(hash[article] ?? 0)) return undefined;
  let isSettlement = false;
  for (let at = article + 1; at <= article + farthest && gaps[at] === gap.soft; at++) {
    if (isSettlement && starting.has(at)) return starting.get(at);
    if (shapes[at] !== shape.lower) return undefined;
    isSettlement ||= settlements.has(hash[at] ?? 0);
  }
  return undefined;
}

/** How far after the article the place is looked for, in words. */
const farthest = 6;
const settlements = wordSet('town village port suburb hamlet resort settlement township borough parish');

function isNearAny(entity: EntityIndex, others: readonly EntityIndex[], gazetteer: Gazetteer): boolean {
  return others.some((other) => other === entity || areNear(entity, other, gazetteer));
}

/** Whether a place is related to another, or both to a third place. */
function isWithin(place: EntityIndex, whole: EntityIndex, gazetteer: Gazetteer): boolean {
  const own = relatedTo(place, gazetteer);
  if (place === whole || own.includes(whole)) return true;
  const shared = new Set(relatedTo(whole, gazetteer));
  return own.some((third) => shared.has(third) && entityKinds[gazetteer.kind[third] ?? 0] === 'place');
}

/** Whether two entities are related, or both to a third. */
function areNear(a: EntityIndex, b: EntityIndex, gazetteer: Gazetteer): boolean {
  const own = relatedTo(a, gazetteer);
  return own.includes(b) || own.some((third) => relatedTo(third as EntityIndex, gazetteer).includes(b));
}
