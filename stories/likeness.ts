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
  const ofWord = (stem: string) => rarity.ofWord(stem);
  const ofEntity = (id: string) => rarity.ofEntity(id);
  const features = new Float64Array(likenessFeatures.length);
  const set = (feature: LikenessFeature, value: number) => {
    features[indexOf[feature]] = value;
  };
  const highest = rarity.highest || 1;
  const sharedWords = [...item.words.keys()].filter((stem) => group.words.has(stem));
  set('bias', 1);
  set('words', cosine(item.words, group.words, ofWord));
  set('entities', cosine(item.entities, group.entities, ofEntity));
  const latest = group.members.slice(-looked);
  const rareWords = sharedWords.map(ofWord).sort((a, b) => b - a);
  set('rarestWord', (rareWords[0] ?? 0) / highest);
  set('secondWord', (rareWords[1] ?? 0) / highest);
  set('thirdWord', (rareWords[2] ?? 0) / highest);
  set('rarestName', greatest(sharedWords.filter((stem) => item.names.has(stem)).map(ofWord)) / highest);
  set('rarestEntity', greatest([...item.entities.keys()].filter((id) => group.entities.has(id)).map(ofEntity)) / highest);
  set('nearestWords', greatest(latest.map(({ words }) => cosine(item.words, words, ofWord))));
  set('nearestEntities', greatest(latest.map(({ entities }) => cosine(item.entities, entities, ofEntity))));
  const gaps = group.members.map(({ at }) => Math.abs(item.at - at));
  set('gap', logOfDays(gaps.reduce((least, gap) => Math.min(least, gap))));
  set('age', logOfDays(greatest(gaps)));
  set('size', Math.log(group.members.length));
  return features;
}

const indexOf = Object.fromEntries(likenessFeatures.map((feature, index) => [feature, index])) as Record<LikenessFeature, number>;

const logOfDays = (time: number) => Math.log1p(Math.min(time, furthest) / dayLength);

const greatest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);

/** Cosine of two bags, each term by the logarithm of its count and its rarity. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, rarityOf: (key: string) => number): number {
  let dot = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [key, count] of a) {
    const rare = rarityOf(key);
    const weight = (1 + Math.log(count)) * rare;
    ofA += weight * weight;
    const other = b.get(key);
    if (other !== undefined) dot += weight * (1 + Math.log(other)) * rare;
  }
  if (dot === 0) return 0;
  for (const [key, count] of b) ofB += ((1 + Math.log(count)) * rarityOf(key)) ** 2;
  return dot / Math.sqrt(ofA * ofB);
}

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
