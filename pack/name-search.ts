/**
 * Finding entities by name, misspelt or not: trigrams leave a few dozen names, Fuse.js ranks them, edit distance and the
 * entities' priors settle what is close. The trigrams are not in the pack: they are gathered when something is searched for first.
 * What an article may have misspelt is looked up in a stricter index (`near-index.ts`). Names in other scripts are met exactly, and
 * Cyrillic ones also by how they sound.
 */
import Fuse from 'fuse.js';
import { editDistance } from '../engine/edit-distance.ts';
import { foldText } from '../engine/fold.ts';
import type { NearNames } from '../engine/gazetteer.ts';
import type { EntityIndex } from '../engine/mention.ts';
import { NearIndex } from './near-index.ts';
import { romanise } from './romanise.ts';
import { buildTextTable, type TextTable, textAt } from './text-table.ts';
import { buildTrigramIndex, TrigramSearch } from './trigram-index.ts';

export interface NameHit {
  readonly entity: EntityIndex;
  /** The name that was met, and which of its characters were, as [first, last] pairs. */
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
  /** 0 to 1, higher is better. */
  readonly score: number;
}

export interface SearchNames {
  /** The first so many names are English; a misspelling is one of those. All, when absent. */
  readonly english?: number;
  readonly entity: Uint32Array;
  readonly texts: TextTable;
}

interface Candidate {
  readonly number: number;
  readonly name: string;
  readonly folded: string;
}

const candidateLimit = 48;
/** Hits below this, or this far behind the best, share letters with the query and nothing else. */
const leastScore = 0.45;
const furthestBehind = 0.32;
/** What is typed whole comes before what only begins so, however often that is meant: more than the prior makes up for. */
const startPenalty = 0.17;
/** Queries longer than this are cut: nobody types a longer name, and Fuse.js would give up on it. */
const longestQuery = 64;
const fuseOptions = {
  keys: ['name'],
  includeScore: true,
  includeMatches: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.6,
  shouldSort: false,
};

export class NameSearch implements NearNames {
  private readonly names: SearchNames;
  private readonly prior: Uint8Array;
  private trigrams: TrigramSearch | undefined;
  private readonly near: NearIndex;
  private readonly exact: (query: string) => ReadonlySet<EntityIndex>;

  /** `exact` tells the entities that a query in another script is a name of. */
  constructor(names: SearchNames, prior: Uint8Array, exact: (query: string) => ReadonlySet<EntityIndex> = () => new Set()) {
    this.names = names;
    this.prior = prior;
    this.exact = exact;
    this.near = new NearIndex(names.texts, names.english ?? names.texts.offsets.length - 1);
  }

  /**
   * The best `limit` entities for a query as it is typed. Empty for a query without letters or digits: who asks for one gets it over
   * with that the trigrams are gathered.
   */
  search(query: string, limit: number): NameHit[] {
    this.prepare();
    const typed = query.slice(0, longestQuery);
    const wanted = romanise(typed);
    const folded = foldText(wanted);
    if (folded === '') return [];
    const best = new Map<EntityIndex, NameHit>();
    for (const entity of this.exact(typed)) {
      best.set(entity, { entity, name: typed, ranges: [[0, typed.length - 1]], score: 0.9 + 0.1 * this.priorOf(entity) });
    }
    const fuse = new Fuse(this.candidates(wanted), fuseOptions);
    for (const { item, score, matches } of fuse.search(wanted)) {
      const entity = (this.names.entity[item.number] ?? 0) as EntityIndex;
      const hit = { entity, name: item.name, ranges: matches?.[0]?.indices ?? [], score: this.score(folded, item, score ?? 1, entity) };
      if (hit.score > (best.get(entity)?.score ?? 0)) best.set(entity, hit);
    }
    const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.entity - b.entity);
    const least = Math.max(leastScore, (ranked[0]?.score ?? 0) - furthestBehind);
    return ranked.filter(({ score }) => score >= least).slice(0, limit);
  }

  nearest(spelling: string): { name: string; entity: EntityIndex; edits: number } | undefined {
    const folded = foldText(spelling);
    const limit = folded.length >= 11 ? 2 : 1;
    const candidates = this.near.near(folded, limit).map((number) => this.candidate(number));
    // What is spelt as a name is no misspelling of another: where it was not found, something spoke against it.
    if (candidates.some((candidate) => candidate.folded === folded)) return undefined;
    const alike = candidates.filter(({ folded: name }) => isLikeName(folded, name) && editDistance(folded, name, limit) <= limit);
    // Nearly all that is looked up in an article is near no name.
    if (alike.length === 0) return undefined;
    let best: { name: string; entity: EntityIndex; edits: number } | undefined;
    const fuse = new Fuse(mostSharedFirst(alike, spelling), { ...fuseOptions, shouldSort: true, threshold: 0.4 });
    for (const { item } of fuse.search(spelling.slice(0, longestQuery))) {
      const edits = editDistance(folded, item.folded, limit);
      if (!best || edits < best.edits) best = { name: item.name, entity: (this.names.entity[item.number] ?? 0) as EntityIndex, edits };
    }
    return best;
  }

  /** Cost: about a microsecond a name, once. */
  private prepare(): TrigramSearch {
    this.trigrams ??= new TrigramSearch(buildTrigramIndex(this.names.texts));
    return this.trigrams;
  }

  private candidates(query: string): Candidate[] {
    return this.prepare()
      .candidates(query, candidateLimit)
      .map((number) => this.candidate(number));
  }

  private candidate(number: number): Candidate {
    const name = textAt(this.names.texts, number);
    return { number, name, folded: foldText(name) };
  }

  /** What is typed may be a whole name or its beginning; the nearer of the two counts. */
  private score(query: string, { folded }: Candidate, fuseScore: number, entity: EntityIndex): number {
    const limit = Math.ceil(query.length / 2);
    const whole = editDistance(query, folded, limit) / query.length;
    const start = editDistance(query, folded.slice(0, query.length), limit) / query.length + startPenalty;
    const distance = Math.min(whole, start, 1);
    return Math.max(0, 1 - 0.6 * distance - 0.3 * fuseScore - 0.1 * (1 - this.priorOf(entity)));
  }

  private priorOf(entity: EntityIndex): number {
    return (this.prior[entity] ?? 0) / 255;
  }
}

/** Few names, those first that share most trigrams with a spelling: of names as near as each other, the first is taken. */
function mostSharedFirst(few: readonly Candidate[], spelling: string): Candidate[] {
  const trigrams = new TrigramSearch(buildTrigramIndex(buildTextTable(few.map(({ name }) => name))));
  return trigrams.candidates(spelling, candidateLimit).flatMap((place) => few[place] ?? []);
}

/** "Alaskan" is not a misspelling of "Alaska", nor "Russians" of "Russian", nor "Documents" of "Documenta". */
const inflected = (a: string, b: string) =>
  ((a.startsWith(b) || b.startsWith(a)) && a.length !== b.length) || (!a.includes(' ') && a.slice(0, -1) === b.slice(0, -1));

/** Same number of words, the same first letter, and short words spelt the same. */
function isLikeName(spelling: string, name: string): boolean {
  if (spelling.charCodeAt(0) !== name.charCodeAt(0) || inflected(spelling, name)) return false;
  const [a, b] = [spelling.split(' '), name.split(' ')];
  return a.length === b.length && a.every((word, index) => word === b[index] || (word.length > 4 && (b[index]?.length ?? 0) > 4));
}
