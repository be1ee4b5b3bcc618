/**
 * Names that share a word: "the Black and Mediterranean Seas", "Units 26165 and 74455". Each part is completed with the shared
 * word in the singular and looked up like any other name.
 */
import { wordHash } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import { scanNames } from './name-automaton.ts';
import type { Passage } from './passage.ts';
import { type Span, unguardedCandidates } from './span.ts';
import { gap, shape, tokenize } from './tokenize.ts';

const joining = new Set(['and', 'or'].map(wordHash));

/** Spans of the names in every "A and B Cs" and "Cs A and B" whose parts are names with C. */
export function coordinatedSpans(passage: Passage, gazetteer: Gazetteer): Span[] {
  const spans: Span[] = [];
  const { tokens } = passage;
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (
      !joining.has(tokens.hash[at] ?? 0) ||
      tokens.gap[at] !== gap.soft ||
      tokens.gap[at + 1] !== gap.soft ||
      !isPart(passage, at - 1) ||
      !isPart(passage, at + 1)
    )
      continue;
    spans.push(...sharedAfter(passage, at, gazetteer), ...sharedBefore(passage, at, gazetteer));
  }
  return spans;
}

/** "Black and Mediterranean Seas": the first part stands alone, the second with the shared word. */
function sharedAfter(passage: Passage, and: number, gazetteer: Gazetteer): Span[] {
  const shared = singularAt(passage, and + 2);
  if (!shared || passage.tokens.gap[and + 2] !== gap.soft) return [];
  const first = lookUp(`${wordAt(passage, and - 1)} ${shared}`, passage, and - 1, and - 1, gazetteer);
  const second = lookUp(`${wordAt(passage, and + 1)} ${shared}`, passage, and + 1, and + 2, gazetteer);
  return first && second ? [first, second] : [];
}

/** "Units 26165 and 74455": the first part stands with the shared word, the second alone. */
function sharedBefore(passage: Passage, and: number, gazetteer: Gazetteer): Span[] {
  const shared = singularAt(passage, and - 2);
  if (!shared || passage.tokens.gap[and - 1] !== gap.soft) return [];
  const first = lookUp(`${shared} ${wordAt(passage, and - 1)}`, passage, and - 2, and - 1, gazetteer);
  const second = lookUp(`${shared} ${wordAt(passage, and + 1)}`, passage, and + 1, and + 1, gazetteer);
  return first && second ? [first, second] : [];
}

const wordAt = ({ tokens }: Passage, at: number) => tokens.text.slice(tokens.start[at], tokens.end[at]);

const isPart = ({ tokens }: Passage, at: number) => tokens.shape[at] !== shape.lower;

/** The singular of a capitalised plural, or undefined. */
function singularAt(passage: Passage, at: number): string | undefined {
  if (at < 0 || at >= passage.tokens.count || passage.tokens.shape[at] !== shape.capitalised) return undefined;
  return /^(\p{Lu}\p{Ll}+)s$/u.exec(wordAt(passage, at))?.[1];
}

/** The span of `phrase` if the whole of it is a name. */
function lookUp(phrase: string, passage: Passage, first: number, last: number, gazetteer: Gazetteer): Span | undefined {
  const tokens = tokenize(phrase);
  let span: Span | undefined;
  scanNames(tokens, gazetteer.names, (name, from, to) => {
    if (from !== 0 || to !== tokens.count - 1) return;
    const candidates = unguardedCandidates(name, gazetteer);
    if (candidates.length > 0) span = { passage, first, last, candidates };
  });
  return span;
}
