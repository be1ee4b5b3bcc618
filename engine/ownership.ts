/**
 * Bodies that another country owns: "Senate" may be short for the United States Senate, but "the French Senate" and "the
 * Senate of France" are not. Cost: linear in the number of spans and in the relations of those that stand with a place.
 */
import { wordHash } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap } from './tokenize.ts';

const of = wordHash('of');
const the = wordHash('the');

/** The spans without candidates that a place beside them gives to somebody else. Spans that are left with none are dropped. */
export function ownedSpans(spans: readonly Span[], gazetteer: Gazetteer): Span[] {
  const places = new Map<Passage, PlacesBeside>();
  for (const span of spans) {
    const owners = span.candidates.filter((candidate) => isPlace(candidate, gazetteer)).map(({ entity }) => entity);
    if (owners.length === 0) continue;
    const beside = places.get(span.passage) ?? { ending: new Map(), starting: new Map() };
    places.set(span.passage, beside);
    beside.ending.set(span.last, owners);
    beside.starting.set(span.first, owners);
  }
  return spans.flatMap((span) => {
    const owners = ownersOf(span, places.get(span.passage));
    if (owners.length === 0) return [span];
    const candidates = span.candidates.filter(
      (candidate) => !isVouchedBody(candidate, gazetteer) || owners.some((owner) => areNear(candidate.entity, owner, gazetteer)),
    );
    return candidates.length > 0 ? [{ ...span, candidates }] : [];
  });
}

/** Places of a passage, by the token at which their name ends and at which it starts. */
interface PlacesBeside {
  readonly ending: Map<number, readonly EntityIndex[]>;
  readonly starting: Map<number, readonly EntityIndex[]>;
}

function isPlace({ kind, entity }: Candidate, gazetteer: Gazetteer): boolean {
  return kind !== nameKind.title && kind !== nameKind.short && entityKinds[gazetteer.kind[entity] ?? 0] === 'place';
}

/** A body's short form, which counts only with words of the article that vouch for it. */
function isVouchedBody({ kind, entity, guarded, needsIntroduction }: Candidate, gazetteer: Gazetteer): boolean {
  return kind === nameKind.full && (guarded || needsIntroduction) && entityKinds[gazetteer.kind[entity] ?? 0] === 'organisation';
}

/** The places that stand right before a span, or after it and "of". */
function ownersOf({ passage: { tokens }, first, last }: Span, places: PlacesBeside | undefined): readonly EntityIndex[] {
  const before = tokens.gap[first] === gap.soft ? places?.ending.get(first - 1) : undefined;
  if (before || tokens.hash[last + 1] !== of) return before ?? [];
  return places?.starting.get(last + (tokens.hash[last + 2] === the ? 3 : 2)) ?? [];
}

/** Whether two entities are related, or both to a third. */
function areNear(a: EntityIndex, b: EntityIndex, gazetteer: Gazetteer): boolean {
  const own = neighboursOf(a, gazetteer);
  return own.includes(b) || own.some((third) => neighboursOf(third as EntityIndex, gazetteer).includes(b));
}

function neighboursOf(entity: EntityIndex, { relatedFirst, related }: Gazetteer): Uint32Array {
  return related.subarray(relatedFirst[entity] ?? 0, relatedFirst[entity + 1] ?? 0);
}
