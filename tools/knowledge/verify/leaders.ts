/** Terms of office against the table of who is in office and since when, from the side of the holder and from that of the office. */
import type { EntityText, OfficeText } from '../../../data/schema.ts';
import { foldText } from '../../../engine/fold.ts';
import { dayRange } from '../dates.ts';
import type { EntityFile } from '../read.ts';
import type { LeaderRow } from '../reference-tables.ts';
import { type Comparison, type VerifySubject, verdictOf } from './comparison.ts';
import { isSamePost, postsOf } from './posts.ts';

type Term = NonNullable<EntityText['offices']>[number];

/** The table tells who is in office on this day. */
const tableDay = '2025-01-31';
const table = 'leaders';

export function* verifyHolders(subject: VerifySubject): Iterable<Comparison> {
  const holderOf = holdersByRow(subject);
  for (const row of subject.tables.leaders) {
    const holder = holderOf(row);
    if (holder) for (const post of postsOf(row.position)) yield compareTerm(holder, row, post, subject);
  }
}

function compareTerm({ id, entity }: EntityFile, row: LeaderRow, post: string, { knowledge }: VerifySubject): Comparison {
  const terms = entity.offices ?? [];
  const says = `${post} (${row.country}) since ${row.since}`;
  const same = terms.filter((term) => isTermOf(term, post, knowledge.offices));
  const told = same.find((term) => beganWith(term, row)) ?? same.at(-1) ?? terms.find((term) => beganWith(term, row));
  if (!told) return { table, id, statement: 'offices: nothing of it', says, verdict: 'untold' };
  // Whoever is elected to an office that they hold begins another term.
  const agrees = beganWith(told, row) && (isOpen(told) || same.some(isOpen) || !same.includes(told));
  return { table, id, statement: wordsOf(told), says, verdict: verdictOf(agrees) };
}

/** A row of several posts dates the latest of them. */
function beganWith({ from }: Term, { position, since }: LeaderRow): boolean {
  const [ours, theirs] = [dayRange(from), dayRange(since)];
  if (!ours || !theirs) return true;
  return ours.from <= theirs.to && (theirs.from <= ours.to || postsOf(position).length > 1);
}

function isTermOf({ office, title }: Term, post: string, offices: ReadonlyMap<string, OfficeText>): boolean {
  const listed = office ? offices.get(office) : undefined;
  if (listed) return [listed.name, ...listed.titles].some((wording) => isSamePost(post, wording));
  return title !== undefined && isSamePost(post, title, true);
}

const wordsOf = ({ office, title, from, to }: Term) => `offices: ${office ?? title}, ${from} to ${to ?? 'open'}`;

function isOpen({ to }: Term): boolean {
  const [end, day] = [to && dayRange(to), dayRange(tableDay)];
  return !end || !day || end.to >= day.from;
}

/** Offices of countries: whoever the entries say is in office must be whom the table says. */
export function* verifyOffices(subject: VerifySubject): Iterable<Comparison> {
  const { knowledge, tables } = subject;
  const holderOf = holdersByRow(subject);
  const countryOf = countriesByName(subject);
  const rowsOf = Map.groupBy(tables.leaders, ({ country }) => countryOf(country));
  for (const [office, text] of knowledge.offices) {
    if (text.many) continue;
    const rows = (rowsOf.get(text.of) ?? []).filter(({ position }) =>
      postsOf(position).some((post) => text.titles.some((title) => isSamePost(post, title))),
    );
    const current = [...knowledge.entities.values()].flatMap((file) => currentTerms(file, office).map((term) => ({ file, term })));
    for (const { file, term } of current) {
      if (rows.length === 0) continue;
      const agrees = rows.some((row) => holderOf(row)?.id === file.id || mayBeCalled(row, file, term));
      const says = rows.map(({ position, name, since }) => `${position}: ${name} since ${since}`).join(' / ');
      yield { table, id: file.id, statement: wordsOf(term), says, verdict: verdictOf(agrees) };
    }
  }
}

/** Of the same name, or of the same surname and in office from the same day ("Mike" and "Michael"). */
function mayBeCalled(row: LeaderRow, { entity }: EntityFile, term: Term): boolean {
  const last = (name: string) => foldText(name).split(' ').at(-1);
  return foldText(row.name) === foldText(entity.name) || (last(row.name) === last(entity.name) && beganWith(term, row));
}

/** Terms of an office that the entry says were running on the day of the table. */
function currentTerms({ entity }: EntityFile, office: string): Term[] {
  const day = dayRange(tableDay);
  return (entity.offices ?? []).filter((term) => {
    const [from, to] = [dayRange(term.from), dayRange(term.to ?? entity.asOf)];
    return term.office === office && !term.acting && from && to && day && from.to < day.from && to.to >= day.to;
  });
}

/** Who of the entries a row speaks of: by Wikidata id, else by title. */
function holdersByRow({ knowledge, tables }: VerifySubject): (row: LeaderRow) => EntityFile | undefined {
  const byTitle = new Map<string, EntityFile>();
  const byQid = new Map<string, EntityFile>();
  for (const file of knowledge.entities.values()) {
    const { kind, wikipedia, wikidata } = file.entity;
    if (kind !== 'person') continue;
    if (wikipedia) byTitle.set(tables.redirects.get(wikipedia) ?? wikipedia, file);
    if (wikidata) byQid.set(wikidata, file);
  }
  return ({ title, qid }) => byQid.get(qid ?? '') ?? byTitle.get(tables.redirects.get(title ?? '') ?? title ?? '');
}

/** The id of the place that the table calls by `name`. */
function countriesByName({ knowledge, derivedTitles }: VerifySubject): (name: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const [id, title] of derivedTitles) ids.set(foldText(title.replace(/ \(.*/, '')), id);
  for (const { id, entity } of knowledge.entities.values()) if (entity.kind === 'place') ids.set(foldText(entity.name), id);
  return (name) => ids.get(foldText(name));
}
