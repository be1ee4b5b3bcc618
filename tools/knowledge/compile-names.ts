/** The names by which articles and readers find entities: those written, and those that follow from them. */
import type { AliasText, EntityText, Language, OfficeText } from '../../data/schema.ts';
import { wordHash } from '../../engine/cues.ts';
import { foldText } from '../../engine/fold.ts';
import { type Guard, nameKind } from '../../engine/gazetteer.ts';
import { shape, tokenize } from '../../engine/tokenize.ts';
import type { NameSource } from '../../pack/pack-source.ts';
import type { DerivedPlace } from './derived-places.ts';

/** Names of entry number `entity`, in all languages. Those of an office's entry are searched for as such, but read as the office, which may mean its holder. */
export function namesOfEntity(text: EntityText, entity: number, office?: number): NameSource[] {
  const names = ownNames(text, entity);
  if (office === undefined) return names;
  return names.flatMap((name) => [
    { ...name, searchOnly: true },
    { ...name, entity: office, kind: nameKind.office },
  ]);
}

function ownNames(text: EntityText, entity: number): NameSource[] {
  const aliases = (text.aliases ?? []).map(given);
  // An alias that is the name itself says when the name counts.
  const isGuarded = aliases.some((alias) => alias.text === text.name);
  const names: NameSource[] = isGuarded ? [] : [nameOf(text.name, entity, undefined)];
  for (const alias of aliases) names.push(nameOfAlias(alias, entity));
  if (text.kind === 'person') {
    const spoken = aliases.map((alias) => alias.text);
    names.push(...surnames(text.name).flatMap((short) => (spoken.includes(short) ? [] : [{ text: short, entity, kind: nameKind.short }])));
  }
  const english = names.filter(({ kind, guard }) => kind !== nameKind.demonym && !guard).map((name) => name.text);
  return [...names, ...localNames(text, entity, english), ...elidedNames(names)];
}

/** A name to which the place's own entry gives a condition does not count without it. */
export function namesOfPlace(place: DerivedPlace, entity: number, entry: EntityText | undefined): NameSource[] {
  const conditional = new Set(entry?.aliases?.flatMap((alias) => (typeof alias === 'string' ? [] : [alias.text])));
  return [
    ...[place.name, ...place.aliases].filter((text) => !conditional.has(text)).map((text) => nameOf(text, entity, undefined)),
    ...place.adjectives.map((text) => ({ text, entity, kind: nameKind.demonym })),
    ...place.people.map((text) => ({ text, entity, kind: nameKind.people })),
    ...Object.entries(place.names).flatMap(([language, texts]) =>
      (texts ?? []).map((text) => ({ ...nameOf(text, entity, undefined), language: language as Language })),
    ),
  ];
}

export function titlesOfOffice({ titles }: OfficeText, office: number): NameSource[] {
  return titles.map((text) => ({ text, entity: office, kind: nameKind.title }));
}

/** Names in other languages, with the surnames of persons. What such texts say in English too is not kept twice. */
function localNames(text: EntityText, entity: number, english: readonly string[]): NameSource[] {
  return Object.entries(text.names ?? {}).flatMap(([key, value]) => {
    const language = key as Language;
    const listed = (Array.isArray(value) ? value : [value]).flatMap((name) => (name === undefined ? [] : [given(name)]));
    const names = listed.map((name) => ({ ...nameOfAlias(name, entity), language }));
    const [usual] = listed;
    if (text.kind === 'person' && usual) {
      const shorts = surnamesIn(language, usual.text).filter((short) => listed.every((name) => name.text !== short));
      names.push(...shorts.map((short) => ({ text: short, entity, kind: nameKind.short, language })));
    }
    // A place is called in a language by the names it has there alone.
    return text.kind === 'place' ? names : names.filter((name) => name.guard || !english.includes(name.text));
  });
}

/** "Giscard d'Estaing" has one word more in French than in English; so it is given to both. */
function elidedNames(names: readonly NameSource[]): NameSource[] {
  return names
    .filter(({ text, kind }) => kind !== nameKind.demonym && /(?<!\p{L})[dl]['’]\p{L}/iu.test(text))
    .map((name) => ({ ...name, language: 'fr' }));
}

const given = (alias: AliasText): GivenAlias => (typeof alias === 'string' ? { text: alias } : alias);

function nameOfAlias(alias: GivenAlias, entity: number): NameSource {
  return alias.use === 'adjective' ? { text: alias.text, entity, kind: nameKind.demonym } : nameOf(alias.text, entity, guardOf(alias));
}

function nameOf(text: string, entity: number, guard: Guard | undefined): NameSource {
  return { text, entity, kind: isAcronym(text) ? nameKind.acronym : nameKind.full, ...(guard && { guard }) };
}

function isAcronym(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.count === 1 && tokens.shape[0] === shape.upper && text.length <= 7;
}

interface GivenAlias {
  readonly text: string;
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
const particles = new Set(
  (
    'von van de der den di da dos du la le bin ibn al el ben abu ' +
    'фон ван де дер ден ди да дос ду ла ле бин бен ибн аль эль абу ель ібн бін ' +
    'بن ابن بو أبو ابو آل عبد'
  )
    .split(' ')
    .map(foldText),
);

/** "Skripal"; "von der Leyen"; "al-Assad" and "Assad". Nothing for a name of one word. */
export function surnames(name: string): string[] {
  const words = name.replace(/\s*\(.*\)$/, '').split(' ');
  while (words.length > 1 && suffixes.has(foldText(words.at(-1) ?? ''))) words.pop();
  // "Albert II of Belgium", "Malcolm X".
  if (words.length < 2 || words.includes('of') || words.some((word) => /^[IVX]+\.?$/.test(word))) return [];
  let first = words.length - 1;
  while (first > 1 && particles.has(foldText(words[first - 1] ?? ''))) first--;
  const surname = words.slice(first).join(' ');
  const bare = /^(?:al|el|аль|эль|ель)-(\p{Lu}.*)$/iu.exec(surname)?.[1];
  return bare ? [surname, bare] : [surname];
}

/** Surnames in a language's own script. Chinese parts the names of foreigners by a dot; those of Chinese are not shortened. */
function surnamesIn(language: Language, name: string): string[] {
  if (language !== 'zh') return surnames(name);
  const surname = name.split(/[·•‧・]/).at(-1) ?? '';
  return surname !== name && surname.length > 1 ? [surname] : [];
}
