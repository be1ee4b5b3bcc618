/** Every lint rule with an entry that passes and one that fails. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../tools/knowledge/diagnostic.ts';
import { lintKnowledge, rules } from '../../../tools/knowledge/lint.ts';
import type { LintSubject, Reference } from '../../../tools/knowledge/rule.ts';
import { type Entry, knowledgeOf } from '../small-world.ts';

const reference: Reference = { titles: new Set(['Thing']), titleOfId: new Map([['Q1', 'Thing']]) };
const offices = {
  chief: { name: 'Chief', of: 'a', titles: ['chief'] },
  member: { name: 'Member', of: 'a', titles: ['member'], many: true },
};

function subject(entries: Readonly<Record<string, Entry>>): LintSubject {
  const knowledge = knowledgeOf({ entries, offices, lexicon: { attack: ['attack', 'raid'] } });
  return { ...knowledge, derivedIds: new Set(['russia']), reference };
}

const base: Entry & { readonly summary: string } = {
  name: 'Thing',
  kind: 'concept',
  wikipedia: 'Thing',
  summary: 'A thing that was made up so that the rules have something to look at.',
};
const thing = (given: Partial<Entry>): Entry => ({ ...base, ...given });
/** The rules that have something to say about an entry `a`, or about several. */
const broken = (entries: Readonly<Record<string, Entry>>) => [...new Set(lintKnowledge(subject(entries)).map(({ rule }) => rule))];

const source = 'wikipedia';
const happening = (when: string, what = 'It happens') => ({ when, what, source });
const work = { publisher: 'Paper', title: 'Title' };

/** By rule: what passes, and what fails it. */
const cases: Readonly<Record<string, readonly [passes: Partial<Entry>, fails: Partial<Entry>][]>> = {
  'dates-valid': [
    [{ asOf: '2020-06-26' }, { asOf: '26 June 2020' }],
    [{ timeline: [happening('2018-03')] }, { timeline: [happening('2018-13')] }],
    [{ timeline: [happening('2020-02-29')] }, { timeline: [happening('2018-02-29')] }],
    [{ born: '1951~' }, { born: 'around 1951' }],
  ],
  'dates-in-order': [
    [{ timeline: [happening('2018-03-04'), happening('2018')] }, { timeline: [happening('2018-03-04'), happening('2017')] }],
    [
      { born: '1950', died: '1950' },
      { born: '1950', died: '1949' },
    ],
    [
      { offices: [{ title: 'Chief', from: '2018', to: '2019', source }] },
      { offices: [{ title: 'Chief', from: '2018', to: '2017', source }] },
    ],
  ],
  'as-of': [
    [
      { asOf: '2018', timeline: [happening('2018-12-31')] },
      { asOf: '2018', timeline: [happening('2019-01')] },
    ],
  ],
  'event-dated': [[{ kind: 'event', when: '2018' }, { kind: 'event' }]],
  dangling: [
    [{ where: 'russia' }, { where: 'nowhere' }],
    [{ described: [['coup', '<russia>']] }, { described: [['coup', '<nowhere>']] }],
    [{ described: [{ words: ['~attack', 'x'] }] }, { described: [{ words: ['~nothing', 'x'] }] }],
    [{ relations: [{ to: 'russia', as: 'part-of' }] }, { relations: [{ to: 'nowhere', as: 'part-of' }] }],
    [{ standsFor: 'russia' }, { standsFor: 'nowhere' }],
  ],
  relation: [
    [{ relations: [{ to: 'russia', as: 'ally-of' }] }, { relations: [{ to: 'russia', as: 'friend' }] }],
    [{ relations: [{ to: 'russia', as: 'ally-of' }] }, { relations: [{ to: 'a', as: 'ally-of' }] }],
    [
      {
        relations: [
          { to: 'russia', as: 'ally-of' },
          { to: 'russia', as: 'part-of' },
        ],
      },
      {
        relations: [
          { to: 'russia', as: 'ally-of' },
          { to: 'russia', as: 'ally-of' },
        ],
      },
    ],
  ],
  'office-known': [
    [{ offices: [{ office: 'chief', from: '2018', source }] }, { offices: [{ office: 'boss', from: '2018', source }] }],
    [{ offices: [{ title: 'Boss', from: '2018', source }] }, { offices: [{ from: '2018', source }] }],
    [{ offices: [{ title: 'Boss', from: '2018', source }] }, { offices: [{ office: 'chief', title: 'Boss', from: '2018', source }] }],
  ],
  'alias-distinct': [
    [{ aliases: ['Other'] }, { aliases: ['Thing'] }],
    [{ aliases: ['Other'], names: { de: 'Other' } }, { aliases: ['Other', 'Other'] }],
  ],
  'name-language': [
    [{ names: { ru: 'Сергей' } }, { names: { ru: 'Sergei' } }],
    [{ names: { ru: 'Сергей' } }, { names: { ru: 'Сергій' } }],
    [{ names: { uk: 'Сергій' } }, { names: { uk: ['Сергій', 'Сергеев-Ыль'] } }],
    [{ names: { de: 'Köln' } }, { names: { de: 'Кёльн' } }],
    [{ names: { zh: '京' } }, { names: { zh: 'Jing' } }],
    [{ names: { ar: ['أ', { text: 'ب', use: 'introduced' }] } }, { names: { ar: ['أ', 'أ'] } }],
  ],
  'alias-guarded': [
    [{ aliases: [{ text: '29155', after: ['unit'] }] }, { aliases: ['29155'] }],
    [{ aliases: [{ text: 'raid', near: ['x'] }] }, { aliases: ['raid'] }],
    [{ aliases: ['AB'] }, { aliases: ['A'] }],
    [{ aliases: ['Bureau'] }, { aliases: ['the Bureau'] }],
  ],
  'wikidata-confirmed': [
    [{ wikidata: 'Q1' }, { wikidata: 'Q2' }],
    [
      { wikidata: 'Q1', wikipedia: 'Thing' },
      { wikidata: 'Q1', wikipedia: 'Other' },
    ],
  ],
  'summary-length': [
    [{}, { summary: 'Too short.' }],
    [{}, { summary: `${'Too long '.repeat(50)}.` }],
    [
      { summary: 'It ends as a sentence does, in a quotation, as in “so it is.”' },
      { summary: 'It has no full stop, although it is long enough for one' },
    ],
  ],
  'plain-words': [
    [{}, { summary: 'A thing that was recently made up so that rules can look at it.' }],
    [{ facts: [{ label: 'L', value: 'he said "so far"', source }] }, { facts: [{ label: 'L', value: 'so far', source }] }],
    [{ timeline: [happening('2018', 'It ends')] }, { timeline: [happening('2018', 'It is ongoing')] }],
  ],
  'source-known': [
    [{ timeline: [happening('2018')] }, { timeline: [{ ...happening('2018'), source: 'nowhere' }] }],
    [
      { sources: { own: work }, facts: [{ label: 'L', value: 'V', source: 'own' }] },
      { facts: [{ label: 'L', value: 'V', source: 'own' }] },
    ],
  ],
  'source-used': [[{ sources: { own: work } }, { sources: { own: work }, timeline: [happening('2018')] }]],
  'relation-kinds': [[{ relations: [{ to: 'russia', as: 'part-of' }] }, { relations: [{ to: 'russia', as: 'signed' }] }]],
  'relation-sourced': [
    [{ relations: [{ to: 'russia', as: 'part-of' }] }, { relations: [{ to: 'russia', as: 'part-of', by: 'somebody' }] }],
    [
      { relations: [{ to: 'russia', as: 'part-of', since: '2018', source }] },
      { relations: [{ to: 'russia', as: 'part-of', since: '2018' }] },
    ],
  ],
  address: [
    [{ coverage: [{ ...work, url: 'https://a.org/x?id=1' }] }, { coverage: [{ ...work, url: 'http://a.org/x' }] }],
    [{ coverage: [work] }, { coverage: [{ ...work, url: 'https://a.org/x?utm_source=y' }] }],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, pairs) => {
  it.each(pairs.map(([passes]) => [JSON.stringify(passes), passes] as const))('passes %s', (_, given) => {
    expect(broken({ a: thing(given) })).toEqual([]);
  });

  it.each(pairs.map(([, fails]) => [JSON.stringify(fails), fails] as const))('refuses %s', (_, given) => {
    expect(broken({ a: thing(given) })).toContain(rule);
  });
});

const other = thing({ name: 'Other', summary: 'Something else altogether, with a summary of its own that no other shares.' });
const term = (from: string, to?: string, acting?: true, office = 'chief') => ({
  offices: [{ office, from, source, ...(to && { to }), ...(acting && { acting }) }],
});

describe('rules about several entries', () => {
  it.each<readonly [string, Partial<Entry>, Partial<Entry>, string[]]>([
    ['names of a kind are unique', {}, { name: 'thing' }, ['name-unique']],
    ['names of two kinds need not be', {}, { name: 'Thing', kind: 'weapon' }, []],
    ['summaries are not filled in', {}, { summary: base.summary }, ['summary-own']],
    [
      'a relation is told from one side',
      { relations: [{ to: 'b', as: 'ally-of' }] },
      { relations: [{ to: 'a', as: 'ally-of' }] },
      ['relation'],
    ],
    ['an office has one holder', term('2018', '2020-05'), term('2019-01'), ['office-overlap']],
    ['who takes over on a day', term('2018', '2020-05-01'), term('2020-05-01'), []],
    ['dates that need not overlap', term('2018', '2020'), term('2020'), []],
    ['acting holders may overlap', term('2018', '2020-05'), term('2019-01', undefined, true), []],
    ['an office of many has many', term('2018', undefined, undefined, 'member'), term('2019', undefined, undefined, 'member'), []],
  ])('%s', (_, a, b, expected) => {
    expect(broken({ a: thing(a), b: { ...other, ...b } })).toEqual(expected);
  });
});

describe('all rules', () => {
  it('have a case here', () => {
    const tried = [...Object.keys(cases), 'name-unique', 'summary-own', 'office-overlap', 'source-present'];
    expect(rules.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
  });

  it('want a source', () => {
    const { wikipedia, ...sourceless } = base;
    expect(broken({ a: sourceless })).toEqual(['source-present']);
    expect(broken({ a: { ...sourceless, sources: { own: work } } })).toEqual([]);
  });

  it('pass what they should', () => {
    expect(broken({ a: thing({}), b: other })).toEqual([]);
  });

  it('tell file, line, problem, fix and rule', () => {
    const [diagnostic] = lintKnowledge(subject({ a: thing({ asOf: 'soon' }) }));
    expect(diagnostic && formatDiagnostic(diagnostic)).toMatch(
      /^data\/entities\/concept\/a\.yaml:1 {2}"soon" is not .+ — write .+ {2}\(dates-valid\)$/,
    );
  });
});
