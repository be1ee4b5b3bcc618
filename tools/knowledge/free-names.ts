/** English names that count in articles without more: neither guarded nor adjectives. */
import type { EntityText } from '../../data/schema.ts';
import type { DerivedPlace } from './derived-places.ts';

export interface FreeName {
  /** Where it stands in the entry. */
  readonly at: readonly (string | number)[];
  readonly text: string;
}

/** The name and the aliases of an entry that are free. A name that an alias repeats with a guard is guarded. */
export function freeNames({ name, aliases = [] }: EntityText): FreeName[] {
  const isGuarded = aliases.some((alias) => typeof alias !== 'string' && alias.text === name);
  const others = aliases.flatMap((alias, index) => {
    const given = typeof alias === 'string' ? { text: alias } : alias;
    const needsMore = given.use ?? given.after ?? given.before ?? given.near;
    return needsMore ? [] : [{ at: ['aliases', index], text: given.text }];
  });
  return isGuarded ? others : [{ at: ['name'], text: name }, ...others];
}

export const freeNamesOfPlace = ({ name, aliases }: DerivedPlace): string[] => [name, ...aliases];
