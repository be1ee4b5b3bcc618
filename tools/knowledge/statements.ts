/** The lists of statements that an entry makes, by the name of the field. */
import type { EntityText } from '../../data/schema.ts';

export function statementLists(entity: EntityText) {
  return {
    facts: entity.facts ?? [],
    offices: entity.offices ?? [],
    timeline: entity.timeline ?? [],
    relations: entity.relations ?? [],
    disputed: entity.disputed ?? [],
  } as const;
}
