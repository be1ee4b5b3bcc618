/** Names of several entities: who wins, and why. */
import { expect, it } from 'vitest';
import { collisionsOf } from '../../../tools/knowledge/collisions.ts';
import { compileKnowledge } from '../../../tools/knowledge/compile.ts';
import { type Entry, knowledgeOf, placeOf } from '../small-world.ts';

const entries: Readonly<Record<string, Entry>> = {
  agency: { name: 'Central Agency', kind: 'organisation', aliases: ['CA', 'The Shop'] },
  paper: { name: 'Shop Paper', kind: 'organisation', aliases: ['The Shop'] },
  airline: { name: 'Coastal Air', kind: 'organisation', aliases: [{ text: 'CA', near: ['flight'] }] },
  lake: { name: 'Lake', kind: 'concept', aliases: ['Xland'] },
  sage: { name: 'Sage', kind: 'person', aliases: ['Old Man River'] },
  song: { name: 'Song', kind: 'concept', aliases: ['Old Man River'] },
  day: { name: 'Ann Day', kind: 'person' },
  'other-day': { name: 'Bo Day', kind: 'person' },
};
const source = compileKnowledge(knowledgeOf({ entries }), [placeOf({ id: 'xland', name: 'Xland', flag: 'X' })]);

it('tells who wins a name, and why, those that nobody wins first', () => {
  expect(collisionsOf(source).map(({ name, wins, why }) => [name, wins, why])).toEqual([
    ['Day', undefined, 'every bearer needs more than the name'],
    ['The Shop', undefined, 'too close to tell apart'],
    ['Xland', undefined, 'too close to tell apart'],
    ['CA', 'agency', 'the only one that stands by itself'],
    ['Old Man River', 'sage', expect.stringMatching(/^prior \d+ against \d+$/)],
  ]);
});

it('tells each bearer with what it needs', () => {
  const bearers = collisionsOf(source).find(({ name }) => name === 'CA')?.bearers;
  expect(bearers).toEqual([
    { id: 'agency', as: 'acronym', needs: undefined, prior: 40 },
    { id: 'airline', as: 'acronym', needs: 'a word nearby', prior: 40 },
  ]);
});
