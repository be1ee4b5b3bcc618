/** What a new entry begins as: the blanks to fill in, and what tables already confirm. */
import { type Kind, kinds } from '../../data/schema.ts';
import { layoutEntity } from './layout/layout-entity.ts';

export interface KnownOf {
  readonly wikipedia?: string;
  readonly wikidata?: string;
}

/** What else an entry of a kind has, as comments to fill in or delete. */
const more: Readonly<Record<Kind, readonly string[]>> = {
  person: [
    'born: …',
    'offices:',
    '  - {office: id-of-data-offices, from: …, to: …, source: …}',
    '  - {title: …, of: id-of-body, from: …, source: …}',
  ],
  organisation: ['founded: …', 'where: id-of-seat'],
  unit: ['founded: …'],
  place: ['at: [latitude, longitude]', 'standsFor: id-of-body'],
  event: ['where: id-of-place', 'described:', '  - words:', '      - ~group', '      - <id>|word'],
  agreement: ['when: …', 'where: id-of-place'],
  weapon: [],
  concept: [],
  publication: ['when: …'],
};

const everywhere = [
  'aliases: […]',
  'timeline:',
  '  - {when: …, what: …, source: …}',
  'relations:',
  '  - {to: …, as: …}',
  'sources:',
  '  key: {publisher: …, title: …, date: …}',
];

export const isKind = (text: string | undefined): text is Kind => kinds.some((kind) => kind === text);

/** The text of a new entry. It lints but for what nobody but its writer knows. */
export function newEntry(kind: Kind, name: string, today: string, known: KnownOf): string {
  const entry = { name, kind, ...known, summary: '…', asOf: today };
  const comments = [
    'Fill in what you know, and delete the rest. See data/README.md.',
    ...(known.wikipedia ? [] : ['wikipedia: …']),
    ...(kind === 'event' ? ['when: …'] : []),
    ...more[kind],
    ...everywhere,
  ];
  return `${layoutEntity(entry)}${comments.map((line) => `# ${line}\n`).join('')}`;
}
