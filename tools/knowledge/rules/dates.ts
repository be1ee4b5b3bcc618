import type { EntityText } from '../../../data/schema.ts';
import { dayRange } from '../dates.ts';
import { entryRule } from '../rule.ts';
import { statementLists } from '../statements.ts';

type DatedPath = { readonly at: readonly (string | number)[]; readonly text: string };

/** Every date of an entry with its place in the file. */
function* datesOf(entity: EntityText): Iterable<DatedPath> {
  for (const key of ['asOf', 'born', 'died', 'founded', 'dissolved', 'when'] as const) {
    const text = entity[key];
    if (text) yield { at: [key], text };
  }
  for (const [list, items] of Object.entries(statementLists(entity))) {
    for (const [index, item] of items.entries()) {
      for (const key of list === 'offices' ? ['from', 'to'] : ['when', 'since', 'until']) {
        const text = (item as Record<string, string | undefined>)[key];
        if (text) yield { at: [list, index, key], text };
      }
    }
  }
}

/** Dates are valid EDTF. */
export const validDates = entryRule('dates-valid', function* ({ entity }) {
  for (const { at, text } of datesOf(entity)) {
    if (!dayRange(text))
      yield { at, problem: `"${text}" is not an EDTF date`, fix: 'write 2018, 2018-03, 2018-03-04 or 2018-03-04/2018-03-09' };
  }
});

/** Timelines run forwards, and nothing ends before it begins. */
export const orderedDates = entryRule('dates-in-order', function* ({ entity }) {
  const timeline = entity.timeline ?? [];
  for (let index = 1; index < timeline.length; index++) {
    const [earlier, later] = [timeline[index - 1], timeline[index]];
    const [a, b] = [earlier && dayRange(earlier.when), later && dayRange(later.when)];
    if (a && b && a.from > b.to)
      yield {
        at: ['timeline', index],
        problem: `${later?.when} comes after ${earlier?.when} in the list`,
        fix: 'put the timeline in order',
      };
  }
  const spans = [
    { at: ['died'], from: entity.born, to: entity.died },
    { at: ['dissolved'], from: entity.founded, to: entity.dissolved },
    ...(entity.offices ?? []).map((office, index) => ({ at: ['offices', index], from: office.from, to: office.to })),
    ...(entity.relations ?? []).map((relation, index) => ({ at: ['relations', index], from: relation.since, to: relation.until })),
  ];
  for (const { at, from, to } of spans) {
    const [a, b] = [from && dayRange(from), to && dayRange(to)];
    if (a && b && b.to < a.from) yield { at, problem: `ends (${to}) before it begins (${from})`, fix: 'correct one of the dates' };
  }
});

/** `asOf` says up to when an entry holds, so no statement in it may be newer. */
export const asOfHolds = entryRule('as-of', function* ({ entity }) {
  const asOf = dayRange(entity.asOf);
  if (!asOf) return;
  for (const { at, text } of datesOf(entity)) {
    const range = dayRange(text);
    if (range && range.from > asOf.to)
      yield { at, problem: `${text} is newer than asOf (${entity.asOf})`, fix: 'raise asOf to the date up to which the entry holds' };
  }
});

/** An event or an agreement says when it was, where that is one date. */
export const eventsAreDated = entryRule('event-dated', function* ({ entity }) {
  if (entity.kind === 'event' && !entity.when) yield { at: ['kind'], problem: 'an event has no date', fix: 'add "when"' };
});
