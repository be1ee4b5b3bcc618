/** Mentions and fates as they travel: entities by id, and what the match log says of them. */
import type { CandidateFate, Fate } from '../../engine/fate.ts';
import type { EntityIndex, Mention } from '../../engine/mention.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Explanation, FateMessage, LogEntity } from '../../platform/log-messages.ts';
import type { MentionMessage } from '../../platform/messages.ts';

export function travelling({ entity, standsFor, ...mention }: Mention, pack: Pack): MentionMessage {
  const idOf = (index: EntityIndex) => pack.idOf(index);
  return { ...mention, id: idOf(entity), ...(standsFor !== undefined && { standsFor: idOf(standsFor) }) };
}

export function explanationOf(fates: readonly (readonly CandidateFate[])[], pack: Pack): Omit<Explanation, 'met'> {
  const named = new Set<EntityIndex>();
  const candidates = fates.map((block) =>
    block.map(({ start, end, entity, fate }) => {
      if (entity !== undefined) named.add(entity);
      if (fate.is === 'outweighed') named.add(fate.by);
      if (fate.is === 'overlapped') named.add(fate.by.entity);
      return { start, end, id: entity === undefined ? null : pack.idOf(entity), fate: fateMessage(fate, pack) };
    }),
  );
  return { candidates, entities: Object.fromEntries([...named].map((entity) => [pack.idOf(entity), logEntity(entity, pack)])) };
}

function fateMessage(fate: Fate, pack: Pack): FateMessage {
  if (fate.is === 'found') return { is: 'found', mention: travelling(fate.mention, pack) };
  if (fate.is === 'outweighed') return { ...fate, by: pack.idOf(fate.by) };
  if (fate.is !== 'overlapped') return fate;
  const { start, end, entity } = fate.by;
  return { is: 'overlapped', by: { start, end, id: pack.idOf(entity) } };
}

function logEntity(entity: EntityIndex, pack: Pack): LogEntity {
  const { name, kind, depth } = pack.record(entity);
  return { name, kind, depth };
}
