/**
 * A table of short texts with names that are traps, written without knowledge of what the engine does: what a careful editor
 * would want marked in them, and what must stay unmarked.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundledPack } from './bundled.ts';
import { dayOf, World } from './small-world.ts';

interface Case {
  readonly text: string;
  readonly date?: string;
  readonly mark: Readonly<Record<string, string | null>>;
  readonly why: string;
  /** Known to go wrong: the test fails when it no longer does. */
  readonly open?: true;
}

const cases = parse(readFileSync(new URL('../fixtures/traps.yaml', import.meta.url), 'utf8')) as Case[];

let world: World;
beforeAll(async () => {
  world = new World(await bundledPack());
}, 300_000);

/** Where "May#2", the second "May" of a text, stands. */
function placeOf(text: string, key: string): { start: number; end: number } | undefined {
  const [, surface = key, number = '1'] = /^(.*?)(?:#(\d+))?$/s.exec(key) ?? [];
  let start = -1;
  for (let count = 0; count < Number(number); count++) {
    start = text.indexOf(surface, start + 1);
    if (start < 0) return undefined;
  }
  return { start, end: start + surface.length };
}

/** What is wrong with the marks of a case, in words. */
function faultsOf({ text, date, mark }: Case): string[] {
  const blocks = text.trim().split('\n\n');
  const { mentions } = world.finder.find({ blocks, day: dayOf(date) });
  let offset = 0;
  const placed = blocks.flatMap((block, index) => {
    const from = offset;
    offset += block.length + 2;
    return (mentions[index] ?? []).map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }));
  });
  const joined = blocks.join('\n\n');
  return Object.entries(mark).flatMap(([key, id]) => {
    const place = placeOf(joined, key);
    if (!place) return [`${key} is not in the text`];
    const plain = placed.filter(({ start, end, possible }) => !possible && start < place.end && end > place.start);
    const ids = plain.map(({ entity }) => world.pack.idOf(entity));
    if (id === null) return ids.length === 0 ? [] : [`${key} is marked as ${ids.join(', ')}`];
    return ids.includes(id) ? [] : [`${key} is ${ids.join(', ') || 'not marked'} instead of ${id}`];
  });
}

describe('traps', () => {
  it('are at least three hundred, about half of them to be marked', () => {
    const expected = cases.flatMap(({ mark }) => Object.values(mark));
    const marked = expected.filter((id) => id !== null).length;
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(marked / expected.length).toBeGreaterThan(0.4);
    expect(marked / expected.length).toBeLessThan(0.6);
  });

  for (const [index, each] of cases.entries()) {
    it(`${index + 1} ${each.why}`, { fails: each.open ?? false }, () => {
      expect(faultsOf(each)).toEqual([]);
    });
  }
});
