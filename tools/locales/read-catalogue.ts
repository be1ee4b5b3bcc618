/** The catalogues of the interface's words as they are in `locales/`, for tests and tools, which have no browser to ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Messages } from '../../locales/catalogue.ts';

const folder = join(import.meta.dirname, '../../locales');

export function catalogueLanguages(): string[] {
  return readdirSync(folder).flatMap((name) => /^(\w+)\.yaml$/.exec(name)?.[1] ?? []);
}

/** Messages by their path: `popup.hints.off`. */
export function readCatalogue(language: string): ReadonlyMap<string, string> {
  return new Map(flatten(parse(readFileSync(join(folder, `${language}.yaml`), 'utf8')), ''));
}

/** Says what a browser in this language would. */
export function messagesOf(language: string): Messages {
  const catalogue = readCatalogue(language);
  return (key) => catalogue.get(key) ?? '';
}

function* flatten(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) yield* flatten(below, path === '' ? key : `${path}.${key}`);
  } else throw new Error(`${path} is no text`);
}
