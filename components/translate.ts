/**
 * The words of the interface in the language it is in. Who renders says where the messages come from (`speak`): the extension takes
 * the browser's, tests the catalogue's file. Words are looked up when they are said, so that importing them costs nothing, and kept.
 */
import type { Catalogue, MessageKey, Messages } from '../locales/catalogue.ts';
import { counting, groups } from './word-paths.ts';

type Value = string | number;

type NamesOf<K extends MessageKey> = Catalogue[K] extends { readonly namedSubstitutions: infer N extends readonly string[] } ? N : [];

/** A message without placeholders is text; with one it takes the value, with more the values by name. */
type Sentence<N extends readonly string[]> = N extends []
  ? string
  : N extends [string]
    ? (value: Value) => string
    : (values: Readonly<Record<N[number], Value>>) => string;

/** A message with plural forms takes the count first. */
type Counted<N extends string> = [N] extends [never]
  ? (count: number) => string
  : (count: number, values: Readonly<Record<N, Value>>) => string;

type PartOf<P extends string> = MessageKey extends infer K
  ? K extends `${P}.${infer Rest}`
    ? Rest extends `${infer Head}.${string}`
      ? Head
      : Rest
    : never
  : never;

/** The messages under a path, as an object of the same shape. */
export type WordsOf<P extends string> = {
  readonly [N in PartOf<P>]: `${P}.${N}` extends MessageKey
    ? Sentence<NamesOf<`${P}.${N}`>>
    : `${P}.${N}.one` extends MessageKey
      ? Counted<Exclude<NamesOf<`${P}.${N}.other` & MessageKey>[number], 'count'>>
      : WordsOf<`${P}.${N}`>;
};

let messages: Messages = (key) => {
  throw new Error(`The interface has been given no messages, so it has none for ${key}.`);
};
const known = new Map<string, unknown>();

/** Sets where messages come from, for all that is rendered from now on. */
export function speak(source: Messages): void {
  messages = source;
  known.clear();
}

export function words<P extends string>(path: P): WordsOf<P> {
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? wordAt(`${path}.${name}`) : undefined) }) as WordsOf<P>;
}

/** For numbers, dates and lists. */
export const interfaceLocale = (): string => messages('locale');

/** For the topmost element of what is rendered. */
export function spoken(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: messages('language'), dir: messages('direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Text within a sentence that runs the other way keeps its own order to itself: "Washington, D.C." its full stop. */
export const isolated = (text: string): string => (spoken().dir === 'rtl' ? `\u2068${text}\u2069` : text);

function wordAt(path: string): unknown {
  if (!known.has(path)) known.set(path, makeWord(path));
  return known.get(path);
}

function makeWord(path: string): unknown {
  if (groups.has(path)) return words(path);
  if (counting.has(path)) return counted(path);
  const text = messages(path);
  const [name, ...others] = new Set(text.match(placeholder));
  if (name === undefined) return text;
  if (others.length > 0) return (values: Readonly<Record<string, Value>>) => fill(text, values);
  return (value: Value) => fill(text, { [name.slice(1, -1)]: value });
}

function counted(path: string) {
  const rules = new Intl.PluralRules(interfaceLocale());
  return (count: number, values: Readonly<Record<string, Value>> = {}) =>
    fill(messages(`${path}.${rules.select(count)}`) || messages(`${path}.other`), { ...values, count });
}

const placeholder = /\{\w+\}/g;

function fill(text: string, values: Readonly<Record<string, Value>>): string {
  return text.replace(placeholder, (whole) => {
    const value = values[whole.slice(1, -1)];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(interfaceLocale()).format(value) : isolated(value);
  });
}
