import { dayRange } from '../dates.ts';
import type { EntityFile } from '../read.ts';
import { entryRule, type Finding, type LintSubject, type Rule } from '../rule.ts';

/** Ids that an entry names lead somewhere. */
export const noDanglingLinks = entryRule('dangling', function* ({ entity }, subject) {
  const known = (id: string) => subject.entities.has(id) || subject.derivedIds.has(id);
  const links: { at: (string | number)[]; id: string | undefined }[] = [
    { at: ['where'], id: entity.where },
    { at: ['standsFor'], id: entity.standsFor },
    ...(entity.relations ?? []).map(({ to }, index) => ({ at: ['relations', index, 'to'], id: to })),
    ...(entity.offices ?? []).map(({ of }, index) => ({ at: ['offices', index, 'of'], id: of })),
  ];
  for (const { at, id } of links) {
    if (id && !known(id)) yield { at, problem: `"${id}" is not an entity`, fix: 'correct the id, or write the entry' };
  }
  for (const [index, item] of (entity.described ?? []).entries()) {
    for (const word of Array.isArray(item) ? item : item.words) {
      for (const group of word.matchAll(/~([a-z-]+)/g)) {
        if (!subject.lexicon.has(group[1] ?? ''))
          yield {
            at: ['described', index],
            problem: `"~${group[1]}" is not in the lexicon`,
            fix: 'add it to data/lexicon.yaml, or list the words',
          };
      }
      for (const id of word.matchAll(/<([^>]+)>/g)) {
        if (id[1] && !known(id[1]))
          yield { at: ['described', index], problem: `"${id[1]}" is not an entity`, fix: 'correct the id, or write the entry' };
      }
    }
  }
});

/** Relations are of a known type, do not lead to the entry itself, and are told once, from one side. */
export const soundRelations = entryRule('relation', function* ({ id, entity }, subject) {
  const seen = new Set<string>();
  for (const [index, { to, as }] of (entity.relations ?? []).entries()) {
    const at = ['relations', index];
    const type = subject.relationTypes[as];
    if (!type) yield { at, problem: `"${as}" is not a relation`, fix: 'take one of data/relations.yaml' };
    if (to === id) yield { at, problem: 'relates to itself', fix: 'remove it' };
    if (seen.has(`${as} ${to}`)) yield { at, problem: `"${as}: ${to}" is told twice`, fix: 'remove one' };
    seen.add(`${as} ${to}`);
    const symmetric = type?.label === type?.inverse;
    const back = subject.entities.get(to)?.entity.relations?.some((other) => other.as === as && other.to === id);
    if (back && (!symmetric || id < to))
      yield { at, problem: `${to} tells the same relation`, fix: 'keep it on one side; the other follows' };
  }
});

/** A relation stands between the kinds of entity that it is for: "Russia party to the convention", not the other way round. */
export const relationKinds = entryRule('relation-kinds', function* ({ entity }, subject) {
  for (const [index, { to, as }] of (entity.relations ?? []).entries()) {
    const type = subject.relationTypes[as];
    const target = subject.entities.get(to)?.entity.kind ?? (subject.derivedIds.has(to) ? 'place' : undefined);
    const fits = (type?.from?.includes(entity.kind) ?? true) && (target === undefined || (type?.to?.includes(target) ?? true));
    const fix = 'tell it from the other side, or take another relation';
    if (!fits) yield { at: ['relations', index], problem: `a ${entity.kind} is not "${as}" a ${target}`, fix };
  }
});

/** An office is either one of data/offices or told in words. */
export const knownOffices = entryRule('office-known', function* ({ entity }, { offices }) {
  for (const [index, { office, title }] of (entity.offices ?? []).entries()) {
    const at = ['offices', index];
    if (!office === !title) yield { at, problem: 'needs either "office" or "title"', fix: 'give one of the two' };
    if (office && !offices.has(office))
      yield { at, problem: `"${office}" is not in data/offices`, fix: 'add the office, or give its "title"' };
  }
});

interface Term {
  readonly holder: EntityFile;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Where an office has one holder, terms do not overlap by more than the imprecision of their dates. */
export const oneHolderAtATime: Rule = {
  name: 'office-overlap',
  *check(subject) {
    for (const [office, terms] of termsByOffice(subject)) {
      terms.sort((a, b) => a.from - b.from);
      for (let index = 1; index < terms.length; index++) {
        const [earlier, later] = [terms[index - 1], terms[index]];
        if (earlier && later && earlier.to > later.from + 1) yield overlap(office, earlier, later);
      }
    }
  },
};

function overlap(office: string, earlier: Term, later: Term): Finding {
  return {
    entity: later.holder,
    at: ['offices', later.index],
    problem: `holds ${office} while ${earlier.holder.id} does`,
    fix: 'correct "from" or "to", or mark an acting holder',
  };
}

function termsByOffice({ entities, offices }: LintSubject): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const holder of entities.values()) {
    for (const [index, { office, from, to, acting }] of (holder.entity.offices ?? []).entries()) {
      const [start, end] = [dayRange(from), to ? dayRange(to) : undefined];
      if (!office || !start || acting || offices.get(office)?.many) continue;
      // The latest possible start and the earliest possible end: only certain overlaps are reported.
      const term = { holder, index, from: start.to, to: end?.from ?? Number.POSITIVE_INFINITY };
      terms.set(office, [...(terms.get(office) ?? []), term]);
    }
  }
  return terms;
}
