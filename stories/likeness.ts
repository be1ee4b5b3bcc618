/**
 * How alike an item and a group of items are, as features of a linear model; a group of one makes it a comparison of two items.
 * Deterministic; cost: the terms of the item times the members that are looked at.
 */
import { dayLength } from './day-length.ts';
import type { Group } from './group.ts';
import type { Profile } from './profile.ts';
import type { ReadRarity } from './rarity.ts';

export const likenessFeatures = [
  'bias',
  /** Cosine of all words with those of the group, weighted by rarity; and with the nearest member. */
  'words',
  'nearestWords',
  'entities',
  'nearestEntities',
  /** Rarity of the three rarest shared words, the rarest name and entity: 1 is the rarest there can be. */
  'rarestWord',
  'secondWord',
  'thirdWord',
  'rarestName',
  'rarestEntity',
  /** Logarithms of days: to the nearest member in time, and to the first. */
  'gap',
  'age',
  /** Logarithm of the members. */
  'size',
] as const;
export type LikenessFeature = (typeof likenessFeatures)[number];

/** What lies further apart is no further apart: that is how an old article can have to do with the news of today. */
const furthest = 28 * dayLength;
/** Members that are looked at one by one: the latest, as stories move on. */
const looked = 6;

export function likeness(item: Profile, group: Group, rarity: ReadRarity): Float64Array {
  return likenessOf(item, rarity)(group);
}

/** The same for one item and many groups, as long as what is rare stays as it is: what is the item's own is reckoned once. */
export function likenessOf(item: Profile, rarity: ReadRarity): (group: Group) => Float64Array {
  const ofWord = (stem: string) => rarity.ofWord(stem);
  const ofEntity = (id: string) => rarity.ofEntity(id);
  const words = weigh(item.words, ofWord);
  const entities = weigh(item.entities, ofEntity);
  const highest = rarity.highest || 1;
  return (group) => {
    const features = new Float64Array(likenessFeatures.length);
    const set = (feature: LikenessFeature, value: number) => {
      features[indexOf[feature]] = value;
    };
    const shared = words.terms.filter(({ key }) => group.words.has(key));
    set('bias', 1);
    const wordsAlike = cosine(words, group.words, ofWord);
    const entitiesAlike = cosine(entities, group.entities, ofEntity);
    set('words', wordsAlike);
    set('entities', entitiesAlike);
    const rareWords = shared.map(({ rare }) => rare).sort((a, b) => b - a);
    set('rarestWord', (rareWords[0] ?? 0) / highest);
    set('secondWord', (rareWords[1] ?? 0) / highest);
    set('thirdWord', (rareWords[2] ?? 0) / highest);
    set('rarestName', greatest(shared.filter(({ key }) => item.names.has(key)).map(({ rare }) => rare)) / highest);
    set('rarestEntity', greatest(entities.terms.filter(({ key }) => group.entities.has(key)).map(({ rare }) => rare)) / highest);
    // Most groups are their only member.
    const latest = group.members.length > 1 ? group.members.slice(-looked) : [];
    set('nearestWords', latest.length === 0 ? wordsAlike : greatest(latest.map((each) => cosine(words, each.words, ofWord))));
    set('nearestEntities', latest.length === 0 ? entitiesAlike : greatest(latest.map((each) => cosine(entities, each.entities, ofEntity))));
    const gaps = group.members.map(({ at }) => Math.abs(item.at - at));
    set('gap', logOfDays(gaps.reduce((least, gap) => Math.min(least, gap))));
    set('age', logOfDays(greatest(gaps)));
    set('size', Math.log(group.members.length));
    return features;
  };
}

const indexOf = Object.fromEntries(likenessFeatures.map((feature, index) => [feature, index])) as Record<LikenessFeature, number>;

const logOfDays = (time: number) => Math.log1p(Math.min(time, furthest) / dayLength);

const greatest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);

interface Weighed {
  readonly terms: readonly { readonly key: string; readonly rare: number; readonly weight: number }[];
  /** Sum of the squares of the weights. */
  readonly length: number;
}

/** A bag, each term by the logarithm of its count and its rarity. */
function weigh(bag: ReadonlyMap<string, number>, rarityOf: (key: string) => number): Weighed {
  let length = 0;
  const terms = Array.from(bag, ([key, count]) => {
    const rare = rarityOf(key);
    const weight = (1 + logOfCount(count)) * rare;
    length += weight * weight;
    return { key, rare, weight };
  });
  return { terms, length };
}

function cosine({ terms, length }: Weighed, other: ReadonlyMap<string, number>, rarityOf: (key: string) => number): number {
  let dot = 0;
  for (const { key, rare, weight } of terms) {
    const count = other.get(key);
    if (count !== undefined) dot += weight * (1 + logOfCount(count)) * rare;
  }
  if (dot === 0) return 0;
  let ofOther = 0;
  for (const [key, count] of other) ofOther += ((1 + logOfCount(count)) * rarityOf(key)) ** 2;
  return dot / Math.sqrt(length * ofOther);
}

/** Nearly all words occur once. */
const logOfCount = (count: number) => (count === 1 ? 0 : Math.log(count));

export interface LikenessModel {
  readonly weights: Readonly<Record<LikenessFeature, number>>;
  /** From this chance on, an item joins. */
  readonly threshold: number;
}

/** The chance that item and group belong together. */
export function chanceOf(features: Float64Array, { weights }: Pick<LikenessModel, 'weights'>): number {
  let sum = 0;
  for (const [index, feature] of likenessFeatures.entries()) sum += (features[index] ?? 0) * weights[feature];
  return 1 / (1 + Math.exp(-sum));
}
