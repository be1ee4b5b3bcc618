/** A small knowledge base for lint rules to look at, with tables of its own. */
import { lintKnowledge } from '../../../tools/knowledge/lint.ts';
import type { LintSubject, Reference } from '../../../tools/knowledge/rule.ts';
import { type Entry, knowledgeOf, placeOf } from '../small-world.ts';

const reference: Reference = {
  titles: new Set(['Thing', 'Other', 'Moved']),
  titleOfId: new Map([['Q1', 'Thing']]),
  meanings: new Map([
    [
      'Thingy',
      new Map([
        ['Thing', 2],
        ['Other', 9],
      ]),
    ],
    [
      'Gadget',
      new Map([
        ['Thing', 5],
        ['Other', 4],
      ]),
    ],
  ]),
  isSameTitle: (a, b) => a === b || (a === 'Thing' && b === 'Moved'),
};
const offices = {
  chief: { name: 'Chief', of: 'a', titles: ['chief'] },
  member: { name: 'Member', of: 'a', titles: ['member'], many: true },
};

export function subject(entries: Readonly<Record<string, Entry>>): LintSubject {
  const knowledge = knowledgeOf({ entries, offices, lexicon: { attack: ['attack', 'raid'] } });
  return {
    ...knowledge,
    derivedIds: new Set(['russia']),
    places: [placeOf({ id: 'russia', name: 'Russia', aliases: ['Rossiya'] })],
    ordinaryWords: new Set(['shell']),
    reference,
  };
}

export const base: Entry & { readonly summary: string } = {
  name: 'Thing',
  kind: 'concept',
  wikipedia: 'Thing',
  summary: 'A thing that was made up so that the rules have something to look at.',
};
export const thing = (given: Partial<Entry>): Entry => ({ ...base, ...given });
/** The rules that have something to say about an entry `a`, or about several. */
export const broken = (entries: Readonly<Record<string, Entry>>) => [...new Set(lintKnowledge(subject(entries)).map(({ rule }) => rule))];

export const source = 'wikipedia';
export const happening = (when: string, what = 'It happens') => ({ when, what, source });
export const work = { publisher: 'Paper', title: 'Title' };

export const other = thing({
  name: 'Other',
  wikipedia: 'Other',
  summary: 'Something else altogether, with a summary of its own that no other shares.',
});
export const term = (from: string, to?: string, acting?: true, office = 'chief') => ({
  offices: [{ office, from, source, ...(to && { to }), ...(acting && { acting }) }],
});
