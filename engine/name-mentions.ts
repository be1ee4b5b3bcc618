/** Mentions by name: spans put in reading order, the longest first, each resolved or left alone. */

import type { Introductions } from './coreference.ts';
import { isCredit } from './credits.ts';
import { agentPrepositions, agentVerbs, relationNouns } from './cues.ts';
import { disambiguate, isUsable, type Judge, somethingElse, type Verdict } from './disambiguate.ts';
import type { Draft } from './draft.ts';
import type { Watch } from './fate.ts';
import type { ArticleContext } from './features.ts';
import { type Gazetteer, nameKind, tellsOffice } from './gazetteer.ts';
import type { EntityIndex, How, Reason } from './mention.ts';
import { type Passage, surfaceOf } from './passage.ts';
import { isPhrase, type Span } from './span.ts';
import { gap } from './tokenize.ts';

export interface NameRequest {
  readonly spans: readonly Span[];
  readonly gazetteer: Gazetteer;
  readonly context: ArticleContext;
  readonly introductions: Introductions;
  readonly redefined: ReadonlySet<number>;
  readonly judge: Judge;
  readonly watch?: Watch | undefined;
}

/** Drafts of all spans that are sure enough, without overlaps. */
export function nameMentions(request: NameRequest): Draft[] {
  const { spans, context, redefined, watch } = request;
  const usable = spans.filter(
    ({ passage, first, last, candidates }) =>
      candidates.some((candidate) => !tellsOffice(candidate.kind) && isUsable(candidate, context)) &&
      !(first === last && redefined.has(passage.tokens.hash[first] ?? 0)),
  );
  usable.sort((a, b) => a.passage.block - b.passage.block || a.first - b.first || b.last - a.last);
  const drafts: Draft[] = [];
  const order = new Map<EntityIndex, number>();
  let passage: Passage | undefined;
  let free = 0;
  for (const span of usable) {
    if (span.passage !== passage) {
      passage = span.passage;
      free = 0;
    }
    if (span.first < free) continue;
    const verdict = disambiguate(span, request.gazetteer, context, lastOf(span, order), request.judge, watch);
    if (verdict === somethingElse) free = span.last + 1;
    if (!verdict || verdict === somethingElse) continue;
    if (isCredit(span, verdict.candidate.entity, request.gazetteer)) {
      watch?.(span, span.candidates, 'credit');
      continue;
    }
    drafts.push(draftOf(span, verdict, request));
    free = span.last + 1;
    if (verdict.candidate.kind !== nameKind.short) order.set(verdict.candidate.entity, drafts.length);
  }
  return drafts;
}

/** Of the entities that a span may mean, the one that was named last by a name that stands by itself. */
function lastOf({ candidates }: Span, order: ReadonlyMap<EntityIndex, number>): EntityIndex | undefined {
  let last: EntityIndex | undefined;
  for (const { entity } of candidates) if ((order.get(entity) ?? 0) > (last === undefined ? 0 : (order.get(last) ?? 0))) last = entity;
  return last;
}

function draftOf(span: Span, { candidate, confidence }: Verdict, request: NameRequest): Draft {
  const { passage, first, last } = span;
  const { entity } = candidate;
  const surface = surfaceOf(passage, first, last);
  const body = (request.gazetteer.standsFor[entity] ?? 0) - 1;
  const shared = { passage, first, last, entity, confidence, possible: false };
  if (candidate.kind === nameKind.full && body >= 0 && passage.language === 'en' && actsAsBody(passage, first, last)) {
    const names = { place: request.gazetteer.nameOf(entity), body: request.gazetteer.nameOf(body as EntityIndex) };
    return { ...shared, how: 'metonym', reason: { why: 'stands-for', ...names }, standsFor: body as EntityIndex };
  }
  const how = candidate.kind === nameKind.full && isPhrase(span) ? 'described' : howOf(candidate.kind);
  return { ...shared, how, reason: reasonOf(candidate.kind, surface, entity, request) };
}

function howOf(kind: number): How {
  if (kind === nameKind.short) return 'short';
  if (kind === nameKind.acronym) return 'acronym';
  return kind === nameKind.demonym || kind === nameKind.people ? 'demonym' : 'exact';
}

function reasonOf(kind: number, surface: string, entity: EntityIndex, { introductions, gazetteer }: NameRequest): Reason {
  const introducedBy = introductions.get(entity);
  if (kind === nameKind.short && introducedBy) return { why: 'introduced', introducedBy };
  if (kind === nameKind.demonym || kind === nameKind.people) return { why: 'people', of: gazetteer.nameOf(entity) };
  return { why: 'name', name: surface };
}

/** Whether a place is spoken of as one speaks of its government: "Moscow said", "talks with Moscow", "a complaint to Moscow". */
function actsAsBody({ tokens }: Passage, first: number, last: number): boolean {
  const next = last + 1;
  if (next < tokens.count && tokens.gap[next] === gap.soft && agentVerbs.has(tokens.hash[next] ?? 0)) return true;
  const before = first - 1;
  if (before < 1 || !agentPrepositions.has(tokens.hash[before] ?? 0)) return false;
  return relationNouns.has(tokens.hash[before - 1] ?? 0) || (before > 1 && relationNouns.has(tokens.hash[before - 2] ?? 0));
}
