/**
 * The match log's part of the engine: puts together what was told while it worked with what came of it. One row for each stretch
 * of text and entity that was thought of. Descriptions and near misses are told where they were found, not where they were not.
 */
import type { Introductions } from './coreference.ts';
import { asMention, type Draft } from './draft.ts';
import { type CandidateFate, type Fate, type Remark, type Rule, rules, type Watch } from './fate.ts';
import { tellsOffice } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Candidate, Span } from './span.ts';
import { shape } from './tokenize.ts';

/** What the engine has made of an article, step by step. */
export interface Run {
  readonly passages: readonly Passage[];
  /** Names as they were met, and what was left of them beside their neighbours. */
  readonly matched: readonly Span[];
  readonly spans: readonly Span[];
  readonly introduced: Introductions;
  readonly redefined: ReadonlySet<number>;
  readonly drafts: readonly Draft[];
  readonly kept: readonly Draft[];
}

type Place = Omit<Span, 'candidates'>;
type Row = Place & { readonly entity: EntityIndex | undefined; readonly remark: Remark };

/** What was told of candidates. Of several remarks on one, that of the latest step stays. */
export class Told {
  readonly rows: Map<string, Row> = new Map();
  readonly watch: Watch = (place, candidates, remark) => {
    if (remark === 'case' && isLowerCase(place)) return;
    for (const { entity, kind } of candidates) this.add(place, tellsOffice(kind) ? undefined : entity, remark);
  };

  add({ passage, first, last }: Place, entity: EntityIndex | undefined, remark: Remark): void {
    const key = keyOf({ passage, first, last }, entity);
    const before = this.rows.get(key);
    if (!before || stepOf(remark) >= stepOf(before.remark)) this.rows.set(key, { passage, first, last, entity, remark });
  }
}

const keyOf = ({ passage, first, last }: Place, entity: EntityIndex | undefined) => `${passage.block} ${first} ${last} ${entity}`;

/** A candidate is weighed after most rules have been asked; only a credit is found out later. */
const stepOf = (remark: Remark) => rules.indexOf(typeof remark === 'string' ? remark : 'adjective');

/** Words written small are not thought of as names: "us", "who", "may". */
function isLowerCase({ passage: { tokens }, first, last }: Place): boolean {
  return tokens.shape.subarray(first, last + 1).every((form) => form === shape.lower || form === shape.caseless);
}

/** By block, in reading order, the longer first. */
export function fatesOf(run: Run, told: Told): CandidateFate[][] {
  const kept = new Cover(run.kept);
  const fates = new Map<string, { readonly row: Place & { entity: EntityIndex | undefined }; readonly fate: Fate }>();
  for (const draft of run.drafts) {
    const by = kept.over(draft);
    if (by) fates.set(keyOf(draft, draft.entity), { row: draft, fate: fateOfDraft(draft, by) });
  }
  tellUntold(run, told);
  for (const [key, row] of told.rows) if (!fates.has(key)) fates.set(key, { row, fate: fateOf(row, kept) });
  const blocks: CandidateFate[][] = run.passages.map(() => []);
  for (const { row, fate } of fates.values()) {
    const { start, end } = row.passage.tokens;
    blocks[row.passage.block]?.push({ start: start[row.first] ?? 0, end: end[row.last] ?? 0, entity: row.entity, fate });
  }
  for (const block of blocks) block.sort((a, b) => a.start - b.start || b.end - a.end);
  return blocks;
}

function fateOfDraft(draft: Draft, by: Draft): Fate {
  return by === draft ? { is: 'found', mention: asMention(draft) } : { is: 'overlapped', by: asMention(by) };
}

/** Adds the candidates of which nothing was told, since they fell out between the steps. */
function tellUntold({ matched, spans, introduced, redefined, drafts }: Run, told: Told): void {
  const left = new Set(spans.flatMap(({ candidates }) => candidates));
  const offices = new Set(drafts.filter(({ how }) => how === 'office' || how === 'described').map(lastToken));
  const ruleOf = ({ passage, first, last }: Span, candidate: Candidate): Rule => {
    if (!left.has(candidate)) return 'owned';
    if (candidate.needsIntroduction && !introduced.has(candidate.entity)) return 'unintroduced';
    return first === last && redefined.has(passage.tokens.hash[first] ?? 0) ? 'redefined' : 'inside';
  };
  for (const span of matched) {
    for (const candidate of span.candidates) {
      if (!tellsOffice(candidate.kind)) {
        const before = told.rows.get(keyOf(span, candidate.entity));
        if (!before || stepOf(before.remark) <= stepOf('guard')) told.add(span, candidate.entity, ruleOf(span, candidate));
      } else if (!offices.has(lastToken(span))) told.add(span, undefined, 'office');
    }
  }
}

const lastToken = ({ passage, last }: Place) => `${passage.block} ${last}`;

function fateOf(row: Row, kept: Cover<Draft>): Fate {
  const by = kept.over(row);
  if (typeof row.remark !== 'string') {
    const { confidence, threshold, margin } = row.remark;
    if (by && by.entity !== row.entity && by.first === row.first && by.last === row.last)
      return { is: 'outweighed', by: by.entity, confidence };
    return confidence < threshold ? { is: 'unsure', confidence, threshold } : { is: 'contested', confidence, margin };
  }
  // Of what was never asked, the words were taken already: by a mention, or by something else.
  if (!by || (row.remark !== 'inside' && row.remark !== 'office')) return { is: 'refused', rule: row.remark };
  const isSame = by.first === row.first && by.last === row.last && row.entity !== undefined;
  return isSame ? { is: 'outweighed', by: by.entity, confidence: undefined } : { is: 'overlapped', by: asMention(by) };
}

/** What lies on which token. */
class Cover<T extends Place> {
  private readonly byToken = new Map<string, T>();

  constructor(places: readonly T[]) {
    for (const place of places) for (let at = place.first; at <= place.last; at++) this.byToken.set(`${place.passage.block} ${at}`, place);
  }

  /** The place itself, if it is one of them, or the first that has some of its tokens. */
  over({ passage, first, last }: Place): T | undefined {
    for (let at = first; at <= last; at++) {
      const place = this.byToken.get(`${passage.block} ${at}`);
      if (place) return place;
    }
    return undefined;
  }
}
