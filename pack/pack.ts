/** A loaded pack: the gazetteer for the engine, records for cards, names for searching. All views of the file's bytes. */
import { type Description, entityKinds, type Gazetteer, type Guard, type OfficeTerms } from '../engine/gazetteer.ts';
import type { EntityIndex } from '../engine/mention.ts';
import { type CodedTable, codedTextAt } from './coded-texts.ts';
import { PackError, readContainer, type SectionReader } from './container.ts';
import type { EntityLink, EntityRecord } from './entity-record.ts';
import { type EntityTexts, idAt, titleAt } from './entity-texts.ts';
import { exactNames } from './exact-names.ts';
import { NameSearch } from './name-search.ts';
import { readRecord } from './record-text.ts';
import { allTexts, type TextTable, textAt } from './text-table.ts';

export class Pack {
  readonly search: NameSearch;
  readonly entityCount: number;
  private readonly sections: SectionReader;
  private readonly known: KnownNames;
  private readonly kind: Uint8Array;
  private rules: Gazetteer | undefined;
  private readonly texts: EntityTexts;
  private readonly records: CodedTable;
  private readonly shapes: readonly (readonly string[])[];

  /** Throws `PackError` for bytes that are not a pack of this version. Cost: what is asked for is viewed, nothing is parsed. */
  constructor(bytes: Uint8Array<ArrayBuffer>, options: { readonly verify: boolean }) {
    const sections = readContainer(bytes, options);
    this.texts = { ids: table(sections, 'id'), names: table(sections, 'name'), titles: table(sections, 'title') };
    this.records = { texts: table(sections, 'record'), words: table(sections, 'word') };
    this.shapes = allTexts(table(sections, 'shapes')).map((fields) => fields.split(' '));
    this.sections = sections;
    this.kind = sections.u8('kind');
    this.entityCount = this.kind.length;
    this.known = readNames(sections);
    this.search = readSearch(sections, this.known);
  }

  /** For the engine. Its rules are parsed when it is asked for first: who searches, or looks up a name, does not wait for them. */
  get gazetteer(): Gazetteer {
    this.rules ??= { ...readGazetteer(this.sections, this.texts.names, this.search), ...this.known };
    return this.rules;
  }

  idOf(entity: EntityIndex): string {
    return idAt(this.texts, entity);
  }

  nameOf(entity: EntityIndex): string {
    return textAt(this.texts.names, entity);
  }

  /** English Wikipedia title, or null. */
  titleOf(entity: EntityIndex): string | null {
    return titleAt(this.texts, entity);
  }

  private linkOf(entity: EntityIndex): EntityLink {
    return { id: this.idOf(entity), name: this.nameOf(entity), kind: entityKinds[this.kind[entity] ?? 0] ?? 'concept' };
  }

  record(entity: EntityIndex): EntityRecord {
    const known = { ...this.linkOf(entity), title: this.titleOf(entity) };
    return readRecord(codedTextAt(this.records, entity), known, this.shapes, (other) => this.linkOf(other as EntityIndex));
  }

  /** The entity of an id, by binary search: ids are sorted by their UTF-16 code units. */
  find(id: string): EntityIndex | undefined {
    let low = 0;
    let high = this.entityCount - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = this.idOf(middle as EntityIndex);
      if (at === id) return middle as EntityIndex;
      if (at < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

function table(sections: SectionReader, name: string): TextTable {
  return { bytes: sections.u8(`${name}Bytes`), offsets: sections.u32(`${name}Offsets`) };
}

type KnownNames = Pick<Gazetteer, 'names' | 'candidates'>;

function readNames(sections: SectionReader): KnownNames {
  return {
    names: { slotCheck: sections.u32('slotCheck'), slotValue: sections.u32('slotValue'), filter: sections.u32('filter') },
    candidates: {
      first: sections.u32('nameFirst'),
      entity: sections.u32('nameEntity'),
      kind: sections.u8('nameKind'),
      letterCase: sections.u32('nameCase'),
      guard: sections.u16('nameGuard'),
    },
  };
}

function readSearch(sections: SectionReader, known: KnownNames): NameSearch {
  const names = {
    english: sections.u32('searchEnglish')[0] ?? 0,
    entity: sections.u32('searchEntity'),
    texts: table(sections, 'searchName'),
  };
  return new NameSearch(names, sections.u8('prior'), (query) => exactNames(query, known));
}

function readGazetteer(sections: SectionReader, names: TextTable, near: NameSearch): Omit<Gazetteer, keyof KnownNames> {
  const kind = sections.u8('kind');
  return {
    entityCount: kind.length,
    kind,
    prior: sections.u8('prior'),
    languages: sections.u8('languages'),
    address: sections.u8('address'),
    agency: sections.u8('agency'),
    standsFor: sections.u32('standsFor'),
    from: sections.i32('from'),
    to: sections.i32('to'),
    relatedFirst: sections.u32('relatedFirst'),
    related: sections.u32('related'),
    ...readRules(sections),
    nameOf: (entity) => textAt(names, entity),
    near,
  };
}

/** Rules are few and irregular, so they are JSON; a missing bound is infinite. */
function readRules(sections: SectionReader): Pick<Gazetteer, 'guards' | 'offices' | 'descriptions'> {
  const guards = table(sections, 'guard');
  try {
    const rules = JSON.parse(textAt(table(sections, 'rules'), 0)) as { offices: OfficeTerms[]; descriptions: Description[] };
    const unbounded = <T extends { from: number | null; to: number | null }>(range: T) => ({
      ...range,
      from: range.from ?? -Infinity,
      to: range.to ?? Infinity,
    });
    return {
      guards: Array.from({ length: guards.offsets.length - 1 }, (_, index) =>
        index === 0 ? noGuard : (JSON.parse(textAt(guards, index)) as Guard),
      ),
      offices: rules.offices.map((office) => ({ ...office, terms: office.terms.map(unbounded) })),
      descriptions: rules.descriptions.map(unbounded),
    };
  } catch {
    throw new PackError('The pack is damaged: its rules cannot be read.');
  }
}

const noGuard: Guard = { introduced: false, after: [], before: [], near: [] };
