/**
 * Who has to do with whom among the entities of one article, from their records alone. Every tie is told once, from the end that
 * gives its source. An article of many names is cut down to those that are connected best. Cost: linear in the relations, and
 * quadratic in the entities only while some have to be left out.
 */
import type { EntityRecord, Kind, Work } from './entity-record.ts';

/** An entity of the article, and how much the article speaks of it. */
export interface ArticleEntity {
  readonly record: EntityRecord;
  readonly count: number;
}

/** Read "`from` LABEL `to`". A null label says that `from` lies, sits or happened in `to`. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly since?: string;
  readonly until?: string;
  /** Who says so, where it is alleged. */
  readonly by?: string;
  readonly source?: Work;
}

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly count: number;
  /** How many others of the graph it has to do with. */
  readonly degree: number;
}

export interface GraphEdge {
  readonly a: string;
  readonly b: string;
  readonly ties: readonly Tie[];
}

export interface ArticleGraph {
  /** Those that the article speaks of most first. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many have ties to others, but too few to be among the first `most`. */
  readonly leftOut: number;
  /** How many have no known tie to any other. */
  readonly alone: number;
}

/** `entities`: those that the article speaks of most first; `most`: how many nodes to keep at the utmost. */
export function articleGraph(entities: readonly ArticleEntity[], most: number): ArticleGraph {
  const edges = articleEdges(entities);
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const kept = bestConnected(
    entities.filter(({ record }) => tied.has(record.id)),
    edges,
    most,
  );
  const among = edges.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const degrees = degreesOf(among);
  const nodes = entities.flatMap(({ record: { id, name, kind }, count }) => {
    const degree = kept.has(id) ? degrees.get(id) : undefined;
    return degree === undefined ? [] : [{ id, name, kind, count, degree }];
  });
  return { nodes, edges: among, leftOut: tied.size - nodes.length, alone: entities.length - tied.size };
}

/** All ties among the entities, one edge for each pair that has any. */
export function articleEdges(entities: readonly ArticleEntity[]): GraphEdge[] {
  const records = entities.map(({ record }) => record);
  const rank = new Map(records.map(({ id }, at) => [id, at]));
  const byPair = new Map<string, { a: string; b: string; told: [Tie[], Tie[]] }>();
  for (const record of records) {
    for (const tie of tiesOf(record)) {
      const [from, to] = [rank.get(tie.from), rank.get(tie.to)];
      if (from === undefined || to === undefined || from === to) continue;
      const [a, b] = from < to ? [tie.from, tie.to] : [tie.to, tie.from];
      const pair = byPair.get(`${a} ${b}`) ?? { a, b, told: [[], []] };
      byPair.set(`${a} ${b}`, pair);
      pair.told[from < to ? 0 : 1].push(tie);
    }
  }
  return [...byPair.values()].map(({ a, b, told }) => ({ a, b, ties: toldOnce(...told) }));
}

function tiesOf(record: EntityRecord): Tie[] {
  const { id, relations, offices, where, sources } = record;
  const sourceOf = (key: string | undefined) => {
    const source = key === undefined ? undefined : sources[key];
    return source && { source };
  };
  const related = relations.map(({ to, source, ...rest }): Tie => ({ from: id, to: to.id, ...rest, ...sourceOf(source) }));
  const held = offices.flatMap(({ office, of, from, to, source }): Tie[] =>
    of ? [{ from: id, to: of.id, label: office, since: from, ...(to && { until: to }), ...sourceOf(source) }] : [],
  );
  const known = new Set(related.map(({ to }) => to));
  return [...related, ...held, ...(where && !known.has(where.id) ? [{ from: id, to: where.id, label: null }] : [])];
}

const sourced = (ties: readonly Tie[]) => ties.filter(({ source }) => source).length;
const isSame = (one: Tie, other: Tie) => one.since === other.since && one.until === other.until && one.by === other.by;

/**
 * A relation is told on the records of both its ends, and its source on one of them; offices and places are told on one only.
 * The end that gives more sources tells; what the other alone tells is added.
 */
function toldOnce(here: readonly Tie[], there: readonly Tie[]): Tie[] {
  const [teller, other] = sourced(there) > sourced(here) ? [there, here] : [here, there];
  const rest = [...other];
  const told = teller.map((tie) => {
    const at = rest.findIndex((twin) => isSame(tie, twin));
    const [twin] = at < 0 ? [] : rest.splice(at, 1);
    return tie.source || !twin?.source ? tie : { ...tie, source: twin.source };
  });
  return [...told, ...rest];
}

function degreesOf(edges: readonly GraphEdge[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { a, b } of edges) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Takes away the least connected, one at a time, since each that goes leaves others with less; of equals, the least spoken of. */
function bestConnected(entities: readonly ArticleEntity[], edges: readonly GraphEdge[], most: number): Set<string> {
  const kept = new Map(entities.map(({ record, count }) => [record.id, Math.log2(1 + count)]));
  while (kept.size > most) {
    const degrees = degreesOf(edges.filter(({ a, b }) => kept.has(a) && kept.has(b)));
    let [least, leastScore] = ['', Number.POSITIVE_INFINITY];
    for (const [id, weight] of kept) {
      const score = (degrees.get(id) ?? 0) + weight;
      if (score <= leastScore) [least, leastScore] = [id, score];
    }
    kept.delete(least);
  }
  return new Set(kept.keys());
}
