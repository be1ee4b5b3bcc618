/** Near misses with the bundled pack: misspelt names are found, ordinary words and surnames are let be. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isTakenForName, measureNearMisses, ordinaryWords } from '../../bench/accuracy/near-misses/measure.ts';
import { MentionFinder } from '../../engine/find-mentions.ts';
import type { Pack } from '../../pack/pack.ts';
import { bundledPack } from './bundled.ts';

let pack: Pack;
let finder: MentionFinder;
beforeAll(async () => {
  pack = await bundledPack();
  finder = new MentionFinder(pack.gazetteer);
}, 300_000);

describe('near misses', () => {
  it('are not seen in 5,000 ordinary words and common surnames', () => {
    const words = ordinaryWords();
    expect(words.length).toBeGreaterThanOrEqual(5000);
    expect(words.filter((word) => isTakenForName(word, finder))).toEqual([]);
  });

  it('are found in more than half of 2,000 misspelt names, and seldom as another', () => {
    const { variants, found, wrong } = measureNearMisses(pack, finder);
    expect(variants).toBe(2000);
    expect(found / variants).toBeGreaterThan(0.5);
    expect(wrong / variants).toBeLessThan(0.03);
  });
});
