/** Wrong spellings of a name, as typists, transcribers and scanners make them. Deterministic for a generator of numbers. */

import type { SeededRandom } from '../../seeded-random.ts';

export const mistakes = ['typo', 'transliteration', 'scan'] as const;
export type Mistake = (typeof mistakes)[number];

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Ways in which the same sound is written, and letters that look alike in print. */
const spellings: readonly (readonly [string, string])[] = [
  ['y', 'i'],
  ['i', 'y'],
  ['kh', 'h'],
  ['h', 'kh'],
  ['zh', 'j'],
  ['w', 'v'],
  ['v', 'w'],
  ['ou', 'u'],
  ['u', 'ou'],
  ['ei', 'ey'],
  ['ai', 'ay'],
  ['ay', 'ai'],
  ['q', 'k'],
  ['k', 'q'],
  ['ss', 's'],
  ['mm', 'm'],
  ['ll', 'l'],
  ['e', 'ye'],
  ['ya', 'ia'],
  ['dj', 'j'],
  ['sch', 'sh'],
  ['ph', 'f'],
];
const shapes: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['l', 'i'],
  ['i', 'l'],
  ['e', 'c'],
  ['c', 'e'],
  ['h', 'b'],
  ['u', 'n'],
  ['n', 'u'],
  ['vv', 'w'],
  ['f', 't'],
];

/** A misspelling of `name`, its first letter kept, or undefined where this mistake cannot be made in it. */
export function misspell(name: string, mistake: Mistake, random: SeededRandom): string | undefined {
  if (mistake === 'typo') return mistype(name, random);
  const places = (mistake === 'transliteration' ? spellings : shapes).flatMap(([from, to]) =>
    [...name.matchAll(new RegExp(from, 'g'))].filter(({ index }) => index > 0).map(({ index }) => ({ index, from, to })),
  );
  const place = places[random.below(places.length)];
  return place && name.slice(0, place.index) + place.to + name.slice(place.index + place.from.length);
}

/** A letter left out, doubled, swapped with the next, or taken for its neighbour on the keyboard. */
function mistype(name: string, random: SeededRandom): string | undefined {
  const letters = [...name.matchAll(/\p{Ll}/gu)].map(({ index }) => index).filter((index) => index > 0);
  const at = letters[random.below(letters.length)];
  if (at === undefined) return undefined;
  const letter = name.charAt(at);
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return /^\p{Ll}/u.test(after) && after.charAt(0) !== letter ? before + after.charAt(0) + letter + after.slice(1) : undefined;
    default: {
      const row = rows.find((each) => each.includes(letter));
      const next = row?.charAt(row.indexOf(letter) + (random.next() < 0.5 ? -1 : 1));
      return next && before + next + after;
    }
  }
}
