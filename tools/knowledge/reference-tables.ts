/**
 * The outside tables that entries are checked against. They are not part of the project; each is read where it is present, and
 * what is absent is simply not checked. Cost: about 0.2 s for all of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Who is in office, and since when, as of January 2025. */
export interface LeaderRow {
  readonly country: string;
  /** One or several posts, joined by "; ". */
  readonly position: string;
  readonly name: string;
  readonly title: string | null;
  readonly qid: string | null;
  readonly since: string;
}

export interface NamedRow {
  readonly name: string;
  readonly title: string | null;
  readonly qid: string | null;
}

export interface ConflictRow {
  readonly qid: string;
  readonly title: string;
  readonly date: string;
}

export interface CountryRow {
  readonly iso2: string;
  readonly qid: string;
  readonly name: string;
  readonly official: string;
  readonly capital: string;
  readonly translations: Readonly<Record<string, string>>;
}

export interface ReferenceTables {
  readonly leaders: readonly LeaderRow[];
  readonly congress: readonly NamedRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly countries: readonly CountryRow[];
  /** Years in which a title was in the news, by title. */
  readonly headings: ReadonlyMap<string, readonly number[]>;
  /** Wikidata ids with their titles. */
  readonly pairs: readonly (readonly [qid: string, title: string])[];
  /** Titles that were redirects in 2020, with what they led to. */
  readonly redirects: ReadonlyMap<string, string>;
  /** By what names articles mean a title, and how often. */
  readonly aliases: readonly { readonly title: string; readonly surface: string; readonly count: number }[];
  /** Titles that exist. */
  readonly titles: ReadonlySet<string>;
}

/** Where the tables lie beside a checkout. */
export const referenceFolder: string = fileURLToPath(new URL('../../../shared/kb', import.meta.url));

/** The tables in `folder`, or undefined where there is no such folder. */
export function readReferenceTables(folder: string): ReferenceTables | undefined {
  if (!existsSync(folder)) return undefined;
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const tsv = (name: string) => tableRows(read(name));
  return {
    leaders: jsonRows<LeaderRow>(read('peppercat-leaders.jsonl')),
    congress: jsonRows<NamedRow>(read('us-congress-executive.jsonl')),
    conflicts: jsonRows<ConflictRow>(read('conflict-events.jsonl')),
    countries: jsonRows<CountryRow>(read('countries.jsonl')),
    headings: new Map(tsv('event-headings-2014-2024.tsv').map(([, title = '', years = '']) => [title, yearsOf(years)])),
    pairs: tsv('qid-title-pairs.tsv').map(([qid = '', title = '']) => [qid, title] as const),
    redirects: new Map(tsv('enwiki-redirects-2020.tsv').map(([from = '', to = '']) => [from, to])),
    aliases: tsv('gold-aliases-dev.tsv').map(([title = '', surface = '', n]) => ({ title, surface, count: Number(n) })),
    titles: new Set(tsv('known-enwiki-titles.tsv').map(([title = '']) => title)),
  };
}

/** "2019:3,2020:12" as years. */
function yearsOf(counts: string): number[] {
  return counts.split(',').map((count) => Number(count.split(':')[0]));
}

function jsonRows<T>(text: string): T[] {
  return lines(text).map((line) => JSON.parse(line) as T);
}

/** Rows of a tab-separated table without its heading. */
function tableRows(text: string): string[][] {
  return lines(text)
    .slice(1)
    .map((line) => line.split('\t'));
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);
