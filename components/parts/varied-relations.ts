/** A few of many relations, so that they say most of an entity: not twelve of the two hundred towns that a country has within it. */
import type { Relation } from '../../pack/entity-record.ts';

/**
 * At most `most`, in their own order. All kinds of relation take turns, the rarer ones of this entity first; within a kind the first
 * told comes first, which is what the entry itself says before what others say of it. Cost: linear.
 */
export function variedRelations(relations: readonly Relation[], most: number): readonly Relation[] {
  if (relations.length <= most) return relations;
  const kinds = [...Map.groupBy(relations, ({ label }) => label).values()].sort((one, other) => one.length - other.length);
  const longest = kinds.at(-1)?.length ?? 0;
  const chosen = new Set<Relation>();
  for (let turn = 0; turn < longest && chosen.size < most; turn++) {
    for (const relation of kinds.flatMap((kind) => kind[turn] ?? []).slice(0, most - chosen.size)) chosen.add(relation);
  }
  return relations.filter((relation) => chosen.has(relation));
}
