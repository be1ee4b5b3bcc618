/** How deep an entry is, computed from what it holds and never declared. */
import type { EntityText } from '../../data/schema.ts';
import { statementLists } from './statements.ts';

export type Depth = 'brief' | 'full';

/** Full: three or more dated statements, two or more relations, two or more sources besides Wikipedia. */
export function depthOf(entity: EntityText): Depth {
  const sources = Object.keys(sourcesUsed(entity)).filter((key) => key !== 'wikipedia');
  return datedStatements(entity) >= 3 && (entity.relations?.length ?? 0) >= 2 && sources.length >= 2 ? 'full' : 'brief';
}

function datedStatements(entity: EntityText): number {
  const facts = entity.facts?.filter((fact) => fact.when).length ?? 0;
  const relations = entity.relations?.filter((relation) => relation.since ?? relation.until).length ?? 0;
  const disputes = entity.disputed?.filter((dispute) => dispute.since).length ?? 0;
  return (entity.timeline?.length ?? 0) + (entity.offices?.length ?? 0) + facts + relations + disputes;
}

/** Source keys that statements of the entry name, with the number of statements that name each. */
export function sourcesUsed(entity: EntityText): Record<string, number> {
  const uses: Record<string, number> = {};
  const statements = Object.values(statementLists(entity)).flat();
  for (const { source } of statements) if (source) uses[source] = (uses[source] ?? 0) + 1;
  for (const key of Object.keys(entity.sources ?? {})) uses[key] ??= 0;
  return uses;
}
