/** Kinds as a reader sorts them: people, bodies, events, places, and what is none of these. */
import type { Kind } from '../../pack/entity-record.ts';

export const kindGroups = ['people', 'bodies', 'events', 'places', 'others'] as const;
export type KindGroup = (typeof kindGroups)[number];

const groups: Readonly<Record<Kind, KindGroup>> = {
  person: 'people',
  organisation: 'bodies',
  unit: 'bodies',
  event: 'events',
  agreement: 'events',
  place: 'places',
  weapon: 'others',
  concept: 'others',
  publication: 'others',
};

export const groupOfKind = (kind: Kind): KindGroup => groups[kind];
