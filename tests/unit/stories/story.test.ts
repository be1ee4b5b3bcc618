import { describe, expect, it } from 'vitest';
import { explain, explanationText } from '../../../stories/explain.ts';
import { profileOf } from '../../../stories/profile.ts';
import { Rarity } from '../../../stories/rarity.ts';
import { relatedStories, sideOf } from '../../../stories/related.ts';
import { tellStories } from '../../../stories/story.ts';
import { hour, start, storedOf, week } from './items.ts';

const names: Readonly<Record<string, string>> = {
  'unit-29155': 'Unit 29155',
  taliban: 'Taliban',
  russia: 'Russia',
  philippines: 'Philippines',
};
const nameOf = (id: string) => names[id];
const rarity = new Rarity();
for (const item of week) rarity.add(profileOf(item));

describe('tellStories', () => {
  const first = storedOf({ id: 'a', story: 'a', outlet: 'A', title: 'Ferry sinks off the coast', entities: ['x'] });
  const copy = storedOf({ id: 'b', story: 'a', outlet: 'B', title: 'Ferry sinks off the coast', entities: ['x'], at: start + hour });
  const next = storedOf({ id: 'c', story: 'a', outlet: 'A', title: 'Captain arrested', entities: ['x', 'y'], at: start + 5 * hour });

  it('tells outlets, first and latest, and what each report brings', () => {
    const [story] = tellStories([next, copy, first]);
    expect(story).toMatchObject({ id: 'a', outlets: ['A', 'B'], first: { id: 'a' }, latest: { id: 'c' }, items: 3 });
    expect(story?.turns.map(({ item, copies, brings }) => [item.id, copies.map(({ id }) => id), brings])).toEqual([
      ['a', ['b'], ['x']],
      ['c', [], ['y']],
    ]);
  });

  it('keeps stories apart', () => {
    expect(tellStories([first, storedOf({ id: 'z', at: start - hour })]).map(({ id }) => id)).toEqual(['z', 'a']);
  });
});

describe('explain', () => {
  const [paid, , denied] = week;
  if (!paid || !denied) throw new Error('The week is empty.');

  it('names entities first, then words that no name has, the rarest first', () => {
    const explanation = explain(denied, [paid], rarity, nameOf);
    expect(explanation).toEqual({ shares: ['Unit 29155', 'Taliban', 'Russian', 'bounties'], hoursApart: 3 });
    expect(explanationText(explanation)).toBe('shares Unit 29155, Taliban, Russian, bounties; 3 hours apart');
  });

  it('leaves out words that tell nothing, however rare, and puts names before other words', () => {
    const one = storedOf({ id: 'p', title: 'What is known of the quagmire near Zmeinyi', entities: [] });
    const other = storedOf({ id: 'q', title: 'All that officials have known of the quagmire near Zmeinyi', entities: [] });
    expect(explain(one, [other], rarity, nameOf).shares).toEqual(['Zmeinyi', 'quagmire']);
  });

  it.each([
    [0, 'within the hour'],
    [1, '1 hour apart'],
    [47, '47 hours apart'],
    [72, '3 days apart'],
  ])('%i hours: %s', (hoursApart, text) => {
    expect(explanationText({ shares: [], hoursApart })).toBe(text);
  });
});

describe('relatedStories', () => {
  const items = week.map((item, index) => storedOf({ ...item, story: index === 2 || index === 4 ? 'week-0' : item.id }));
  const related = (title: string, entities: readonly string[], date: string | null) =>
    relatedStories({ title, date, entities }, items, nameOf, { most: 5, now: start, rarity });

  it('ranks stories by what they share with the article', () => {
    const [best] = related('Trump says he was not told of bounties on troops', ['unit-29155', 'taliban', 'donald-trump'], '2020-06-28');
    expect(best).toMatchObject({ story: { id: 'week-0', items: 3 }, when: 'before' });
    expect(best?.shares).toEqual(expect.arrayContaining(['Unit 29155', 'Taliban', 'bounties']));
  });

  it('says nothing of an article that shares a country and no more', () => {
    expect(related('Opera house reopens', ['russia'], '2020-06-27')).toEqual([]);
  });

  it('has nothing without items', () => {
    expect(relatedStories({ title: 'Ferry sinks', date: null, entities: [] }, [], nameOf, { most: 5, now: start })).toEqual([]);
  });

  it.each([
    ['2020-06-25', 'since'],
    ['2020-06-26', 'same-day'],
    ['2020-06-27', 'before'],
    [null, null],
  ])('an item of 26 June beside an article of %s: %s', (date, side) => {
    expect(sideOf(start, date)).toBe(side);
  });

  it('does not mind an unknown date of its own', () => {
    expect(related('Search for survivors of sunken ferry', ['philippines'], null)[0]).toMatchObject({ when: null });
  });
});
