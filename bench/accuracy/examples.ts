/**
 * Examples for learning: every choice that the engine has to make on annotated news, with the features of each candidate and
 * whether it is the one annotated.
 */
import { type Judge, rivalOf } from '../../engine/disambiguate.ts';
import { type Feature, features, tellFeatures } from '../../engine/features.ts';
import { MentionFinder } from '../../engine/find-mentions.ts';
import type { Gazetteer } from '../../engine/gazetteer.ts';
import { type Candidate, isPhrase, type Span } from '../../engine/span.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Corpus } from './corpora.ts';
import type { Example } from './logistic-regression.ts';
import { articleOf } from './predict.ts';
import { type GoldDocument, type GoldSpan, goldSpans, isGold, type Normalise } from './score.ts';

/** Where gold is selective only spans that it has are examples, nearly all of them right; so they weigh less. */
const selectiveWeight = 0.25;

const numberOf = new Map<Feature, number>(features.map((feature, index) => [feature, index]));

/** The examples of one document. The engine goes on as if each choice had been made rightly. */
export function examplesOf(document: GoldDocument, { exhaustive }: Corpus, pack: Pack, normalise: Normalise): Example[] {
  const examples: Example[] = [];
  const [low, high] = document.eval_span ?? [0, document.text.length + 1];
  const gold = [...goldSpans(document, low, high, normalise).values()];
  const judge: Judge = (span, candidates, gazetteer, context, lastNamed) => {
    const { start, end } = offsetsOf(span);
    const overlapping = gold.filter((each) => each.start < end && start < each.end);
    const right = candidates.find((candidate) => isNamedBy(candidate, overlapping, pack, normalise));
    // Gold has names: what is told in common words it would call wrong.
    if (!isPhrase(span) && low <= start && end <= high && isAsked(overlapping, exhaustive)) {
      for (const candidate of candidates) {
        const [at, values]: [number[], number[]] = [[], []];
        const rival = rivalOf(candidate, candidates, gazetteer);
        tellFeatures(span, candidate, gazetteer, context, { lastNamed, rival }, (feature, value) => {
          at.push(numberOf.get(feature) ?? 0);
          values.push(value);
        });
        examples.push({ at, values, isRight: candidate.entity === right?.entity, weight: exhaustive ? 1 : selectiveWeight });
      }
    }
    const candidate = right ?? likeliest(candidates, gazetteer);
    return candidate && { candidate, confidence: 1 };
  };
  new MentionFinder(pack.gazetteer, judge).find(articleOf(document));
  return examples;
}

function offsetsOf({ passage: { tokens }, first, last }: Span) {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 };
}

function isNamedBy({ entity }: Candidate, overlapping: readonly GoldSpan[], pack: Pack, normalise: Normalise): boolean {
  const title = normalise(pack.titleOf(entity));
  return title !== undefined && overlapping.some(({ titles }) => titles.has(title));
}

/** Common nouns in the gold are neither right nor wrong. */
function isAsked(overlapping: readonly GoldSpan[], exhaustive: boolean): boolean {
  if (overlapping.some((each) => each.soft && !isGold(each))) return false;
  return exhaustive || overlapping.some(isGold);
}

function likeliest(candidates: readonly Candidate[], { prior }: Gazetteer): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && (prior[best.entity] ?? 0) >= (prior[each.entity] ?? 0) ? best : each),
    undefined,
  );
}
