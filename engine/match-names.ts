/** From names found in the tokens to spans with the candidates that case and neighbouring words allow. */

import { coordinatedSpans } from './coordination.ts';
import { articles, placeCues, territories, usStates, wordSet } from './cues.ts';
import type { Watch } from './fate.ts';
import { entityKinds, type Gazetteer, type Guard, nameKind } from './gazetteer.ts';
import { localSpans } from './local-names.ts';
import type { EntityIndex } from './mention.ts';
import { scanNames } from './name-automaton.ts';
import type { Passage } from './passage.ts';
import type { Candidate, CandidatesAt, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';

/** All spans of the passages whose name has a candidate left, in reading order, shorter before longer. */
export function matchNames(passages: readonly Passage[], gazetteer: Gazetteer, watch?: Watch): Span[] {
  const spans: Span[] = [];
  const words = lazyWords(passages);
  for (const passage of passages) {
    const candidatesAt: CandidatesAt = (name, first, last) => candidatesOf(name, { passage, first, last }, gazetteer, words, watch);
    const own = localSpans(passage, gazetteer, candidatesAt);
    if (passage.language !== 'en') {
      spans.push(...own);
      continue;
    }
    own.push(...coordinatedSpans(passage, gazetteer));
    scanNames(passage.tokens, gazetteer.names, (name, first, last) => {
      const candidates = candidatesAt(name, first, last);
      if (candidates.length > 0) own.push({ passage, first, last, candidates });
    });
    spans.push(...own.sort((a, b) => a.first - b.first || a.last - b.last));
  }
  return spans;
}

function candidatesOf(
  name: number,
  at: Omit<Span, 'candidates'>,
  { candidates, guards, kind: kinds }: Gazetteer,
  words: () => ReadonlySet<number>,
  watch: Watch | undefined,
): Candidate[] {
  const { passage, first, last } = at;
  const allowed: Candidate[] = [];
  const told: Candidate[] = [];
  let telling: Telling | undefined;
  const end = candidates.first[name + 1] ?? 0;
  for (let row = candidates.first[name] ?? 0; row < end; row++) {
    const kind = candidates.kind[row] ?? 0;
    const entity = (candidates.entity[row] ?? 0) as EntityIndex;
    if (!fitsCase(candidates.letterCase[row] ?? 0, passage, first, last)) {
      watch?.(at, [{ entity, kind }], 'case');
      continue;
    }
    const guard = guards[candidates.guard[row] ?? 0];
    if (kind === nameKind.word) continue;
    const isVouched = guard === undefined || fitsGuard(guard, passage, first, last, words);
    const asks = !isVouched && kinds[entity] === placeKind && asksForWords(guard);
    if (asks) telling ??= tellingOf(passage, first, last);
    const isTold = asks && telling !== 'nothing';
    // An acronym counts without the words that it asks for once the article has given the name in full.
    if (!isVouched && !isTold && kind !== nameKind.acronym) {
      watch?.(at, [{ entity, kind }], 'guard');
      continue;
    }
    (isTold ? told : allowed).push({
      entity,
      kind,
      toldAsWhole: isTold && telling === 'whole',
      needsIntroduction: kind === nameKind.short || (guard?.introduced ?? false) || !(isVouched || isTold),
      guarded: isTold || (guard !== undefined && isVouched && guard.after.length + guard.before.length + guard.near.length > 0),
    });
  }
  if (told.length === 0) return allowed;
  if (telling === 'list') watch?.(at, allowed, 'guard');
  if (telling === 'list') return told;
  // "In Washington" is no reason to think of the state.
  if (telling === 'whole' || !allowed.some(({ needsIntroduction }) => !needsIntroduction)) return [...allowed, ...told];
  watch?.(at, told, 'guard');
  return allowed;
}

/** "US" is not "us", "Turkey" not "turkey"; words in capitals fit any case. */
function fitsCase(letterCase: number, passage: Passage, first: number, last: number): boolean {
  const { shape: shapes } = passage.tokens;
  for (let at = first; at <= last; at++) {
    const wanted = (letterCase >>> (2 * (at - first))) & 3;
    const form = shapes[at];
    if (wanted === 0 || form === shape.caseless || form === shape.upper) continue;
    // A single capital letter is capitalised and all capitals at once.
    const single = (passage.tokens.end[at] ?? 0) - (passage.tokens.start[at] ?? 0) === 1;
    if (form !== shape.capitalised || (wanted === 2 && !single)) return false;
  }
  return true;
}

const reach = 3;

function fitsGuard(guard: Guard, passage: Passage, first: number, last: number, words: () => ReadonlySet<number>): boolean {
  const { hash, count } = passage.tokens;
  if (guard.after.length > 0) {
    let met = false;
    const from = Math.max(first - reach, passage.sentenceStart[passage.sentence[first] ?? 0] ?? 0);
    for (let at = from; at < first && !met; at++) met = guard.after.includes(hash[at] ?? 0);
    if (!met) return false;
  }
  if (guard.before.length > 0 && !(last + 1 < count && guard.before.includes(hash[last + 1] ?? 0))) return false;
  return guard.near.length === 0 || guard.near.some((phrase) => phrase.every((word) => words().has(word)));
}

const placeKind = entityKinds.indexOf('place');

/** Whether a name asks for words anywhere in the article, and for nothing else. */
const asksForWords = ({ introduced, after, before, near }: Guard) => !introduced && near.length > 0 && after.length + before.length === 0;

/** What tells of a place whose name asks for words: the word before it, a list of states, or that it stands as the whole of a place. */
type Telling = 'cue' | 'list' | 'whole' | 'nothing';

function tellingOf(passage: Passage, first: number, last: number): Telling {
  if (isAfterPlaceCue(passage, first)) return 'cue';
  if (isAmongStates(passage, first, last)) return 'list';
  return isSetAsWhole(passage, first, last) ? 'whole' : 'nothing';
}

/** "In Suffolk" says as much as the words that a place's name may ask for. */
function isAfterPlaceCue({ tokens }: Passage, first: number): boolean {
  return first > 0 && tokens.gap[first] === gap.soft && placeCues.has(tokens.hash[first - 1] ?? 0);
}

/** So does "Rome, Georgia, …", if Rome is a place, and "Georgia, the American state". */
function isSetAsWhole({ tokens }: Passage, first: number, last: number): boolean {
  const { hash, gap: gaps } = tokens;
  if (gaps[last + 1] === gap.comma && articles.has(hash[last + 1] ?? 0) && territories.has(hash[last + 3] ?? 0)) return true;
  if (first === 0 || tokens.gap[first] !== gap.comma || tokens.shape[first - 1] !== shape.capitalised) return false;
  return last + 1 >= tokens.count || (tokens.gap[last + 1] ?? gap.sentence) > gap.soft;
}

/** And so does "Virginia, Washington and West Virginia": beside one state of the United States, with another near. */
function isAmongStates({ tokens, sentence }: Passage, first: number, last: number): boolean {
  const { hash, count } = tokens;
  const before = joining.has(hash[first - 1] ?? 0) ? first - 2 : first - 1;
  const after = joining.has(hash[last + 1] ?? 0) ? last + 2 : last + 1;
  const isState = (at: number) => at >= 0 && at < count && sentence[at] === sentence[first] && usStates.has(hash[at] ?? 0);
  const isBeside = (tokens.gap[first] === gap.comma || before < first - 1) && isState(before);
  if (!isBeside && !((tokens.gap[last + 1] === gap.comma || after > last + 1) && (isState(after) || isState(after + 1)))) return false;
  let states = 0;
  for (let at = before - listReach; at <= after + listReach && states < 2; at++) if ((at < first || at > last) && isState(at)) states++;
  return states >= 2;
}

/** How far from a state others of a list are looked for, in words. */
const listReach = 3;
const joining = wordSet('and or');

/** All words of the article, gathered only if a guard asks for them. */
function lazyWords(passages: readonly Passage[]): () => ReadonlySet<number> {
  let words: Set<number> | undefined;
  return () => {
    if (!words) {
      words = new Set();
      for (const { tokens } of passages) for (const hash of tokens.hash) words.add(hash);
    }
    return words;
  };
}
