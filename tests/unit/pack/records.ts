/** Records for tests: empty but for what a test gives. */
import type { EntityLink, EntityRecord, Kind } from '../../../pack/entity-record.ts';

export function recordOf(given: Partial<EntityRecord>): EntityRecord {
  return {
    id: 'somebody',
    name: 'Somebody',
    kind: 'person',
    title: 'Somebody',
    qid: null,
    depth: 'full',
    summary: 'Somebody.',
    asOf: '2022',
    facts: [],
    offices: [],
    headships: [],
    timeline: [],
    relations: [],
    disputed: [],
    coverage: [],
    sources: {},
    ...given,
  };
}

export const linkOf = (id: string, kind: Kind = 'person'): EntityLink => ({ id, name: id.toUpperCase(), kind });
