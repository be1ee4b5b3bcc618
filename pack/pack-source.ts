/** What a pack is made from: entities with their records, and the names by which they are found. */
import type { Description, Guard, OfficeTerms } from '../engine/gazetteer.ts';
import type { Language } from '../engine/language.ts';
import type { EntityRecord } from './entity-record.ts';

export interface NameSource {
  readonly text: string;
  /** Position of the entity among the records, or of the office for a title. */
  readonly entity: number;
  /** One of `nameKind`. */
  readonly kind: number;
  readonly guard?: Guard;
  /** The language in whose texts it is found; English when absent. */
  readonly language?: Language;
  /** Found by searching only: articles are read for it in another way, as an office. */
  readonly searchOnly?: boolean;
}

export interface PackSource {
  /** Sorted by id. */
  readonly records: readonly EntityRecord[];
  /** 0 to 255, by entity. */
  readonly priors: readonly number[];
  /** By entity, the entity it may stand for, or -1. */
  readonly standsFor: readonly number[];
  /** By entity: a news agency. */
  readonly agencies: readonly boolean[];
  /** By entity, one of `address`. */
  readonly addresses: readonly number[];
  readonly names: readonly NameSource[];
  /** Words that are no names in a language, although names are spelt like them; in lower case, only where a sentence begins. */
  readonly words: readonly { readonly text: string; readonly language: Language }[];
  readonly offices: readonly OfficeTerms[];
  readonly descriptions: readonly Description[];
}
