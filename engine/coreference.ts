/** What the article introduces: the entities it names in full, whose short forms count from then on. */
import { articles, linkingWords } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind, tellsOffice } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { placeToken, surnameToken } from './namesakes.ts';
import { type Passage, surfaceOf } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

/** Introduced entities with the longest name that introduced each. */
export type Introductions = ReadonlyMap<EntityIndex, string>;

/**
 * Entities named by a name that stands by itself, anywhere in the article: headlines use the surname before the text gives
 * the full name. Names inside longer names do not introduce: "New York Times" is not New York.
 */
export function introductions(spans: readonly Span[], already: Introductions, gazetteer: Gazetteer): Introductions {
  const introduced = new Map(already);
  for (const span of leftmostLongest(spans.filter((each) => each.candidates.some(introduces)))) {
    const best = span.candidates.filter(introduces).reduce((a, b) => (priorOf(b, gazetteer) > priorOf(a, gazetteer) ? b : a));
    const name = surfaceOf(span.passage, span.first, span.last);
    if (name.length > (introduced.get(best.entity)?.length ?? 0)) introduced.set(best.entity, name);
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

const placeKind = entityKinds.indexOf('place');
const personKind = entityKinds.indexOf('person');

/** By passage, for each token that is part of a name which may count here, or of the title of an office: 1, or 2 where it can only be a place, 3 where only a surname. */
export function knownTokens(
  passages: readonly Passage[],
  spans: readonly Span[],
  introduced: Introductions,
  gazetteer: Gazetteer,
): Map<Passage, Uint8Array> {
  const known = new Map(passages.map((passage) => [passage, new Uint8Array(passage.tokens.count)]));
  for (const { passage, first, last, candidates } of spans) {
    const usable = candidates.filter((candidate) => !candidate.needsIntroduction || introduced.has(candidate.entity));
    if (usable.length === 0) continue;
    const isAll = (name: number, kindOfEntity: number) =>
      first === last && usable.every(({ kind, entity }) => kind === name && gazetteer.kind[entity] === kindOfEntity);
    const token = isAll(nameKind.full, placeKind) ? placeToken : isAll(nameKind.short, personKind) ? surnameToken : 1;
    known.get(passage)?.fill(token, first, last + 1);
  }
  return known;
}

/**
 * Persons introduced by the office that they held on the day, as in "President Bush" and "Chancellor Schröder": with the title
 * right before the surname. The rest of the article knows them by the surname then.
 */
export function introducedByOffice(spans: readonly Span[], day: number, gazetteer: Gazetteer): Map<EntityIndex, string> {
  const titles = new Map<Passage, Map<number, Span>>();
  for (const span of spans) {
    if (!span.candidates.some(({ kind }) => tellsOffice(kind))) continue;
    const own = titles.get(span.passage) ?? new Map<number, Span>();
    titles.set(span.passage, own.set(span.last, span));
  }
  const introduced = new Map<EntityIndex, string>();
  for (const span of spans) {
    const title = span.passage.tokens.gap[span.first] === gap.soft ? titles.get(span.passage)?.get(span.first - 1) : undefined;
    if (!title) continue;
    for (const { entity, kind } of span.candidates) {
      if (kind === nameKind.short && title.candidates.some((each) => isHeldBy(each, entity, day, gazetteer)))
        introduced.set(entity, surfaceOf(span.passage, title.first, span.last));
    }
  }
  return introduced;
}

function isHeldBy({ entity: office, kind }: Candidate, person: EntityIndex, day: number, { offices }: Gazetteer): boolean {
  if (!tellsOffice(kind)) return false;
  return offices[office]?.terms.some(({ holder, from, to }) => holder === person && from <= day && day <= to) ?? false;
}

/**
 * Acronyms that this article defines as something else: "the Green Road Union (GRU)". Token hashes of the acronyms.
 * An acronym in brackets right after an unknown capitalised name is that name's own.
 */
export function redefinedAcronyms(spans: readonly Span[], known: ReadonlyMap<Passage, Uint8Array>): ReadonlySet<number> {
  const redefined = new Set<number>();
  const named = spansByEnd(spans);
  for (const { passage, first, last, candidates } of spans) {
    if (first !== last || !candidates.some(({ kind }) => kind === nameKind.acronym)) continue;
    const { tokens } = passage;
    const own = known.get(passage);
    if (isSpeltBeside(passage, first, own) || isShortForOther(passage, first, candidates, named)) redefined.add(tokens.hash[first] ?? 0);
    const bracket = tokens.text.slice(tokens.end[first - 1], tokens.start[first]);
    if (!/^\s*\($/.test(bracket) || tokens.text.charCodeAt(tokens.end[last] ?? 0) !== 0x29) continue;
    const initial = tokens.text.charAt(tokens.start[first - 1] ?? 0);
    if (own?.[first - 1] === 0 && initial !== initial.toLowerCase()) redefined.add(tokens.hash[first] ?? 0);
  }
  return redefined;
}

/** By passage and last token, the longest span that ends there. */
type SpansByEnd = ReadonlyMap<Passage, ReadonlyMap<number, Span>>;

function spansByEnd(spans: readonly Span[]): SpansByEnd {
  const ends = new Map<Passage, Map<number, Span>>();
  for (const span of spans) {
    const own = ends.get(span.passage) ?? new Map<number, Span>();
    ends.set(span.passage, own);
    if ((own.get(span.last)?.first ?? span.first) >= span.first) own.set(span.last, span);
  }
  return ends;
}

/** "The Financial Stability Board (FSB)": in brackets behind the known name of another entity whose first letters it has. */
function isShortForOther(passage: Passage, at: number, candidates: readonly Candidate[], named: SpansByEnd): boolean {
  const { text, start, end, shape: shapes } = passage.tokens;
  const owner = text.slice(end[at - 1], start[at]) === ' (' ? named.get(passage)?.get(at - 1) : undefined;
  if (!owner || candidates.some(({ entity }) => owner.candidates.some((each) => each.entity === entity))) return false;
  let initials = '';
  for (let word = owner.first; word <= owner.last; word++) if (shapes[word] !== shape.lower) initials += text.charAt(start[word] ?? 0);
  return initials === text.slice(start[at], end[at]);
}

/** How far before an acronym the name that it is short for is looked for, in words. */
const farthest = 12;

/** "The Impossible Mission Force, or IMF"; "SVR, a support vector regression". */
function isSpeltBeside(passage: Passage, at: number, known: Uint8Array | undefined): boolean {
  const { sentence, tokens } = passage;
  for (let from = at - 2; from >= 0 && at - from <= farthest && sentence[from] === sentence[at]; from--) {
    if (tokens.shape[from] === shape.capitalised && spells(passage, from, at, known)) return true;
  }
  return tokens.gap[at + 1] === gap.comma && articles.has(tokens.hash[at + 1] ?? 0) && spells(passage, at + 2, at, known);
}

/** Whether words from `from` on begin with the letters of the acronym at `at`, "of", "the" and "and" left out, and do not begin with a known name. */
function spells(passage: Passage, from: number, at: number, known: Uint8Array | undefined): boolean {
  const { text, start, end, hash, shape: shapes, count } = passage.tokens;
  const letters = text.slice(start[at], end[at]).toLowerCase();
  let matched = 0;
  for (let word = from; word < count && matched < letters.length; word++) {
    if (word === at || (matched === 0 && known?.[word] !== 0)) return false;
    if (shapes[word] === shape.lower && linkingWords.has(hash[word] ?? 0)) continue;
    if (text.charAt(start[word] ?? 0).toLowerCase() !== letters[matched]) return false;
    matched++;
  }
  return matched === letters.length && letters.length > 2;
}
