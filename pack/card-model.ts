/**
 * A card: an entity seen from one article. This is where the article's date does its work: offices, heads of bodies and
 * happenings are told as of that date, and what came after is kept apart. Without a date no such claim is made.
 */
import type { Reason } from '../engine/mention.ts';
import { readDate } from './edtf.ts';
import type { Dispute, EntityLink, EntityRecord, Fact, Happening, Kind, Relation, Spot, Work } from './entity-record.ts';
import { summaryAt } from './summary-at.ts';

/** One line of "When this was written". */
export interface TimelyLine {
  readonly text: string;
  /** The person who held the office, on the card of a body. */
  readonly holder?: EntityLink;
  readonly from: string;
  readonly to?: string;
  readonly acting?: boolean;
  /** The term has no known end and the article is newer than the entry: the date up to which the line is known to hold. */
  readonly lastKnown?: string;
}

export interface CardModel {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly flag?: string;
  readonly at?: readonly [number, number];
  readonly where?: EntityLink;
  readonly spot?: Spot;
  readonly when?: string;
  readonly life?: { readonly from?: string; readonly to?: string };
  readonly title: string | null;
  /** What it tells of the time up to the article's date; may be empty. Without a date all of it. */
  readonly summary: string;
  /** What it tells of a later time. */
  readonly summaryLater?: string;
  readonly asOf: string;
  /** The article's date, ISO, or null where the page gives none. */
  readonly articleDate: string | null;
  readonly atTheTime: readonly TimelyLine[];
  /** Relations to entities that the article mentions, then the others. */
  readonly inArticle: readonly Relation[];
  readonly elsewhere: readonly Relation[];
  /** With a date: what lies before the article and what has happened since. Without one: everything, in `undivided`. */
  readonly before: readonly Happening[];
  readonly since: readonly Happening[];
  readonly undivided: readonly Happening[];
  readonly facts: readonly Fact[];
  readonly disputed: readonly Dispute[];
  readonly coverage: readonly Work[];
  readonly sources: Readonly<Record<string, Work>>;
  /** The mention through which the card was opened; absent for a card opened from a chip or a search. */
  readonly match?: { readonly surface: string; readonly possible: boolean; readonly reason: Reason };
}

export interface CardContext {
  readonly articleDate: string | null;
  /** Ids of the entities that the article mentions. */
  readonly mentioned: ReadonlySet<string>;
  readonly match?: CardModel['match'];
}

/** The card of `record` for an article. Cost: linear in what the record holds. */
export function cardModel(record: EntityRecord, context: CardContext): CardModel {
  const day = context.articleDate === null ? undefined : readDate(context.articleDate)?.from;
  const { headships, offices, timeline, relations, depth, qid, ...shared } = record;
  const summary = day === undefined ? { known: record.summary, later: '' } : summaryAt(record.summary, day);
  return {
    ...shared,
    summary: summary.known,
    ...(summary.later && { summaryLater: summary.later }),
    articleDate: day === undefined ? null : context.articleDate,
    atTheTime: day === undefined ? [] : [...officesOn(record, day), ...headsOn(record, day)],
    inArticle: relations.filter(({ to }) => context.mentioned.has(to.id)),
    elsewhere: relations.filter(({ to }) => !context.mentioned.has(to.id)),
    before: day === undefined ? [] : timeline.filter(({ when }) => !isAfter(when, day)),
    since: day === undefined ? [] : timeline.filter(({ when }) => isAfter(when, day)),
    undivided: day === undefined ? timeline : [],
    ...(context.match && { match: context.match }),
  };
}

/** Certainly after: a date that may reach back to the article's day or before it is not "since this article". */
function isAfter(when: string, day: number): boolean {
  const range = readDate(when);
  return range !== undefined && range.from > day;
}

/** Whether a term certainly or, for imprecise dates, possibly covered the day. */
export function holdsOn(term: { readonly from: string; readonly to?: string }, day: number): boolean {
  const from = readDate(term.from);
  const to = term.to === undefined ? undefined : readDate(term.to);
  return from !== undefined && from.from <= day && (to === undefined || to.to >= day);
}

function officesOn(record: EntityRecord, day: number): TimelyLine[] {
  return record.offices.filter((term) => holdsOn(term, day)).map((term) => timelyLine(term.office, { ...term, asOf: record.asOf }, day));
}

function headsOn(record: EntityRecord, day: number): TimelyLine[] {
  return record.headships.flatMap(({ office, holders }) =>
    holders.filter((term) => holdsOn(term, day)).map((term) => ({ ...timelyLine(office, term, day), holder: term.holder })),
  );
}

function timelyLine(text: string, term: { from: string; to?: string; acting?: boolean; asOf: string }, day: number): TimelyLine {
  const known = readDate(term.asOf)?.to ?? Number.NEGATIVE_INFINITY;
  return {
    text,
    from: term.from,
    ...(term.to && { to: term.to }),
    ...(term.acting && { acting: true }),
    ...(!term.to && day > known && { lastKnown: term.asOf }),
  };
}
