/**
 * Names that several entities bear, with whom the engine takes each for where an article says nothing else, and why. The engine itself
 * is asked, so that the answer is what a reader sees. Cost: as long as compiling the pack, and some ten microseconds a name.
 */

import { MentionFinder } from '../../engine/find-mentions.ts';
import { foldText } from '../../engine/fold.ts';
import { type Guard, nameKind, tellsOffice } from '../../engine/gazetteer.ts';
import { encodePack } from '../../pack/encode.ts';
import { Pack } from '../../pack/pack.ts';
import type { NameSource, PackSource } from '../../pack/pack-source.ts';

/** One bearer of a name. */
export interface Bearer {
  readonly id: string;
  readonly as: string;
  /** What the article must say for the name to count; undefined when it stands by itself. */
  readonly needs: string | undefined;
  readonly prior: number;
}

export interface Collision {
  readonly name: string;
  readonly bearers: readonly Bearer[];
  /** Whom a bare mention is taken for; undefined when it is not marked. */
  readonly wins: string | undefined;
  readonly why: string;
}

const kindNames = new Map<number, string>(Object.entries(nameKind).map(([name, kind]) => [kind, name]));

/** Every name of two or more entities that an article may mean by it, those that nobody wins first. */
export function collisionsOf(source: PackSource): Collision[] {
  const groups = Map.groupBy(source.names.filter(isRead), ({ text }) => foldText(text));
  const shared = [...groups.values()].filter((names) => new Set(names.map(({ entity }) => entity)).size > 1);
  const finder = new MentionFinder(new Pack(encodePack(source), { verify: false }).gazetteer);
  const collisions = shared.map((names): Collision => {
    const name = names[0]?.text ?? '';
    // A name that is written in two ways is told once.
    const bearers = [
      ...new Map(names.map((one) => bearerOf(one, source)).map((each) => [`${each.id} ${each.as} ${each.needs}`, each])).values(),
    ].sort((a, b) => Number(a.needs !== undefined) - Number(b.needs !== undefined) || b.prior - a.prior);
    const wins = source.records[winnerOf(name, finder) ?? -1]?.id;
    return { name, bearers, wins, why: reasonOf(bearers, wins) };
  });
  return collisions.sort((a, b) => Number(a.wins !== undefined) - Number(b.wins !== undefined) || (a.name < b.name ? -1 : 1));
}

/** Names that count in articles and are of entities, not of offices. */
const isRead = ({ kind, searchOnly }: NameSource): boolean => !searchOnly && !tellsOffice(kind);

function winnerOf(name: string, finder: MentionFinder): number | undefined {
  const before = 'They spoke of ';
  const { mentions } = finder.find({ blocks: [`${before}${name} again.`], day: undefined, introduced: [] });
  return mentions[0]?.find(({ start, end, possible }) => !possible && start === before.length && end === start + name.length)?.entity;
}

function bearerOf({ entity, kind, guard }: NameSource, { records, priors }: PackSource): Bearer {
  return { id: records[entity]?.id ?? '', as: kindNames.get(kind) ?? '', needs: needOf(kind, guard), prior: priors[entity] ?? 0 };
}

function needOf(kind: number, guard: Guard | undefined): string | undefined {
  if (kind === nameKind.short || guard?.introduced) return 'introduction';
  if (!guard) return undefined;
  const parts = [
    guard.after.length > 0 && 'a word before',
    guard.before.length > 0 && 'a word after',
    guard.near.length > 0 && 'a word nearby',
  ];
  return parts.filter(Boolean).join(', ');
}

function reasonOf(bearers: readonly Bearer[], wins: string | undefined): string {
  const free = bearers.filter(({ needs }) => needs === undefined);
  const winner = bearers.find(({ id }) => id === wins);
  if (free.length === 0) return 'every bearer needs more than the name';
  if (!winner) return free.length === 1 ? 'not sure enough of the only one that stands by itself' : 'too close to tell apart';
  const rivals = free.filter(({ id }) => id !== wins);
  if (rivals.length === 0) return 'the only one that stands by itself';
  const rival = rivals[0];
  if (rival && rival.as !== winner.as) return `${winner.as} before ${rival.as}, prior ${winner.prior} against ${rival.prior}`;
  return `prior ${winner.prior} against ${rival?.prior}`;
}
