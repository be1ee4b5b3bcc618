/** Lint rules about several entries at once. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../small-world.ts';
import { base, broken, other, source, term, thing } from './lint-subject.ts';

describe('rules about several entries', () => {
  it.each<readonly [string, Partial<Entry>, Partial<Entry>, string[]]>([
    ['names of a kind are unique', {}, { name: 'THING' }, ['name-unique']],
    [
      'names of two kinds are told apart',
      {},
      { name: 'Thing', kind: 'concept', aliases: [{ text: 'Thing', near: ['x'] }] },
      ['name-unique'],
    ],
    ['an alias is not the name of another', { aliases: ['Other'] }, {}, ['alias-collision']],
    ['capitals tell names apart', { aliases: ['OTHER'] }, {}, []],
    ['an article has one entry', {}, { wikipedia: 'Thing' }, ['title-distinct']],
    ['summaries are not filled in', {}, { summary: base.summary }, ['summary-own', 'summary-near']],
    ['summaries do not say nearly the same', {}, { summary: `${base.summary} Nothing else.` }, ['summary-near']],
    [
      'parts lead in no circle',
      { relations: [{ to: 'b', as: 'part-of' }] },
      { relations: [{ to: 'a', as: 'part-of' }] },
      ['relation', 'relation-circle'],
    ],
    [
      '"related to" does not stand beside what says how',
      { relations: [{ to: 'b', as: 'related-to' }] },
      { relations: [{ to: 'a', as: 'part-of' }] },
      ['relation-general'],
    ],
    [
      'bodies and their heads agree',
      { relations: [{ to: 'b', as: 'led-by', since: '2019', source }] },
      { kind: 'person', offices: [{ title: 'Head', of: 'a', from: '2018', source }] },
      ['holder-both-sides'],
    ],
    [
      'bodies and their heads may be told less exactly',
      { relations: [{ to: 'b', as: 'led-by', since: '2018', source }] },
      { kind: 'person', offices: [{ title: 'Head', of: 'a', from: '2018-05', source }] },
      [],
    ],
    [
      'nobody heads what is not founded yet',
      { founded: '2019' },
      { kind: 'person', offices: [{ title: 'Head', of: 'a', from: '2018', source }] },
      ['term-in-life'],
    ],
    [
      'first names are of many',
      { kind: 'person', name: 'Ann Day', aliases: ['Ann'] },
      { kind: 'person', name: 'Ann Night' },
      ['alias-part-of-name'],
    ],
    [
      'a surname is of others too',
      { kind: 'person', name: 'Ann Day', aliases: ['Day'] },
      { kind: 'person', name: 'Bo Day' },
      ['alias-part-of-name'],
    ],
    [
      'a surname may be of the family',
      { kind: 'person', name: 'Ann Day', aliases: ['Day'], relations: [{ to: 'b', as: 'family-of' }] },
      { kind: 'person', name: 'Bo Day' },
      [],
    ],
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
