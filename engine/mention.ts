/** What the engine finds: a stretch of text that names an entity, how it does so, and how sure that is. */

/** Position of an entity in the pack. Meaningful only together with that pack. */
export type EntityIndex = number & { readonly __brand: 'EntityIndex' };

export type How = 'exact' | 'short' | 'acronym' | 'demonym' | 'metonym' | 'office' | 'described' | 'near';

/** Why a mention was matched, for the reader to judge. Shown in words by the card. */
export type Reason =
  | { readonly why: 'name'; readonly name: string }
  /** A short form, acronym or surname that counts because the article gave the longer name `introducedBy` before. */
  | { readonly why: 'introduced'; readonly introducedBy: string }
  | { readonly why: 'people'; readonly of: string }
  | { readonly why: 'stands-for'; readonly place: string; readonly body: string }
  | { readonly why: 'office'; readonly office: string; readonly on: string }
  | { readonly why: 'told'; readonly words: readonly string[] }
  /** A spelling `edits` letters away from the known name. */
  | { readonly why: 'near'; readonly name: string; readonly edits: number };

export interface Mention {
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entity: EntityIndex;
  readonly how: How;
  /** 0 to 1. */
  readonly confidence: number;
  /** Not sure enough to be marked plainly. */
  readonly possible: boolean;
  readonly reason: Reason;
  /** For a metonym: the body that the place stands for. */
  readonly standsFor?: EntityIndex;
}
