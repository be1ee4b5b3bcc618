/** Compiles a pack: the same source gives the same bytes. */
import { entityKinds, type Guard, nameKind, tellsOffice, undated } from '../engine/gazetteer.ts';
import { languageBit } from '../engine/language.ts';
import { buildNameAutomaton } from '../engine/name-automaton.ts';
import { shape, tokenize } from '../engine/tokenize.ts';
import { buildCodedTable } from './coded-texts.ts';
import { type Section, writeContainer } from './container.ts';
import { readDate } from './edtf.ts';
import { buildEntityTexts } from './entity-texts.ts';
import type { NameSource, PackSource } from './pack-source.ts';
import { RecordWriter } from './record-text.ts';
import { buildTextTable } from './text-table.ts';

/** Cost: linear in the number of names, some 10 µs each. */
export function encodePack(source: PackSource): Uint8Array<ArrayBuffer> {
  const { records } = source;
  const writer = new RecordWriter(new Map(records.map(({ id }, index) => [id, index])));
  const coded = buildCodedTable(records.map((record) => writer.write(record)));
  const entities = buildEntityTexts(records);
  const tables = {
    id: entities.ids,
    name: entities.names,
    title: entities.titles,
    record: coded.texts,
    word: coded.words,
    // After the records, which make the shapes.
    shapes: buildTextTable(writer.shapes.map((fields) => fields.join(' '))),
    rules: buildTextTable([rulesText(source)]),
  };
  const sections: Record<string, Section> = {
    kind: Uint8Array.from(records, ({ kind }) => entityKinds.indexOf(kind)),
    prior: Uint8Array.from(source.priors),
    address: Uint8Array.from(source.addresses),
    agency: Uint8Array.from(source.agencies, Number),
    standsFor: Uint32Array.from(source.standsFor, (entity) => entity + 1),
    from: Int32Array.from(records, ({ when }) => boundOf(when, 'from')),
    to: Int32Array.from(records, ({ when }) => boundOf(when, 'to')),
    ...encodeRelated(source),
    languages: encodeLanguages(source),
    ...encodeNames(source),
    ...encodeSearch(source.names),
  };
  for (const [name, table] of Object.entries(tables)) {
    sections[`${name}Bytes`] = table.bytes;
    sections[`${name}Offsets`] = table.offsets;
  }
  return writeContainer(sections);
}

/** Infinity has no place in JSON; a missing bound means it. */
function rulesText({ offices, descriptions }: PackSource): string {
  return JSON.stringify({ offices, descriptions }, (_, value) => (value === Infinity || value === -Infinity ? null : value));
}

/** One end of a date in days; an open end is as far as the numbers go. */
function boundOf(when: string | undefined, end: 'from' | 'to'): number {
  const day = when === undefined ? undefined : readDate(when)?.[end];
  return day === undefined ? undated : Math.max(undated + 1, Math.min(0x7fff_ffff, day));
}

/** Neighbours of each entity, from both ends of every relation. */
function encodeRelated({ records }: PackSource): Record<string, Section> {
  const indexOf = new Map(records.map(({ id }, index) => [id, index]));
  const first = new Uint32Array(records.length + 1);
  const related: number[] = [];
  for (const [index, { relations, where }] of records.entries()) {
    const ids = [...relations.map(({ to }) => to.id), ...(where ? [where.id] : [])];
    const neighbours = new Set(ids.flatMap((id) => indexOf.get(id) ?? []));
    related.push(...[...neighbours].sort((a, b) => a - b));
    first[index + 1] = related.length;
  }
  return { relatedFirst: first, related: Uint32Array.from(related) };
}

/** In which languages each entity has names of its own. */
function encodeLanguages({ records, names }: PackSource): Uint8Array {
  const languages = new Uint8Array(records.length);
  for (const { entity, kind, language } of names) {
    if (language && kind === nameKind.full) languages[entity] = (languages[entity] ?? 0) | languageBit(language);
  }
  return languages;
}

function encodeNames({ names, words, records }: PackSource): Record<string, Section> {
  const all: NameSource[] = [
    ...words.map((word) => ({ ...word, entity: 0, kind: nameKind.word })),
    ...names.filter(({ searchOnly }) => !searchOnly),
  ];
  const phrases = all.map(({ text, entity, kind, language = 'en' }) => ({
    text,
    language,
    // German gives the names of persons no endings but the genitive -s.
    declined: kind !== nameKind.word && (language !== 'de' || records[entity]?.kind !== 'person'),
  }));
  const { automaton, nameOf } = buildNameAutomaton(phrases);
  // Rows of one name stand together: sorted by the name's number, which the automaton gives to the first of equal phrases.
  const rows = all.map((name, index) => ({ ...name, number: nameOf[index] ?? -1 })).filter(({ number }) => number >= 0);
  rows.sort((a, b) => a.number - b.number || a.entity - b.entity || a.kind - b.kind);
  const first = new Uint32Array(all.length + 1);
  for (const { number } of rows) first[number + 1] = (first[number + 1] ?? 0) + 1;
  for (let number = 0; number < all.length; number++) first[number + 1] = (first[number + 1] ?? 0) + (first[number] ?? 0);
  const guards = new Map<string, number>([['', 0]]);
  const guardOf = (guard: Guard | undefined) => {
    const key = guard ? JSON.stringify(guard) : '';
    const known = guards.get(key) ?? guards.size;
    guards.set(key, known);
    return known;
  };
  const guardNumbers = Uint16Array.from(rows, ({ guard }) => guardOf(guard));
  const guardTable = buildTextTable([...guards.keys()]);
  return {
    slotCheck: automaton.slotCheck,
    slotValue: automaton.slotValue,
    filter: automaton.filter,
    nameFirst: first,
    nameEntity: Uint32Array.from(rows, ({ entity }) => entity),
    nameKind: Uint8Array.from(rows, ({ kind }) => kind),
    nameCase: Uint32Array.from(rows, ({ text, kind }) => caseRule(text, kind)),
    nameGuard: guardNumbers,
    guardBytes: guardTable.bytes,
    guardOffsets: guardTable.offsets,
  };
}

function caseRule(text: string, kind: number): number {
  if (kind === nameKind.title) return 0;
  return kind === nameKind.word ? Number(!/^\p{Ll}/u.test(text)) : letterCase(text);
}

/** Case that a text must have to be this name; see `Candidates.letterCase`. Long acronyms are also written as words ("Nasa"). */
export function letterCase(name: string): number {
  const tokens = tokenize(name);
  let bits = 0;
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.shape[at];
    const letters = name.slice(tokens.start[at], tokens.end[at]).replaceAll('.', '').length;
    const wanted = form === shape.upper ? (letters >= 5 ? 1 : 2) : form === shape.capitalised ? 1 : 0;
    bits |= wanted << (2 * at);
  }
  return bits >>> 0;
}

function encodeSearch(names: readonly NameSource[]): Record<string, Section> {
  const seen = new Set<string>();
  const inOrder = [...names.filter(({ language }) => !language), ...names.filter(({ language }) => language)];
  const searched = inOrder.filter(({ text, entity, kind, language }) => {
    // In other scripts, and for the surnames of other languages, names are met by the automaton (`exactNames`).
    if (language && (kind === nameKind.short || !/\p{Script=Latin}/u.test(text))) return false;
    const key = `${entity} ${text}`;
    if (tellsOffice(kind) || kind === nameKind.demonym || kind === nameKind.people || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const texts = buildTextTable(searched.map(({ text }) => text));
  // English ones stand first. In other languages an unknown word is no name misspelt.
  const english = searched.filter(({ language }) => !language);
  return {
    searchEnglish: Uint32Array.of(english.length),
    searchEntity: Uint32Array.from(searched, ({ entity }) => entity),
    searchNameBytes: texts.bytes,
    searchNameOffsets: texts.offsets,
  };
}
