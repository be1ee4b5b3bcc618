/** Items that belong together, with the sums of what they have: kept up to date as members come and go. */
import type { Profile } from './profile.ts';

export class Group {
  /** In order of arrival. */
  readonly members: Profile[] = [];
  /** How often each word and entity occurs in all members together. */
  readonly words: Map<string, number> = new Map();
  readonly entities: Map<string, number> = new Map();

  static of(...members: readonly Profile[]): Group {
    const group = new Group();
    for (const member of members) group.add(member);
    return group;
  }

  add(profile: Profile): void {
    this.members.push(profile);
    addTo(this.words, profile.words, 1);
    addTo(this.entities, profile.entities, 1);
  }

  remove(profile: Profile): void {
    const at = this.members.indexOf(profile);
    if (at < 0) return;
    this.members.splice(at, 1);
    addTo(this.words, profile.words, -1);
    addTo(this.entities, profile.entities, -1);
  }
}

function addTo(sums: Map<string, number>, counts: ReadonlyMap<string, number>, sign: 1 | -1): void {
  for (const [key, count] of counts) {
    const sum = (sums.get(key) ?? 0) + sign * count;
    if (sum > 0) sums.set(key, sum);
    else sums.delete(key);
  }
}
