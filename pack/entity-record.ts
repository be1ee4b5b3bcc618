/** An entity as the pack holds it: everything a card can show, with both ends of every relation. Dates are EDTF text. */

export type Kind = 'person' | 'organisation' | 'unit' | 'place' | 'event' | 'agreement' | 'weapon' | 'concept' | 'publication';

/** `derived`: made from packages at build time. */
export type Depth = 'brief' | 'full' | 'derived';

export interface Work {
  readonly publisher: string;
  readonly title: string;
  readonly date?: string;
  readonly url?: string;
}

/** Another entity, with what is needed to name it without loading it. */
export interface EntityLink {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** Where a small map shows an entity: its own place, or that where it sits or happened. */
export interface Spot {
  /** Latitude, longitude in degrees. */
  readonly at: readonly [number, number];
  /** The country that it lies in, or is. */
  readonly country: EntityLink;
  /** The country's number in ISO 3166-1, by which its shape is known; absent where it has none. */
  readonly number?: string;
  /** The country as a whole, which is a shape and no point. */
  readonly whole?: boolean;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly when?: string;
  readonly source: string;
}

export interface Happening {
  readonly when: string;
  readonly what: string;
  readonly source: string;
}

/** A term in an office, told on the card of its holder. */
export interface Office {
  readonly office: string;
  readonly of?: EntityLink;
  readonly from: string;
  readonly to?: string;
  readonly acting?: boolean;
  readonly source: string;
}

/** The office that heads a body or country, told on that body's card, with its holders in order of their terms. */
export interface Headship {
  readonly office: string;
  readonly holders: readonly {
    readonly holder: EntityLink;
    readonly from: string;
    readonly to?: string;
    readonly acting?: boolean;
    /** Up to when the holder's own entry holds: an open term is known no further. */
    readonly asOf: string;
  }[];
}

export interface Relation {
  readonly to: EntityLink;
  /** Read "this entity LABEL that one": "part of", "attributed to". */
  readonly label: string;
  readonly since?: string;
  readonly until?: string;
  /** Who says so, where it is alleged. */
  readonly by?: string;
  readonly source?: string;
}

export interface Dispute {
  readonly what: string;
  readonly by: string;
  readonly says: string;
  readonly since?: string;
  readonly source: string;
}

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** English Wikipedia title. */
  readonly title: string | null;
  /** Wikidata id. */
  readonly qid: string | null;
  readonly depth: Depth;
  readonly summary: string;
  /** Up to when the entry holds. */
  readonly asOf: string;
  /** The date of an event or agreement; the life of a person, body or unit as [from, to]. */
  readonly when?: string;
  readonly life?: { readonly from?: string; readonly to?: string };
  readonly where?: EntityLink;
  /** Latitude, longitude in degrees. */
  readonly at?: readonly [number, number];
  readonly flag?: string;
  /** Where a small map shows it; absent for what lies in no one country of today. */
  readonly spot?: Spot;
  readonly facts: readonly Fact[];
  readonly offices: readonly Office[];
  readonly headships: readonly Headship[];
  readonly timeline: readonly Happening[];
  readonly relations: readonly Relation[];
  readonly disputed: readonly Dispute[];
  readonly coverage: readonly Work[];
  /** By key; every `source` above is one of them. */
  readonly sources: Readonly<Record<string, Work>>;
}
