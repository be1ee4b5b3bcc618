/** Searching the bundled pack by misspelt names: the right entity comes first. */
import { beforeAll, describe, expect, it } from 'vitest';
import { SeededRandom } from '../../bench/seeded-random.ts';
import { editDistance } from '../../engine/edit-distance.ts';
import { foldText } from '../../engine/fold.ts';
import type { EntityIndex } from '../../engine/mention.ts';
import { buildNameAutomaton, longestName, scanNames } from '../../engine/name-automaton.ts';
import { tokenize } from '../../engine/tokenize.ts';
import type { Pack } from '../../pack/pack.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { bundledSource, packFrom } from './bundled.ts';

let source: PackSource;
let pack: Pack;
let names: readonly string[];
beforeAll(async () => {
  source = await bundledSource();
  pack = packFrom(source);
  names = Array.from({ length: pack.entityCount }, (_, entity) => pack.nameOf(entity as EntityIndex));
}, 300_000);

const first = (query: string) => {
  const [hit] = pack.search.search(query, 1);
  return hit && pack.idOf(hit.entity);
};

describe('misspelt queries', () => {
  it.each([
    ['skripall', 'sergei-skripal'],
    ['helsinky summit', 'helsinki-summit-2018'],
    ['unit 29115', 'gru-unit-29155'],
    ['kremlim', 'moscow-kremlin'],
    ['pompeo', 'mike-pompeo'],
    ['natto', 'nato'],
    ['U.S.', 'united-states'],
  ])('%s: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });
});

/** A substitution, a deletion, and a transposition or an insertion. */
function typos(name: string, random: SeededRandom): string[] {
  const letter = () => String.fromCharCode(97 + random.below(26));
  const at = () => random.below(name.length);
  const cut = (from: number, to: number, between: string) => name.slice(0, from) + between + name.slice(to);
  const [changed, lost, moved] = [at(), at(), random.below(Math.max(1, name.length - 1))];
  const swapped = cut(moved, moved + 2, `${name[moved + 1] ?? ''}${name[moved] ?? ''}`);
  return [cut(changed, changed + 1, letter()), cut(lost, lost + 1, ''), random.below(2) === 0 ? swapped : cut(moved, moved, letter())];
}

/** Whether another entity's name is as near to the query as its own or nearer: then no ranking can be right. */
function isCollision(query: string, found: EntityIndex, name: string, folded: readonly string[]): boolean {
  const wanted = foldText(query);
  const own = editDistance(wanted, foldText(name), 4);
  return editDistance(wanted, folded[found] ?? '', 4) <= own;
}

describe('three typos of every name', () => {
  it('are found, 95 of 100', { timeout: 120_000 }, () => {
    const random = new SeededRandom(20_200_626);
    const folded = names.map(foldText);
    const missed: string[] = [];
    const collisions: string[] = [];
    let asked = 0;
    for (const [entity, name] of names.entries()) {
      for (const query of typos(name, random)) {
        asked++;
        const [hit] = pack.search.search(query, 1);
        if (hit?.entity === entity) continue;
        const line = `${query} (${name}) → ${hit ? `${hit.name} (${pack.nameOf(hit.entity)})` : 'nothing'}`;
        const collides =
          hit && (isCollision(query, hit.entity, name, folded) || isCollision(query, 0 as EntityIndex, name, [foldText(hit.name)]));
        (collides ? collisions : missed).push(line);
      }
    }
    const right = asked - missed.length - collisions.length;
    console.log(`typos: ${right} of ${asked} found; ${collisions.length} as near to another name:\n${collisions.join('\n')}`);
    console.log(`${missed.length} missed:\n${missed.slice(0, 60).join('\n')}`);
    expect(right / asked).toBeGreaterThanOrEqual(0.95);
  });
});

describe('names of the bundled pack', () => {
  it('are found first when spelt right, or share their name with another', () => {
    const wrong = names.filter((name, entity) => {
      const [hit] = pack.search.search(name, 1);
      return hit?.entity !== entity && (!hit || foldText(hit.name) !== foldText(name));
    });
    expect(wrong).toEqual([]);
  });

  it('are met in a text that gives them as they are, but for additions in brackets', () => {
    const texts = source.names.map(({ text }) => text);
    const lost = new Set(texts.filter((text) => !/[()]/.test(text) && tokenize(text).count <= longestName));
    const { automaton } = buildNameAutomaton(texts);
    for (const text of lost) {
      const tokens = tokenize(text);
      scanNames(tokens, automaton, (_, from, to) => {
        if (from === 0 && to === tokens.count - 1) lost.delete(text);
      });
    }
    expect([...lost]).toEqual([]);
  });
});
