/**
 * Names of countries and capitals in other languages: of countries from Unicode's CLDR, which is part of Node, and from
 * `world-countries`; of capitals, and what newsrooms say besides, from data/names/. The same Node gives the same names.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import countries from 'world-countries';
import { parse } from 'yaml';
import { type Language, languages } from '../../data/schema.ts';
import { functionWords } from '../../engine/function-words.ts';

/** Names by language, the usual one first. */
export type LocalNames = Readonly<Partial<Record<Language, readonly string[]>>>;

const listSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => [text]),
  ),
  v.array(v.string()),
]);
const localSchema = v.strictObject(v.entriesFromList(languages, v.optional(listSchema)));
const byCountrySchema = v.record(v.pipe(v.string(), v.length(3)), localSchema);

const readData = <T>(name: string, schema: v.GenericSchema<unknown, T>): T =>
  v.parse(schema, parse(readFileSync(new URL(`../../data/names/${name}.yaml`, import.meta.url), 'utf8')));

const translationKeys: Record<Language, string> = { de: 'deu', fr: 'fra', es: 'spa', ru: 'rus', uk: 'ukr', ar: 'ara', zh: 'zho' };

type Country = (typeof countries)[number];

/** Names of every country, by its alpha-3 code. Throws if this Node knows only English. */
export function countryNames(): ReadonlyMap<string, LocalNames> {
  const listed = readData('countries', byCountrySchema);
  const names = new Map<string, Partial<Record<Language, string[]>>>(countries.map(({ cca3 }) => [cca3, {}]));
  for (const language of languages) {
    const regions = regionNames(language);
    const owners = new Map(countries.flatMap(({ cca2, cca3 }) => regions.map((region) => [region.of(cca2) ?? '', cca3] as const)));
    for (const country of countries) {
      const known = [...regions.map((region) => region.of(country.cca2)), translationOf(country, language)];
      // The package has some names that belong to another country.
      const own = known.filter((name) => name !== undefined && isName(name) && (owners.get(name) ?? country.cca3) === country.cca3);
      const all = new Set([...(own as string[]), ...(listed[country.cca3]?.[language] ?? [])]);
      const local = names.get(country.cca3);
      if (local && all.size > 0) local[language] = [...all];
    }
  }
  return names;
}

function regionNames(language: Language): Intl.DisplayNames[] {
  const regions = (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style }));
  if (regions[0]?.of('RU') === 'Russia') throw new Error(`This Node has no names in "${language}"; it needs one built with full-icu`);
  return regions;
}

const translationOf = ({ translations }: Country, language: Language) => translations[translationKeys[language]]?.common;

/** "Мьянма (Бирма)", "о-в Рождества" and "Гонконг, ОАР Китаю" are labels, not names. */
const isName = (name: string) => !/[(),./（）]|о-в|(?<![\p{L}])R\.A\.S/u.test(name);

/** Names of capitals, by their country's alpha-3 code. */
export const capitalNames = (): Readonly<Record<string, LocalNames>> => readData('capitals', byCountrySchema) as Record<string, LocalNames>;

/** Words that are no names, by language. In lower case they are none where a sentence begins. */
export function ordinaryWords(): { text: string; language: Language }[] {
  const listed = readData('ordinary-words', localSchema) as LocalNames;
  return languages.flatMap((language) => {
    const holding = language in functionWords ? functionWords[language as keyof typeof functionWords] : [];
    const words = [...holding.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), ...(listed[language] ?? [])];
    return [...new Set(words)].map((text) => ({ text, language }));
  });
}
