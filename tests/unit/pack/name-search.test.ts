import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameHit } from '../../../pack/name-search.ts';
import { newsWorld } from '../news-world.ts';

const { pack } = newsWorld;
const { search } = pack;
const ids = (query: string, limit = 3) => search.search(query, limit).map(({ entity }) => pack.idOf(entity));

describe('search', () => {
  it.each([
    ['Sergei Skripal', 'sergei-skripal'],
    ['skripal', 'sergei-skripal'],
    ['skripall', 'sergei-skripal'],
    ['segrei skripal', 'sergei-skripal'],
    ['skirpal', 'sergei-skripal'],
    ['sergei skr', 'sergei-skripal'],
    ['Скрипаль', 'sergei-skripal'],
    ['Скрыпаль', 'sergei-skripal'],
    ['helsinky summit', 'helsinki-summit'],
    ['helsinki', 'helsinki'],
    ['HELSINKI', 'helsinki'],
    ['von der leyen', 'ursula-von-der-leyen'],
    ['gru', 'gru'],
    ['us', 'united-states'],
    ['U.S.', 'united-states'],
    ['nato', 'nato'],
    ['26165', 'unit-26165'],
    ['black see', 'black-sea'],
    ['novichock', 'novichok'],
    ['state departement', 'state-department'],
  ])('%s: %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each(['', ' ', '—“”', '\u200b', 'zzzzzzzz'])('%j finds nothing', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('answers a query of any length', () => {
    expect(ids('skripal '.repeat(2000)).length).toBeLessThanOrEqual(3);
    expect(ids('x'.repeat(100_000))).toEqual([]);
  });

  it('tells which characters of which name were met', () => {
    const [hit] = search.search('skripal', 1);
    expect(hit?.name).toBe('Skripal');
    expect(hit?.ranges).toEqual([[0, 6]]);
  });

  it('tells each entity once, best first, with ranges inside the name', () => {
    const piece = fc.constantFrom('skrip', 'al', 'hels', 'inki', ' ', 'unit', '26165', 'rus', 'sia', 'é', '\ud83d', 'state');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        fc.nat(10),
        (query, limit) => {
          const hits = search.search(query, limit);
          expect(hits.length).toBeLessThanOrEqual(limit);
          expect(new Set(hits.map(({ entity }) => entity)).size).toBe(hits.length);
          expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
          for (const hit of hits) expectSound(hit);
        },
      ),
    );
  });
});

function expectSound({ name, ranges, score }: NameHit): void {
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThanOrEqual(1);
  for (const [first, last] of ranges) {
    expect(first).toBeGreaterThanOrEqual(0);
    expect(last).toBeLessThan(name.length);
    expect(first).toBeLessThanOrEqual(last);
  }
}

describe('nearest', () => {
  it.each([
    ['Novichek', 'Novichok', 1],
    ['Novihcok', 'Novichok', 1],
    ['Sergey Skripel', 'Sergei Skripal', 2],
    ['Novichok', undefined, 0],
    ['Novechek', undefined, 0],
    ['Novichoks', undefined, 0],
    ['Movichok', undefined, 0],
    ['Sergei', undefined, 0],
    ['Blick Sea', 'Black Sea', 1],
    ['Black Sia', undefined, 0],
    ['', undefined, 0],
  ])('%s: %s', (spelling, name, edits) => {
    const near = search.nearest(spelling);
    expect(near && [near.name, near.edits]).toEqual(name && [name, edits]);
  });
});
