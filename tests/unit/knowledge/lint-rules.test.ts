/** Every lint rule with an entry that passes and one that fails. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../tools/knowledge/diagnostic.ts';
import { lintKnowledge, rules, rulesFor } from '../../../tools/knowledge/lint.ts';
import type { Entry } from '../small-world.ts';
import { base, broken, happening, other, source, subject, thing, work } from './lint-subject.ts';

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
    [{ aliases: [{ text: 'Shell', near: ['oil'] }] }, { aliases: ['Shell'] }],
    [{ name: 'Shell' }, { name: 'Shell', kind: 'organisation' }],
  ],
  'alias-collision': [
    [{ aliases: ['Rusland'] }, { aliases: ['Russia'] }],
    [{ names: { de: 'Russia' } }, { aliases: ['RUSSIA', 'Russia'] }],
    [{ aliases: [{ text: 'Russia', near: ['moscow'] }] }, { aliases: ['russia', 'Russia'] }],
  ],
  'alias-meant': [[{ aliases: ['Gadget'] }, { aliases: ['Thingy'] }]],
  'title-known': [[{ wikipedia: 'Other' }, { wikipedia: 'Thing (unheard of)' }]],
  'wikidata-confirmed': [
    [{ wikidata: 'Q1' }, { wikidata: 'Q2' }],
    [
      { wikidata: 'Q1', wikipedia: 'Moved' },
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
    [
      { summary: 'A thing of what is now Russia, made up so that rules can look at it.' },
      { summary: 'A thing that is made up, and now the rules can look at it too.' },
    ],
    [
      { summary: "A thing of today's Russia, made up so that the rules can look at it." },
      { summary: 'A thing was made up once. Today the rules can look at it.' },
    ],
  ],
  'source-known': [
    [{ timeline: [happening('2018')] }, { timeline: [{ ...happening('2018'), source: 'nowhere' }] }],
    [
      { sources: { own: work }, facts: [{ label: 'L', value: 'V', source: 'own' }] },
      { facts: [{ label: 'L', value: 'V', source: 'own' }] },
    ],
  ],
  'source-used': [[{ sources: { own: work } }, { sources: { own: work }, timeline: [happening('2018')] }]],
  'term-in-life': [
    [
      { died: '2019', offices: [{ title: 'Chief', from: '2018', to: '2019', source }] },
      { died: '2019', offices: [{ title: 'Chief', from: '2018', source }] },
    ],
    [
      { offices: [{ title: 'Chief', from: '2018', source }] },
      { died: '2019', offices: [{ title: 'Chief', from: '2018', to: '2020', source }] },
    ],
  ],
  'relation-kinds': [[{ relations: [{ to: 'russia', as: 'part-of' }] }, { relations: [{ to: 'russia', as: 'signed' }] }]],
  'relation-sourced': [
    [{ relations: [{ to: 'russia', as: 'part-of' }] }, { relations: [{ to: 'russia', as: 'part-of', by: 'somebody' }] }],
    [
      { relations: [{ to: 'russia', as: 'part-of', since: '2018', source }] },
      { relations: [{ to: 'russia', as: 'part-of', since: '2018' }] },
    ],
  ],
  address: [
    [
      { coverage: [{ ...work, url: 'https://a.org/x?id=1', seen: '2024-01' }] },
      { coverage: [{ ...work, url: 'http://a.org/x', seen: '2024-01' }] },
    ],
    [{ coverage: [work] }, { coverage: [{ ...work, url: 'https://a.org/x?utm_source=y', seen: '2024-01' }] }],
    [{ coverage: [{ ...work, url: 'https://doi.org/10.1000/182' }] }, { coverage: [{ ...work, url: 'https://a.org/x' }] }],
    [{ coverage: [{ ...work, url: 'https://undocs.org/S/RES/1267(1999)' }] }, { coverage: [{ ...work, url: 'https://undocs.org/' }] }],
    [
      { coverage: [{ ...work, url: 'https://en.wikipedia.org/wiki/Thing' }] },
      { coverage: [{ ...work, url: 'https://en.wikipedia.org/wiki/Other' }] },
    ],
    [{ coverage: [work] }, { coverage: [{ ...work, seen: '2024-01' }] }],
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

describe('all rules', () => {
  it('have a case here', () => {
    const several = ['name-unique', 'alias-part-of-name', 'title-distinct', 'summary-own', 'summary-near', 'holder-both-sides'];
    const tried = [
      ...Object.keys(cases),
      ...several,
      'relation-circle',
      'relation-general',
      'office-overlap',
      'office-dangling',
      'source-present',
      'layout',
    ];
    expect(rules.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
  });

  it('want offices of what there is', () => {
    const dangling = () => lintKnowledge(subject({ b: other })).map(({ file, rule, problem }) => [file, rule, problem]);
    expect(dangling()).toContainEqual(['data/offices/x.yaml', 'office-dangling', '"a" is not an entity']);
  });

  it('want one layout, and tell the line', () => {
    const given = subject({ a: thing({}) });
    const file = given.entities.get('a');
    if (!file) throw new Error('no entry');
    const text = file.text.replace('kind: concept', 'kind: "concept"');
    const [found] = lintKnowledge({ ...given, entities: new Map([['a', { ...file, text }]]) });
    expect(found).toMatchObject({ rule: 'layout', line: 2, problem: expect.stringContaining('"kind: concept"') });
  });

  it('say nothing of tables that are not there', () => {
    const { reference: _, ...without } = subject({ a: thing({ wikipedia: 'Thing (unheard of)', wikidata: 'Q9' }) });
    expect(lintKnowledge(without)).toEqual([]);
    expect([...rulesFor(without)]).not.toContain('title-known');
    expect([...rulesFor(without)]).toContain('layout');
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
