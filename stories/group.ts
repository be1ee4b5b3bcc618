/** Items that belong together, with the sums of what they have: kept up to date as members come and go. */
import type { Profile } from './profile.ts';

type Counts = ReadonlyMap<string, number>;

export class Group {
  /** In order of arrival. */
  readonly members: Profile[] = [];
  /** Sums of all members. Most groups never have a second one, and need none. */
  private sums: { readonly words: Map<string, number>; readonly entities: Map<string, number> } | undefined;

  static of(...members: readonly Profile[]): Group {
    const group = new Group();
    for (const member of members) group.add(member);
    return group;
  }

  /** How often each word occurs in all members together, */
  get words(): Counts {
    return this.sums?.words ?? this.members[0]?.words ?? none;
  }

  /** and each entity. */
  get entities(): Counts {
    return this.sums?.entities ?? this.members[0]?.entities ?? none;
  }

  add(profile: Profile): void {
    const [first] = this.members;
    if (first && !this.sums) this.sums = { words: new Map(first.words), entities: new Map(first.entities) };
    this.members.push(profile);
    this.count(profile, 1);
  }

  remove(profile: Profile): void {
    const at = this.members.indexOf(profile);
    if (at < 0) return;
    this.members.splice(at, 1);
    this.count(profile, -1);
  }

  private count(profile: Profile, sign: 1 | -1): void {
    if (!this.sums) return;
    addTo(this.sums.words, profile.words, sign);
    addTo(this.sums.entities, profile.entities, sign);
  }
}

const none: Counts = new Map();

function addTo(sums: Map<string, number>, counts: Counts, sign: 1 | -1): void {
  for (const [key, count] of counts) {
    const sum = (sums.get(key) ?? 0) + sign * count;
    if (sum > 0) sums.set(key, sum);
    else sums.delete(key);
  }
}
