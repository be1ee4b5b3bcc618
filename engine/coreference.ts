/** What the article introduces: the entities it names in full, whose short forms count from then on. */
import { type Gazetteer, nameKind } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';

/** Introduced entities with the name that introduced each. */
export type Introductions = ReadonlyMap<EntityIndex, string>;

/**
 * Entities named by a name that stands by itself, anywhere in the article: headlines use the surname before the text gives
 * the full name. Names inside longer names do not introduce: "New York Times" is not New York.
 */
export function introductions(spans: readonly Span[], already: Introductions, gazetteer: Gazetteer): Introductions {
  const introduced = new Map(already);
  for (const span of leftmostLongest(spans.filter((each) => each.candidates.some(introduces)))) {
    const best = span.candidates.filter(introduces).reduce((a, b) => (priorOf(b, gazetteer) > priorOf(a, gazetteer) ? b : a));
    if (!introduced.has(best.entity)) introduced.set(best.entity, surfaceOf(span.passage, span.first, span.last));
  }
  return introduced;
}

function introduces(candidate: Candidate): boolean {
  return !candidate.needsIntroduction && (candidate.kind === nameKind.full || candidate.kind === nameKind.acronym);
}

const priorOf = (candidate: Candidate, { prior }: Gazetteer) => prior[candidate.entity] ?? 0;

/** Of overlapping spans the one that begins first and, of those, the longest. Spans come in reading order. */
function leftmostLongest(spans: readonly Span[]): Span[] {
  const chosen: Span[] = [];
  for (let index = 0; index < spans.length; ) {
    let best = spans[index] as Span;
    while (spans[index]?.passage === best.passage && (spans[index]?.first ?? 0) <= best.first) best = spans[index++] as Span;
    chosen.push(best);
    while (spans[index]?.passage === best.passage && (spans[index]?.first ?? 0) <= best.last) index++;
  }
  return chosen;
}

/** By passage, 1 for each token that is part of a name which may count here, or of the title of an office. */
export function knownTokens(passages: readonly Passage[], spans: readonly Span[], introduced: Introductions): Map<Passage, Uint8Array> {
  const known = new Map(passages.map((passage) => [passage, new Uint8Array(passage.tokens.count)]));
  for (const { passage, first, last, candidates } of spans) {
    if (candidates.some((candidate) => !candidate.needsIntroduction || introduced.has(candidate.entity)))
      known.get(passage)?.fill(1, first, last + 1);
  }
  return known;
}

/**
 * Acronyms that this article defines as something else: "the Green Road Union (GRU)". Token hashes of the acronyms.
 * An acronym in brackets right after an unknown capitalised name is that name's own.
 */
export function redefinedAcronyms(spans: readonly Span[], known: ReadonlyMap<Passage, Uint8Array>): ReadonlySet<number> {
  const redefined = new Set<number>();
  for (const { passage, first, last, candidates } of spans) {
    if (first !== last || first < 2 || !candidates.some(({ kind }) => kind === nameKind.acronym)) continue;
    const { tokens } = passage;
    const bracket = tokens.text.slice(tokens.end[first - 1], tokens.start[first]);
    if (!/^\s*\($/.test(bracket) || tokens.text.charCodeAt(tokens.end[last] ?? 0) !== 0x29) continue;
    const initial = tokens.text.charAt(tokens.start[first - 1] ?? 0);
    if (known.get(passage)?.[first - 1] === 0 && initial !== initial.toLowerCase()) redefined.add(tokens.hash[first] ?? 0);
  }
  return redefined;
}
