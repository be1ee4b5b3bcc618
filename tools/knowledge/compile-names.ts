/** The names by which articles and readers find entities: those written, and those that follow from them. */
import type { EntityText, OfficeText } from '../../data/schema.ts';
import { wordHash } from '../../engine/cues.ts';
import { foldText } from '../../engine/fold.ts';
import { type Guard, nameKind } from '../../engine/gazetteer.ts';
import { shape, tokenize } from '../../engine/tokenize.ts';
import type { NameSource } from '../../pack/pack-source.ts';
import type { DerivedPlace } from './derived-places.ts';

/** Names of entry number `entity`. Those of an office's entry are searched for as such, but read as the office, which may mean its holder. */
export function namesOfEntity(text: EntityText, entity: number, office?: number): NameSource[] {
  const names = ownNames(text, entity);
  if (office === undefined) return names;
  return names.flatMap((name) => [
    { ...name, searchOnly: true },
    ...(name.searchOnly ? [] : [{ ...name, entity: office, kind: nameKind.office }]),
  ]);
}

function ownNames(text: EntityText, entity: number): NameSource[] {
  const aliases = text.aliases ?? [];
  // An alias that is the name itself says when the name counts.
  const isGuarded = aliases.some((alias) => typeof alias !== 'string' && alias.text === text.name && !alias.lang);
  const names: NameSource[] = isGuarded ? [] : [nameOf(text.name, entity, undefined)];
  for (const alias of aliases) {
    const given: GivenAlias = typeof alias === 'string' ? { text: alias } : alias;
    if (given.use === 'adjective') names.push({ text: given.text, entity, kind: nameKind.demonym });
    else names.push(nameOf(given.text, entity, guardOf(given), given.lang));
  }
  if (text.kind === 'person') {
    const spoken = aliases.flatMap((alias) => (typeof alias === 'string' ? [alias] : alias.lang ? [] : [alias.text]));
    for (const short of surnames(text.name)) {
      if (!spoken.includes(short)) names.push({ text: short, entity, kind: nameKind.short });
    }
  }
  return names;
}

export function namesOfPlace(place: DerivedPlace, entity: number): NameSource[] {
  return [
    nameOf(place.name, entity, undefined),
    ...place.aliases.map(({ text, lang }) => nameOf(text, entity, undefined, lang)),
    ...place.adjectives.map((text) => ({ text, entity, kind: nameKind.demonym })),
    ...place.people.map((text) => ({ text, entity, kind: nameKind.people })),
  ];
}

export function titlesOfOffice({ titles }: OfficeText, office: number): NameSource[] {
  return titles.map((text) => ({ text, entity: office, kind: nameKind.title }));
}

function nameOf(text: string, entity: number, guard: Guard | undefined, lang?: string): NameSource {
  const kind = isAcronym(text) ? nameKind.acronym : nameKind.full;
  // In Latin letters, names of other languages would meet English words.
  const searchOnly = lang !== undefined && /\p{Script=Latin}/u.test(text);
  return { text, entity, kind, ...(guard && { guard }), ...(searchOnly && { searchOnly }) };
}

function isAcronym(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.count === 1 && tokens.shape[0] === shape.upper && text.length <= 7;
}

interface GivenAlias {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly use?: 'introduced' | 'adjective' | undefined;
  readonly after?: readonly string[] | undefined;
  readonly before?: readonly string[] | undefined;
  readonly near?: readonly string[] | undefined;
}

function guardOf({ use, after = [], before = [], near = [] }: GivenAlias): Guard | undefined {
  if (use !== 'introduced' && after.length + before.length + near.length === 0) return undefined;
  const words = (phrase: string) => foldText(phrase).split(' ').map(wordHash);
  // Before and after a name only the nearest word of a phrase is looked at.
  const nearest = (phrases: readonly string[], at: 0 | -1) => phrases.map((phrase) => words(phrase).at(at) ?? 0);
  return { introduced: use === 'introduced', after: nearest(after, -1), before: nearest(before, 0), near: near.map(words) };
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const particles = new Set(['von', 'van', 'de', 'der', 'den', 'di', 'da', 'dos', 'du', 'la', 'le', 'bin', 'ibn', 'al', 'el', 'ben', 'abu']);

/** "Skripal"; "von der Leyen"; "al-Assad" and "Assad". Nothing for a name of one word. */
export function surnames(name: string): string[] {
  const words = name.replace(/\s*\(.*\)$/, '').split(' ');
  while (words.length > 1 && suffixes.has(foldText(words.at(-1) ?? ''))) words.pop();
  if (words.length < 2) return [];
  let first = words.length - 1;
  while (first > 1 && particles.has(foldText(words[first - 1] ?? ''))) first--;
  const surname = words.slice(first).join(' ');
  const bare = /^(?:al|el)-(\p{Lu}.*)$/iu.exec(surname)?.[1];
  return bare ? [surname, bare] : [surname];
}
