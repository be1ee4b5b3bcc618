/** What the package `world-countries` says of a country, as lines of "In brief". */
import type { Country } from 'world-countries';

export type CountryFact = readonly [label: string, value: string];

/** More than so many languages are counted and not named. */
const namedLanguages = 4;

/** Capital, area, currency and official languages, as far as they are known. */
export function countryFacts({ capital, area, currencies, languages }: Country): CountryFact[] {
  const facts: CountryFact[] = [
    ['Capital', capital.join(', ')],
    ['Area', area > 0 ? `${area.toLocaleString('en-GB', { maximumFractionDigits: 0 })} km²` : ''],
    [
      'Currency',
      Object.values(currencies)
        .map(({ name }) => name)
        .join(', '),
    ],
    ['Languages', shortened(Object.values(languages))],
  ];
  return facts.filter(([, value]) => value !== '');
}

function shortened(languages: readonly string[]): string {
  const named = languages.slice(0, namedLanguages).join(', ');
  return languages.length > namedLanguages ? `${named} and ${languages.length - namedLanguages} others` : named;
}
