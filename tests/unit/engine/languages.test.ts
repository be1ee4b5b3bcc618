/** Sentences in seven languages against the bundled knowledge base: who is named is found, and ordinary words are not. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../../data/schema.ts';
import { bundledPack } from '../bundled.ts';
import { World } from '../small-world.ts';

interface Sentences {
  readonly found: readonly { readonly text: string; readonly names: Readonly<Record<string, string>> }[];
  readonly silent: readonly string[];
}

const sentencesIn = (language: string): Sentences =>
  parse(readFileSync(new URL(`../../fixtures/languages/${language}.yaml`, import.meta.url), 'utf8')) as Sentences;

let world: World;
beforeAll(async () => {
  world = new World(await bundledPack());
});

describe.each(languages)('%s', (language) => {
  const { found, silent } = sentencesIn(language);

  it.each(found)('$text', ({ text, names }) => {
    expect(world.told(text)).toEqual(expect.arrayContaining(Object.entries(names).map(([surface, id]) => `${surface} = ${id}`)));
  });

  it.each(silent)('silent: %s', (text) => {
    expect(world.told(text)).toEqual([]);
  });
});
