/**
 * Offices told by their title: "the US secretary of state" in June 2020 is Mike Pompeo. Without the article's date, or where its
 * holder is not known, it is the office itself, if that has an entry.
 */
import { formerWords, indefiniteWords, wordHash, wordSet } from './cues.ts';
import type { Draft, DraftMap } from './draft.ts';
import { entityKinds, type Gazetteer, nameKind, type OfficeTerms, tellsOffice } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { isPossessive } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';
import { gap, shape } from './tokenize.ts';
import { overlaps, timesNear } from './years.ts';

const of = wordHash('of');
const the = wordHash('the');
const officeHash = wordHash('office');
const elects = new Set(['elect', 'designate', 'hopeful', 'candidate'].map(wordHash));

/**
 * Offices in the article whose one holder on `day` is known, or which have an entry. `named` holds the mentions by name of each
 * passage. A title that stands before a name is that person's own and makes no mention of its own.
 */
export function officeMentions(
  spans: readonly Span[],
  named: ReadonlyMap<Passage, DraftMap>,
  day: number | undefined,
  gazetteer: Gazetteer,
): Draft[] {
  return spans.flatMap((span) => {
    const drafted = named.get(span.passage);
    if (!drafted || namesSomebody(span, drafted, gazetteer)) return [];
    return span.candidates.flatMap(({ entity, kind }) => {
      const office = tellsOffice(kind) ? gazetteer.offices[entity] : undefined;
      const told = office && !office.many ? toldWith(span, kind, office, drafted) : undefined;
      return office && told ? (holderMention(span, office, told, drafted, day, gazetteer) ?? ownMention(span, office, told)) : [];
    });
  });
}

function holderMention(
  span: Span,
  office: OfficeTerms,
  told: ToldOffice,
  drafted: DraftMap,
  day: number | undefined,
  gazetteer: Gazetteer,
): Draft | undefined {
  const term = day === undefined ? undefined : termOn(office, day);
  if (day === undefined || !term) return undefined;
  if (isChanging(span, told) || isOfAnother(span, told, term.holder, drafted, gazetteer) || isOfOtherTimes(span, office, term.holder, day))
    return undefined;
  const reason = { why: 'office', office: office.name, on: new Date(day * 86_400_000).toISOString().slice(0, 10) } as const;
  return { ...draftOf(span, told), entity: term.holder, reason };
}

/** The office itself, whoever holds it. */
function ownMention(span: Span, { entity, name }: OfficeTerms, told: ToldOffice): Draft | [] {
  return entity === undefined ? [] : { ...draftOf(span, told), how: 'described', entity, reason: { why: 'name', name } };
}

function draftOf({ passage, last }: Span, { first }: ToldOffice) {
  return { passage, first, last, how: 'office', confidence: 0.9, possible: false } as const;
}

/** The term of the one who certainly held the office on the day; none while terms overlap or no holder is known. */
function termOn(office: OfficeTerms, day: number): OfficeTerms['terms'][number] | undefined {
  const terms = office.terms.filter(({ from, to }) => from <= day && day <= to);
  const proper = terms.filter(({ acting }) => !acting);
  const [term, other] = proper.length > 0 ? proper : terms;
  return other ? undefined : term;
}

/** Whether a name follows the title, known or not ("President Ruslan Khasbulatov"), or the holder is yet to come. */
function namesSomebody({ passage, last }: Span, drafted: DraftMap, gazetteer: Gazetteer): boolean {
  const { tokens } = passage;
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== gap.soft) return false;
  if (elects.has(tokens.hash[next] ?? 0)) return true;
  const draft = drafted.at(next);
  // Scripts without capitals have only names that are known.
  if (tokens.shape[next] === shape.caseless) return draft !== undefined && entityKinds[gazetteer.kind[draft.entity] ?? 0] === 'person';
  return tokens.shape[next] !== shape.lower && draft?.how !== 'demonym';
}

/** After "chief" and the like, they make it the title of somebody else. */
const titleGoesOn = wordSet(
  'executive commander negotiator prosecutor economist editor investigator scientist adviser advisor medical operating financial technology legal press whip inspector strategist',
);

/** Before an office, they speak of who is to have it, or to leave it, and not of its holder: "elected as president of Peru". */
const changing = wordSet(`
  become becomes became becoming elect elects elected election re-elected appoint appoints appointed name names named nominate
  nominated nominates sworn run runs running candidate candidacy bid campaign succeed succeeds succeeded replace replaces
  replaced steps stepped resigns resigned retires retired
`);
const rightBefore = wordSet('as for');
const between = wordSet('the a new next first country nation');
/** How far before the office such a word stands at most: "elected the first female president". */
const changingReach = 5;

const startsWithFigure = ({ text, start }: Passage['tokens'], at: number) => /\d/.test(text.charAt(start[at] ?? 0));

function isChanging({ passage: { tokens, sentence } }: Span, { from }: ToldOffice): boolean {
  let isRightBefore = true;
  for (let at = from - 1; at >= 0 && from - at <= changingReach && sentence[at] === sentence[from]; at--) {
    // A name between is whom it is about: "elected Mr Lee, the Korean president said".
    if ((tokens.gap[at + 1] ?? 0) !== gap.soft) return false;
    const hash = tokens.hash[at] ?? 0;
    if (changing.has(hash) || (isRightBefore && rightBefore.has(hash))) return true;
    // "As the new president", "as the 11th president".
    isRightBefore &&= between.has(hash) || startsWithFigure(tokens, at);
  }
  return false;
}

/** The words that tell an office: `first` begins the mention, `from` the whole phrase with the office's country or body. */
interface ToldOffice {
  readonly first: number;
  readonly from: number;
}

/** How the title stands with the office's country or body, before it or after "of"; undefined where it does not, or is nobody's now. */
function toldWith(span: Span, kind: number, office: OfficeTerms, drafted: DraftMap): ToldOffice | undefined {
  const { tokens } = span.passage;
  const before = span.first - 1;
  const owner = before >= 0 && tokens.gap[span.first] === gap.soft ? drafted.at(before) : undefined;
  const isOwned = owner?.entity === office.of && owner.last === before;
  const from = isOwned ? owner.first : span.first;
  const start = tokens.hash[from - 1] === the ? from - 1 : from;
  // "The Office of the US Trade Representative".
  if (tokens.hash[start - 1] === of && tokens.hash[start - 2] === officeHash) return undefined;
  const leading = tokens.hash[from - 1] ?? 0;
  if (from > 0 && (formerWords.has(leading) || indefiniteWords.has(leading))) return undefined;
  if (titleGoesOn.has(tokens.hash[span.last + 1] ?? 0) && tokens.gap[span.last + 1] === gap.soft) return undefined;
  if (kind === nameKind.office) return { first: span.first, from };
  if (isOwned) return { first: owner.how === 'demonym' ? owner.first : span.first, from };
  if (tokens.hash[span.last + 1] !== of) return undefined;
  const after = span.last + (tokens.hash[span.last + 2] === the ? 3 : 2);
  const owned = drafted.at(after);
  if (owned?.entity !== office.of || owned.how === 'demonym' || owned.first !== after) return undefined;
  // "President of Rwanda's Green Party", "Chairperson of the African Union Commission".
  const isPart =
    isPossessive(tokens, owned.last) || (tokens.gap[owned.last + 1] === gap.soft && tokens.shape[owned.last + 1] === shape.capitalised);
  return isPart ? undefined : { first: span.first, from };
}

/** Whether a name in apposition is not the holder's: "the Soviet president, Mikhail Gorbachev", "Gorbachev, the Soviet president". */
function isOfAnother(span: Span, { from }: ToldOffice, holder: EntityIndex, drafted: DraftMap, gazetteer: Gazetteer): boolean {
  const { tokens } = span.passage;
  const isOther = (at: number, next: number) => {
    const draft = drafted.at(at);
    if (draft) return entityKinds[gazetteer.kind[draft.entity] ?? 0] === 'person' && draft.entity !== holder;
    // Of a name that is not known, two words are asked for: one may be a day.
    return tokens.shape[at] === shape.capitalised && tokens.shape[next] === shape.capitalised && !drafted.at(next);
  };
  const start = tokens.hash[from - 1] === the ? from - 1 : from;
  return (
    (tokens.gap[span.last + 1] === gap.comma && isOther(span.last + 1, span.last + 2)) ||
    (start > 1 && tokens.gap[start] === gap.comma && isOther(start - 1, start - 2))
  );
}

/** Whether the office is told of years in which another held it: "in 2003, the US president …". Years to come do not count. */
function isOfOtherTimes({ passage, first, last }: Span, { terms }: OfficeTerms, holder: EntityIndex, day: number): boolean {
  const times = timesNear(passage, first, last, day).filter(({ from }) => from <= day);
  return times.length > 0 && !terms.some((term) => term.holder === holder && overlaps(term, times));
}
