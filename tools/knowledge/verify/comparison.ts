/** One statement of an entry held against one row of an outside table. */
import type { Knowledge } from '../read.ts';
import type { ReferenceTables } from '../reference-tables.ts';

export const tableNames = ['leaders', 'congress', 'wikidata ids', 'conflicts', 'news headings', 'countries', 'redirects'] as const;

export interface Comparison {
  readonly table: (typeof tableNames)[number];
  /** The entry. */
  readonly id: string;
  /** What the entry says, as a field and its value. */
  readonly statement: string;
  readonly says: string;
  /** `untold`: the table has something of which the entry says nothing. */
  readonly verdict: 'agrees' | 'disagrees' | 'untold';
}

export interface VerifySubject {
  readonly knowledge: Knowledge;
  readonly tables: ReferenceTables;
  /** Titles of entities that come from packages, by id. */
  readonly derivedTitles: ReadonlyMap<string, string>;
}

/** Brings titles to one form, so that a redirect is the same as what it leads to. */
export function sameTitles({ redirects }: ReferenceTables): (a: string, b: string) => boolean {
  const plain = (title: string) => redirects.get(title) ?? title;
  return (a, b) => a.toLowerCase() === b.toLowerCase() || plain(a).toLowerCase() === plain(b).toLowerCase();
}

export const verdictOf = (agrees: boolean): Comparison['verdict'] => (agrees ? 'agrees' : 'disagrees');
