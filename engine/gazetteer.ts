/** What the engine has to know: names and what they may mean. Made by the pack; flat, so that it is ready as soon as it is loaded. */
import type { EntityIndex } from './mention.ts';
import type { NameAutomaton } from './name-automaton.ts';

/** What kind of name a surface is for an entity. */
export const nameKind = {
  /** A name that stands by itself. */
  full: 0,
  /** A surname or short form: counts once the entity has been introduced. */
  short: 1,
  acronym: 2,
  /** "Russian": of a country. */
  demonym: 3,
  /** "Russians": its people. */
  people: 4,
  /** The title of an office ("secretary of state"); `entity` is then the office's number. */
  title: 5,
  /** The whole name of an office ("President of Belarus"); `entity` is the office's number. */
  office: 6,
  /** An ordinary word of a language, which is no name, or none at the start of a sentence if its case rule is "any". */
  word: 7,
} as const;

/** Whether a name of this kind tells an office, and `entity` is the number of one. */
export const tellsOffice = (kind: number): boolean => kind === nameKind.title || kind === nameKind.office;

export const entityKinds = ['person', 'organisation', 'unit', 'place', 'event', 'agreement', 'weapon', 'concept', 'publication'] as const;

/** How newsrooms address a person; unknown for names that men and women bear, and for whatever is no person. */
export const address = { unknown: 0, mr: 1, ms: 2 } as const;

/** In `Gazetteer.from` and `to`: no date. */
export const undated = -0x8000_0000;

/** Conditions on the words around a name; a name without conditions has guard 0. Words are folded token hashes. */
export interface Guard {
  readonly introduced: boolean;
  readonly after: readonly number[];
  readonly before: readonly number[];
  /** Phrases, all words of one of which the article must have. */
  readonly near: readonly (readonly number[])[];
}

/** All candidates of name n are rows `first[n]` to `first[n + 1]` of the columns. */
export interface Candidates {
  readonly first: Uint32Array;
  readonly entity: Uint32Array;
  readonly kind: Uint8Array;
  /** Two bits a token, from the lowest: 0 any case, 1 capitalised, 2 all capitals. */
  readonly letterCase: Uint32Array;
  readonly guard: Uint16Array;
}

/** An office and its holders; days since 1970-01-01. */
export interface OfficeTerms {
  readonly name: string;
  readonly of: EntityIndex;
  readonly many: boolean;
  /** The office's own entry, if it has one. */
  readonly entity?: EntityIndex;
  readonly terms: readonly { readonly holder: EntityIndex; readonly from: number; readonly to: number; readonly acting: boolean }[];
}

/** One way of telling an entity without its name: every term must be met in one sentence, each by one of its alternatives. */
export interface Description {
  readonly entity: EntityIndex;
  readonly terms: readonly { readonly phrases: readonly (readonly string[])[]; readonly entities: readonly EntityIndex[] }[];
  readonly yearNeeded: boolean;
  /** Stems of phrases that must not be in the sentence. */
  readonly not: readonly (readonly string[])[];
  /** First and last day of what is described; infinite where it is not dated. */
  readonly from: number;
  readonly to: number;
}

/** The name nearest to a spelling that is no name itself, if any is near: the blocking index with its ranking. */
export interface NearNames {
  nearest(spelling: string): { readonly name: string; readonly entity: EntityIndex; readonly edits: number } | undefined;
}

export interface Gazetteer {
  readonly entityCount: number;
  /** Index into `entityKinds`, by entity. */
  readonly kind: Uint8Array;
  /** How likely an entity is to be meant, other things being equal: 0 to 255, by entity. */
  readonly prior: Uint8Array;
  /** Languages in which the entity has names of its own, as `languageBit`s; by entity. */
  readonly languages: Uint8Array;
  /** 1 for a news agency, which articles credit without speaking of it. */
  readonly agency: Uint8Array;
  /** One of `address`, by entity. */
  readonly address: Uint8Array;
  /** For a place, the entity it may stand for, + 1; 0 for none. */
  readonly standsFor: Uint32Array;
  /** First and last day of an event or agreement; `undated` at both ends for entities that are not dated. By entity. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Entities that are related, for telling apart those of one name: sorted neighbours of e are `related[relatedFirst[e]…]`. */
  readonly relatedFirst: Uint32Array;
  readonly related: Uint32Array;
  readonly names: NameAutomaton;
  readonly candidates: Candidates;
  readonly guards: readonly Guard[];
  readonly offices: readonly OfficeTerms[];
  readonly descriptions: readonly Description[];
  nameOf(entity: EntityIndex): string;
  readonly near: NearNames;
}

/** The entities that one is related to, in ascending order. A view, not a copy. */
export function relatedTo(entity: EntityIndex, { relatedFirst, related }: Gazetteer): Uint32Array {
  return related.subarray(relatedFirst[entity] ?? 0, relatedFirst[entity + 1] ?? 0);
}
