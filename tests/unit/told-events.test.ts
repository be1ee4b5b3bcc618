/** Events told without their name, from a list written independently of the knowledge base's own descriptions. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundledPack } from './bundled.ts';
import { dayOf, World } from './small-world.ts';

interface Told {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** The part of the text that tells the event. */
  readonly told: string;
  /** Other events of the list that the same words tell. */
  readonly also?: readonly string[];
}
interface Cases {
  readonly told: readonly Told[];
  readonly silent: readonly Pick<Told, 'text' | 'date'>[];
}

const cases = parse(readFileSync(new URL('../fixtures/told-events.yaml', import.meta.url), 'utf8')) as Cases;
const listed = new Set(cases.told.map(({ id }) => id));
/** The share of the list that is to be found. */
const wanted = 0.8;

let world: World;
beforeAll(async () => {
  world = new World(await bundledPack());
}, 300_000);

interface Place {
  readonly id: string;
  /** By a description, not by a name in common words. */
  readonly isTold: boolean;
  readonly start: number;
  readonly end: number;
}

function placesIn({ text, date }: Pick<Told, 'text' | 'date'>): Place[] {
  const { mentions } = world.finder.find({ blocks: [text], day: dayOf(date) });
  return mentions
    .flat()
    .map(({ entity, reason, start, end }) => ({ id: world.pack.idOf(entity), isTold: reason.why === 'told', start, end }));
}

/** Mentions that overlap what is told. */
function atTold(item: Told): Place[] {
  const from = item.text.indexOf(item.told);
  return placesIn(item).filter(({ start, end }) => start < from + item.told.length && end > from);
}

const inShort = ({ id, date, text }: Pick<Told, 'date' | 'text'> & { readonly id?: string }) => `${id ?? ''} ${date} ${text}`;

describe('events told without their name', () => {
  it('are a list that can be used', () => {
    expect(cases.told.filter(({ text, told }) => !text.includes(told))).toEqual([]);
    expect([...listed].filter((id) => world.pack.find(id) === undefined)).toEqual([]);
    expect([...cases.told, ...cases.silent].filter(({ date }) => dayOf(date) === undefined)).toEqual([]);
  });

  it(`are found, ${wanted * 100} of 100`, () => {
    const missed = cases.told.filter((item) => !atTold(item).some(({ id }) => id === item.id));
    const found = cases.told.length - missed.length;
    console.log(`told events: ${found} of ${cases.told.length} found`);
    expect(found / cases.told.length, `missed:\n${missed.map(inShort).join('\n')}`).toBeGreaterThanOrEqual(wanted);
  });

  it('are not taken for another of the list', () => {
    const wrong = cases.told.flatMap((item) =>
      atTold(item)
        .filter(({ id, isTold }) => isTold && id !== item.id && listed.has(id) && !item.also?.includes(id))
        .map(({ id, start, end }) => `"${item.text.slice(start, end)}" as ${id}: ${inShort(item)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are not seen in texts about something else', () => {
    const wrong = cases.silent.flatMap((item) =>
      placesIn(item)
        .filter(({ id, isTold }) => isTold && listed.has(id))
        .map(({ id, start, end }) => `"${item.text.slice(start, end)}" as ${id}:${inShort(item)}`),
    );
    expect(wrong).toEqual([]);
  });
});
