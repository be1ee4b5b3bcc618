/** Offices told by their title: "the US secretary of state" in June 2020 is Mike Pompeo. Nobody without the article's date. */
import { formerWords, wordHash } from './cues.ts';
import type { Draft, DraftMap } from './draft.ts';
import { type Gazetteer, nameKind, type OfficeTerms } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

const of = wordHash('of');
const the = wordHash('the');
const elects = new Set(['elect', 'designate', 'hopeful', 'candidate'].map(wordHash));

/**
 * Offices in the article whose one holder on `day` is known. `named` holds the mentions by name of each passage.
 * A title that stands before a name is that person's own and makes no mention of its own.
 */
export function officeMentions(spans: readonly Span[], named: ReadonlyMap<Passage, DraftMap>, day: number, gazetteer: Gazetteer): Draft[] {
  const drafts: Draft[] = [];
  for (const span of spans) {
    const drafted = named.get(span.passage);
    if (!drafted || namesSomebody(span, drafted)) continue;
    for (const candidate of span.candidates) {
      const office = candidate.kind === nameKind.title ? gazetteer.offices[candidate.entity] : undefined;
      if (!office || office.many) continue;
      const first = startOf(span, office, drafted);
      const holder = first === undefined ? undefined : holderOn(office, day);
      if (first === undefined || holder === undefined) continue;
      const on = new Date(day * 86_400_000).toISOString().slice(0, 10);
      drafts.push({
        passage: span.passage,
        first,
        last: span.last,
        entity: holder,
        how: 'office',
        confidence: 0.9,
        possible: false,
        reason: { why: 'office', office: office.name, on },
      });
    }
  }
  return drafts;
}

/** The one who certainly held the office on the day; none while terms overlap or no holder is known. */
function holderOn(office: OfficeTerms, day: number): EntityIndex | undefined {
  const terms = office.terms.filter(({ from, to }) => from <= day && day <= to);
  const proper = terms.filter(({ acting }) => !acting);
  const [term, other] = proper.length > 0 ? proper : terms;
  return term && !other ? term.holder : undefined;
}

/** Whether a name follows the title, known or not ("President Ruslan Khasbulatov"), or the holder is yet to come. */
function namesSomebody({ passage, last }: Span, drafted: DraftMap): boolean {
  const { tokens } = passage;
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== gap.soft) return false;
  if (elects.has(tokens.hash[next] ?? 0)) return true;
  return tokens.shape[next] !== shape.lower && tokens.shape[next] !== shape.caseless && drafted.at(next)?.how !== 'demonym';
}

/** The first token of the mention if the title stands with the office's country or body: before it, or after "of". */
function startOf(span: Span, office: OfficeTerms, drafted: DraftMap): number | undefined {
  const { tokens } = span.passage;
  const before = span.first - 1;
  const owner = before >= 0 && tokens.gap[span.first] === gap.soft ? drafted.at(before) : undefined;
  if (owner?.entity === office.of && owner.last === before) {
    if (owner.first > 0 && formerWords.has(tokens.hash[owner.first - 1] ?? 0)) return undefined;
    return owner.how === 'demonym' ? owner.first : span.first;
  }
  if (before >= 0 && formerWords.has(tokens.hash[before] ?? 0)) return undefined;
  if (tokens.hash[span.last + 1] !== of) return undefined;
  const after = span.last + (tokens.hash[span.last + 2] === the ? 3 : 2);
  const owned = drafted.at(after);
  return owned?.entity === office.of && owned.first === after ? span.first : undefined;
}
