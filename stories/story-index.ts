/**
 * Stories as they grow: each item that arrives joins the story that it belongs to, or begins one. Nothing is decided twice, so the
 * same items in the same order give the same stories, and an index that is made anew from the items of the last weeks goes on as
 * the old one would have. Cost: about that of comparing an item with a dozen stories.
 */
import { dayLength } from './day-length.ts';
import { Group } from './group.ts';
import { chanceOf, type LikenessModel, likenessOf } from './likeness.ts';
import type { StoredItem, UnderstoodItem } from './news-item.ts';
import { type Profile, profileOf } from './profile.ts';
import { Rarity } from './rarity.ts';
import { TermIndex } from './term-index.ts';

/** A story that nothing was added to for so long takes no more. */
const openFor: number = 14 * dayLength;
/** What is older than this, counted from the latest, or has so many behind it, neither takes more nor says what is rare. */
const rememberedFor: number = 28 * dayLength;
const rememberedItems = 6_000;
/** Forgetting by number is done for so many at once. */
const atOnce = 500;
/** A long story is known by its latest reports. */
const mostMembers = 24;
/** Stories that are compared in full, those that share most first. */
const compared = 12;
/** Terms by which stories are looked up: the rarest of the item. */
const lookedUp = 16;

/** Decides between the features of an item and a story: the chance that they belong together, and from which chance on they do. */
export interface StoryJudge {
  readonly chance: (features: Float64Array) => number;
  readonly threshold: number;
}

export const judgeOf = (model: LikenessModel): StoryJudge => ({
  chance: (features) => chanceOf(features, model),
  threshold: model.threshold,
});

export interface Candidate {
  readonly story: string;
  readonly features: Float64Array;
}

export class StoryIndex {
  readonly rarity: Rarity = new Rarity();
  private readonly judge: StoryJudge;
  private readonly groups = new Map<string, Group>();
  /** Stories by each word and entity that they have. */
  private readonly byTerm = new TermIndex();
  /** What says what is rare, in order of arrival. */
  private counted: { readonly profile: Profile; readonly arrival: number }[] = [];
  private arrivals = 0;
  /** Whatever is older no longer counts. Moves by whole days. */
  private horizon = Number.NEGATIVE_INFINITY;

  constructor(judge: StoryJudge) {
    this.judge = judge;
  }

  /** The arrival of the first item that still matters after so many, */
  static firstRemembered(arrivals: number): number {
    return Math.floor(arrivals / atOnce) * atOnce - rememberedItems;
  }

  /** and the time before which items no longer matter if the latest is of `latest`. */
  static horizon(latest: number): number {
    return Math.floor(latest / dayLength) * dayLength - rememberedFor;
  }

  /** Finds the story of an item, and remembers it. */
  add<T extends UnderstoodItem>(item: T): T & StoredItem {
    const profile = profileOf(item);
    this.count(profile);
    const story = this.best(profile) ?? item.id;
    this.join(profile, story);
    return { ...item, story, arrival: this.arrivals - 1 };
  }

  /** Remembers an item whose story is known: how an index is made anew. Items come in the order in which they were added. */
  restore(item: StoredItem): void {
    const profile = profileOf(item);
    this.arrivals = item.arrival;
    this.count(profile);
    this.join(profile, item.story);
  }

  /** How many items have arrived before, after the last of them were restored. */
  startAt(arrivals: number): void {
    this.arrivals = arrivals;
  }

  /** Stories that the item may belong to, those that share most first. */
  candidates(profile: Profile): Candidate[] {
    const likenessTo = likenessOf(profile, this.rarity);
    return this.nearest(profile).flatMap(({ story }) => {
      const group = this.groups.get(story);
      return group ? [{ story, features: likenessTo(group) }] : [];
    });
  }

  /** The open stories that share most with the item, the most first; by their ids where they share the same. */
  private nearest(profile: Profile): { readonly story: string; readonly share: number }[] {
    const best: { readonly story: string; readonly share: number }[] = [];
    for (const [story, share] of this.shares(profile)) {
      const isAfter = (other: { readonly story: string; readonly share: number }) =>
        other.share > share || (other.share === share && other.story < story);
      const last = best[compared - 1];
      if ((last && isAfter(last)) || !this.isOpen(story, profile.at)) continue;
      let at = best.length;
      for (let before = best[at - 1]; before && !isAfter(before); before = best[at - 1]) at--;
      best.splice(at, 0, { story, share });
      if (best.length > compared) best.pop();
    }
    return best;
  }

  /** Puts an item into a story as told, whatever it is like. One that is too old is not remembered. */
  join(profile: Profile, story: string): void {
    if (profile.at < this.horizon) return;
    const group = this.groups.get(story) ?? new Group();
    this.groups.set(story, group);
    group.add(profile);
    for (const term of termsOf(profile)) this.byTerm.add(term, story);
    const [eldest] = group.members;
    if (eldest && group.members.length > mostMembers) this.leave(eldest, story, group);
  }

  /** Lets an item say what is rare, and forgets what has become too old. */
  count(profile: Profile): void {
    const arrival = this.arrivals++;
    const horizon = StoryIndex.horizon(profile.at);
    if (horizon > this.horizon) {
      this.horizon = horizon;
      this.forget(({ profile: { at } }) => at < horizon);
    }
    if (arrival % atOnce === 0) {
      const first = StoryIndex.firstRemembered(arrival);
      this.forget((each) => each.arrival < first);
    }
    if (profile.at < this.horizon) return;
    this.rarity.add(profile);
    this.counted.push({ profile, arrival });
  }

  private best(profile: Profile): string | undefined {
    let best: string | undefined;
    let most = this.judge.threshold;
    for (const { story, features } of this.candidates(profile)) {
      const chance = this.judge.chance(features);
      if (chance < most || (chance === most && best !== undefined)) continue;
      best = story;
      most = chance;
    }
    return best;
  }

  /** How much each story shares with the item by its rarest terms. */
  private shares(profile: Profile): Map<string, number> {
    const { rarity } = this;
    const terms = [
      ...[...profile.words.keys()].map((stem) => ({ term: stem, rare: rarity.ofWord(stem) })),
      ...[...profile.entities.keys()].map((id) => ({ term: entityTerm(id), rare: rarity.ofEntity(id) })),
    ].sort((a, b) => b.rare - a.rare || (a.term < b.term ? -1 : 1));
    const shares = new Map<string, number>();
    for (const { term, rare } of terms.slice(0, lookedUp)) {
      for (const story of this.byTerm.with(term)) shares.set(story, (shares.get(story) ?? 0) + rare);
    }
    return shares;
  }

  private isOpen(story: string, at: number): boolean {
    return this.groups.get(story)?.members.some((member) => Math.abs(member.at - at) <= openFor) ?? false;
  }

  private forget(isOld: (each: { readonly profile: Profile; readonly arrival: number }) => boolean): void {
    const old = new Set(this.counted.filter(isOld).map(({ profile }) => profile));
    if (old.size === 0) return;
    this.counted = this.counted.filter(({ profile }) => !old.has(profile));
    for (const profile of old) this.rarity.remove(profile);
    for (const [story, group] of this.groups) {
      for (const member of group.members.filter((each) => old.has(each))) this.leave(member, story, group);
      if (group.members.length === 0) this.groups.delete(story);
    }
  }

  private leave(profile: Profile, story: string, group: Group): void {
    group.remove(profile);
    for (const stem of profile.words.keys()) if (!group.words.has(stem)) this.byTerm.drop(stem, story);
    for (const id of profile.entities.keys()) if (!group.entities.has(id)) this.byTerm.drop(entityTerm(id), story);
  }
}

const entityTerm = (id: string) => `#${id}`;

const termsOf = ({ words, entities }: Profile): string[] => [...words.keys(), ...[...entities.keys()].map(entityTerm)];
