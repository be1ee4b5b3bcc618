/**
 * The engine: text in, mentions out. Names are found by the automaton, told apart by the model, completed by what the article
 * introduces, by offices at its date, by descriptions and by near misses; then overlaps are resolved.
 *
 * Any text is fine: nothing is thrown, and the cost is linear in its length.
 */
import { introducedByOffice, introductions, knownTokens, redefinedAcronyms } from './coreference.ts';
import { describedMentions } from './described.ts';
import { DescriptionIndex } from './description-index.ts';
import { detectLanguages } from './detect-language.ts';
import { type Judge, linearJudge } from './disambiguate.ts';
import { asMention, type Draft, DraftMap } from './draft.ts';
import type { CandidateFate, Watch } from './fate.ts';
import { fatesOf, type Run, Told } from './fates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchNames } from './match-names.ts';
import type { EntityIndex, Mention } from './mention.ts';
import { nameMentions } from './name-mentions.ts';
import { borneNames } from './namesakes.ts';
import { nearMentions } from './near-miss.ts';
import { officeMentions } from './offices.ts';
import { ownedSpans } from './ownership.ts';
import { type Passage, readPassage } from './passage.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { tokenize } from './tokenize.ts';
import { sportOf } from './topic.ts';
import { model } from './weights.ts';

export interface Article {
  /** Blocks of text in reading order. */
  readonly blocks: readonly string[];
  /** The article's date in days since 1970-01-01, where it has one. */
  readonly day?: number | undefined;
  /** Entities that earlier parts of the article have introduced, for a part that is read again. */
  readonly introduced?: readonly EntityIndex[];
}

export interface Findings {
  /** Mentions of each block, in order, without overlaps. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Entities that the article has introduced by now. */
  readonly introduced: readonly EntityIndex[];
}

/** Finds mentions for one gazetteer; make it once and keep it. */
export class MentionFinder {
  private readonly gazetteer: Gazetteer;
  private readonly descriptions: DescriptionIndex;
  private readonly judge: Judge;

  /** `judge` decides between candidates: by the weights that ship, if no other is given. */
  constructor(gazetteer: Gazetteer, judge: Judge = linearJudge(model)) {
    this.gazetteer = gazetteer;
    this.judge = judge;
    this.descriptions = new DescriptionIndex(gazetteer.descriptions);
  }

  find(article: Article): Findings {
    const { passages, kept, introduced } = this.run(article);
    return { mentions: asMentions(passages, kept), introduced: [...introduced.keys()] };
  }

  /** What became of everything in each block that might have been a mention. Costs more than finding, and finds the same. */
  explain(article: Article): CandidateFate[][] {
    const told = new Told();
    return fatesOf(this.run(article, told.watch), told);
  }

  private run(article: Article, watch?: Watch): Run {
    const { gazetteer } = this;
    const passages = readArticle(article.blocks);
    const matched = matchNames(passages, gazetteer, watch);
    const spans = ownedSpans(matched, gazetteer);
    const before = new Map((article.introduced ?? []).map((entity) => [entity, gazetteer.nameOf(entity)]));
    const held = article.day === undefined ? [] : introducedByOffice(spans, article.day, gazetteer);
    const introduced = introductions(spans, new Map([...held, ...before]), gazetteer);
    const known = knownTokens(passages, spans, introduced, gazetteer);
    const context = {
      introduced,
      known,
      day: article.day,
      borne: borneNames(spans, known),
      sport: sportOf(passages),
    };
    const redefined = redefinedAcronyms(spans, known);
    const names = nameMentions({ spans, gazetteer, context, introductions: introduced, redefined, judge: this.judge, watch });
    const named = byPassage(passages, names);
    const drafts = [
      ...names,
      ...officeMentions(spans, named, article.day, gazetteer),
      ...passages.flatMap((passage) => this.unnamed(passage, named.get(passage), known.get(passage), article.day)),
    ];
    return { passages, matched, spans, introduced, redefined, drafts, kept: resolveOverlaps(drafts) };
  }

  private unnamed(passage: Passage, named: DraftMap | undefined, known: Uint8Array | undefined, day: number | undefined): Draft[] {
    // Descriptions are told in English words, and an unknown word of another language is no English name misspelt.
    if (!named || !known || passage.language !== 'en') return [];
    return [...describedMentions(passage, named, this.descriptions, day), ...nearMentions(passage, known, this.gazetteer)];
  }
}

/** Blocks as passages, each read by the rules of its language. */
function readArticle(blocks: readonly string[]): Passage[] {
  const plain = blocks.map(tokenize);
  const languages = detectLanguages(plain);
  return blocks.map((text, block) =>
    readPassage(text, block, languages[block], languages[block]?.main === 'en' ? plain[block] : undefined),
  );
}

function byPassage(passages: readonly Passage[], drafts: readonly Draft[]): Map<Passage, DraftMap> {
  const lists = new Map<Passage, Draft[]>(passages.map((passage) => [passage, []]));
  for (const draft of drafts) lists.get(draft.passage)?.push(draft);
  return new Map([...lists].map(([passage, list]) => [passage, new DraftMap(passage, list)]));
}

function asMentions(passages: readonly Passage[], drafts: readonly Draft[]): Mention[][] {
  const mentions: Mention[][] = passages.map(() => []);
  for (const draft of drafts) mentions[draft.passage.block]?.push(asMention(draft));
  return mentions;
}
