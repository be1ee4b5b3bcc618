import type { EntityText } from '../../../data/schema.ts';
import { dayRange } from '../dates.ts';
import type { EntityFile } from '../read.ts';
import { entryRule, type LintSubject, type Rule } from '../rule.ts';

type Term = NonNullable<EntityText['offices']>[number];

/** Offices are of bodies and places that exist, and head bodies that do. */
export const officesLeadSomewhere: Rule = {
  name: 'office-dangling',
  *check({ offices, officeFiles, entities, derivedIds }) {
    for (const [id, { of, heads }] of offices) {
      const entity = officeFiles.get(id);
      for (const target of [of, ...(heads ?? [])]) {
        if (!entity || entities.has(target) || derivedIds.has(target)) continue;
        yield {
          entity,
          at: [id, target === of ? 'of' : 'heads'],
          problem: `"${target}" is not an entity`,
          fix: 'correct the id, or write the entry',
        };
      }
    }
  },
};

/** Nobody holds an office after their death, and no body has officers before it is founded or after its end. */
export const termsInLife = entryRule('term-in-life', function* ({ entity }, subject) {
  const died = dayRange(entity.died ?? '');
  for (const [index, term] of (entity.offices ?? []).entries()) {
    const at = ['offices', index];
    const [from, to] = [dayRange(term.from), dayRange(term.to ?? '')];
    if (died && !term.to) yield { at, problem: `has no end, though ${entity.name} died ${entity.died}`, fix: 'add "to"' };
    if (died && to && to.from > died.to)
      yield { at, problem: `ends ${term.to}, after the death (${entity.died})`, fix: 'correct one of the dates' };
    const body = bodyOf(term, subject)?.entity;
    const [founded, dissolved] = [dayRange(body?.founded ?? ''), dayRange(body?.dissolved ?? '')];
    const fix = 'correct one of the dates, or name the body that it was then';
    if (founded && from && from.to < founded.from) yield { at, problem: `begins before ${body?.name} is founded (${body?.founded})`, fix };
    if (dissolved && from && from.from > dissolved.to)
      yield { at, problem: `begins after ${body?.name} is dissolved (${body?.dissolved})`, fix };
  }
});

function bodyOf({ office, of }: Term, { entities, offices }: LintSubject): EntityFile | undefined {
  const listed = office ? offices.get(office) : undefined;
  return entities.get(of ?? listed?.heads?.[0] ?? '');
}

/** Where a body says who led it and when, the terms of that person say the same. */
export const holdersAgree = entryRule('holder-both-sides', function* ({ id, entity }, subject) {
  for (const [index, { to, as, since, until }] of (entity.relations ?? []).entries()) {
    const holder = as === 'led-by' ? subject.entities.get(to) : undefined;
    const terms = (holder?.entity.offices ?? []).filter((term) => bodyOf(term, subject)?.id === id);
    if (!holder || terms.length === 0 || !(since ?? until)) continue;
    const agrees = terms.some(({ from }) => mayBeSame(from, since)) && terms.some((term) => mayBeSame(term.to, until));
    if (agrees) continue;
    const told = terms.map((term) => `${term.from} to ${term.to ?? 'open'}`).join(', ');
    const problem = `led by ${to} from ${since ?? '?'} to ${until ?? 'open'}, whose terms are ${told}`;
    yield { at: ['relations', index], problem, fix: 'leave the relation out, since the office tells it, or correct the dates' };
  }
});

function mayBeSame(date: string | undefined, other: string | undefined): boolean {
  const [a, b] = [dayRange(date ?? ''), dayRange(other ?? '')];
  return !a || !b ? date === undefined || other === undefined : a.from <= b.to && b.from <= a.to;
}
