/** Why items belong together, for a reader to judge: "shares Unit 29155, Taliban, bounty; 3 hours apart". */
import { foldText } from '../engine/fold.ts';
import type { UnderstoodItem } from './news-item.ts';
import { type Profile, profileOf, tellingWords, textOf } from './profile.ts';
import type { Rarity } from './rarity.ts';
import { weakWords } from './weak-words.ts';

export interface Explanation {
  /** Names of entities, then words as the item has them, names before others; the rarest of each first. Words that say nothing are left out. */
  readonly shares: readonly string[];
  readonly hoursApart: number;
}

const most = 4;
const hour = 3_600_000;

/** `others` are the items that `item` is together with. */
export function explain(
  item: UnderstoodItem,
  others: readonly UnderstoodItem[],
  rarity: Pick<Rarity, 'ofWord' | 'ofEntity'>,
  nameOf: (id: string) => string | undefined,
): Explanation {
  const profiles = others.map(profileOf);
  const isShared = (has: (profile: Profile) => boolean) => profiles.some(has);
  const entities = item.entities
    .filter((id) => isShared((profile) => profile.entities.has(id)))
    .sort((a, b) => rarity.ofEntity(b) - rarity.ofEntity(a))
    .flatMap((id) => nameOf(id) ?? []);
  const named = new Set(entities.flatMap((name) => foldText(name).split(' ')));
  const words = new Map<string, { readonly surface: string; readonly isName: boolean; readonly rarity: number }>();
  for (const [surface, stem, isName] of tellingWords(textOf(item))) {
    if (words.has(stem) || named.has(foldText(surface)) || !isShared((profile) => profile.words.has(stem))) continue;
    if (isName || !weakWords.has(foldText(surface))) words.set(stem, { surface, isName, rarity: rarity.ofWord(stem) });
  }
  const ranked = [...words.values()]
    .sort((a, b) => Number(b.isName) - Number(a.isName) || b.rarity - a.rarity)
    .map(({ surface }) => surface);
  const gaps = others.map(({ at }) => Math.abs(item.at - at));
  return {
    shares: [...entities.slice(0, most - 1), ...ranked].slice(0, most),
    hoursApart: gaps.length === 0 ? 0 : Math.round(Math.min(...gaps) / hour),
  };
}

/** An explanation in words. */
export function explanationText({ shares, hoursApart }: Explanation): string {
  const apart =
    hoursApart < 1
      ? 'within the hour'
      : hoursApart < 48
        ? `${hoursApart} ${hoursApart === 1 ? 'hour' : 'hours'} apart`
        : `${Math.round(hoursApart / 24)} days apart`;
  return shares.length === 0 ? apart : `shares ${shares.join(', ')}; ${apart}`;
}
