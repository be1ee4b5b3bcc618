/** The sample article as the side panel has it: records with ties, dates and places. */
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { PanelArticle } from '../panel/panel-props.ts';
import { happening, links, relation, work } from './sample-parts.ts';

const empty = {
  title: null,
  qid: null,
  depth: 'full',
  asOf: '2024-12',
  facts: [],
  offices: [],
  headships: [],
  timeline: [],
  relations: [],
} as const;

const record = (
  link: { readonly id: string; readonly name: string; readonly kind: EntityRecord['kind'] },
  rest: Partial<EntityRecord>,
): EntityRecord => ({
  ...empty,
  ...link,
  summary: `${link.name}, in one sentence.`,
  disputed: [],
  coverage: [],
  sources: { nyt: work('The New York Times', 'Top Secret Russian Unit Seeks to Destabilize Europe', '2019-10-08') },
  ...rest,
});

const records: readonly EntityRecord[] = [
  record(links.unit, {
    relations: [
      relation('part of', links.gru, { source: 'nyt' }),
      relation('held responsible for', links.poisoning, { since: '2019-10-08', by: 'Western security officials' }),
    ],
    timeline: [
      happening('2019-10-08', 'The New York Times describes the unit', 'nyt'),
      happening('2021-04-17', 'The Czech Republic links it to the explosions at Vrbětice in 2014'),
    ],
  }),
  record(links.gru, { relations: [relation('includes', links.unit)], timeline: [happening('1918-11-05', 'Founded')] }),
  record(links.poisoning, {
    when: '2018-03-04',
    where: links.salisbury,
    relations: [
      relation('attributed to', links.unit, { since: '2019-10-08', by: 'Western security officials', source: 'nyt' }),
      relation('target', links.skripal),
    ],
    timeline: [happening('2018-04', 'The OPCW confirms the identification of the agent')],
  }),
  record(links.skripal, { relations: [relation('target of', links.poisoning)], timeline: [happening('2004-12', 'Arrested in Moscow')] }),
  record(links.salisbury, { at: [51.07, -1.79] }),
  record(links.kabul, { at: [34.53, 69.17] }),
];

export const panelArticle: PanelArticle = {
  is: 'read',
  site: 'theguardian.com',
  headline: 'What is known about the reported Russian rewards to the Taliban',
  articleDate: '2020-06-26',
  entities: records.map((each, at) => ({ record: each, count: 6 - at })),
  elsewhere: [],
};
