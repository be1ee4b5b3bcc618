/**
 * Names in texts of other languages than English: those of the language itself, in all their cases, and the English ones that
 * such texts use as they are ("Angela Merkel", "NATO", "Microsoft"). English words, adjectives and titles mean nothing there.
 */
import { wordHash } from './cues.ts';
import { entityKinds, type Gazetteer, nameKind } from './gazetteer.ts';
import { inflectionOf, type Key } from './inflection.ts';
import { type Language, languageBit } from './language.ts';
import { scanNames } from './name-automaton.ts';
import { isSentenceStart, type Passage } from './passage.ts';
import { scanForms } from './scan-forms.ts';
import type { Candidate, CandidatesAt, Span } from './span.ts';
import { gap, shape } from './tokenize.ts';
import { isWholeWord } from './word-bounds.ts';

/** Spans of a passage by names of its languages, in reading order, shorter before longer. None for a plain English one. */
export function localSpans(passage: Passage, gazetteer: Gazetteer, candidatesAt: CandidatesAt): Span[] {
  const { language, otherLanguages, tokens } = passage;
  if (language === 'en' && otherLanguages.length === 0) return [];
  const found = new SpanList(passage);
  for (const own of language === 'en' ? otherLanguages : [language, ...otherLanguages]) {
    scanForms(tokens, gazetteer.names, own, readingsIn(passage, own), (name, first, last) => {
      const candidates = candidatesAt(name, first, last);
      // A longer word that is a name after all is that name: "内蒙古".
      const isName = first < last && candidates.length > 0;
      if (!isName && isWord(name, first, passage, gazetteer)) found.block(first, last);
      if (own !== 'zh' || isWholeWord(tokens, first, last)) found.add(first, last, candidates);
    });
  }
  if (language !== 'en') {
    const addEnglish = (name: number, first: number, last: number) => {
      if (first === last && isCommonNoun(passage, first)) return;
      found.add(
        first,
        last,
        candidatesAt(name, first, last).filter((candidate) => isForeignName(candidate, language, gazetteer)),
      );
    };
    // "Trumps", "Microsofts": only German inflects foreign names in Latin letters.
    if (language === 'de') scanForms(tokens, gazetteer.names, 'en', readingsIn(passage, 'de'), addEnglish);
    else scanNames(tokens, gazetteer.names, addEnglish);
  }
  return found.spans();
}

/** Whether a name is spelt like a word of the language that it is taken for here. */
function isWord(name: number, at: number, passage: Passage, { candidates }: Gazetteer): boolean {
  const end = candidates.first[name + 1] ?? 0;
  for (let row = candidates.first[name] ?? 0; row < end; row++) {
    if (candidates.kind[row] === nameKind.word) return candidates.letterCase[row] !== 0 || isSentenceStart(passage, at);
  }
  return false;
}

/** Readings of the passage's words, each made once. */
function readingsIn({ tokens }: Passage, language: Language): (at: number) => readonly Key[] {
  const inflection = inflectionOf(language);
  const known: (readonly Key[] | undefined)[] = [];
  return (at) => {
    const keys = known[at] ?? inflection.readings(tokens, at);
    known[at] = keys;
    return keys;
  };
}

/** Whether an English name is also what texts of the language say. Places with a name of their own there are called by it. */
function isForeignName({ kind, entity }: Candidate, language: Language, gazetteer: Gazetteer): boolean {
  if (kind === nameKind.short || kind === nameKind.acronym) return true;
  if (kind !== nameKind.full) return false;
  const hasOwnName = ((gazetteer.languages[entity] ?? 0) & languageBit(language)) !== 0;
  return !hasOwnName || entityKinds[gazetteer.kind[entity] ?? 0] !== 'place';
}

const germanArticles = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner jeder jede jedes jeden dieser diese dieses diesen diesem im am zum zur vom beim'
    .split(' ')
    .map(wordHash),
);

/**
 * German writes all nouns with a capital: with an article, "der Koch" is a cook, whoever is called Koch. Parts of compounds are
 * no nouns of their own: "die Trump-Regierung".
 */
function isCommonNoun({ language, tokens }: Passage, at: number): boolean {
  if (language !== 'de' || at === 0 || tokens.shape[at] !== shape.capitalised || tokens.gap[at] !== gap.soft) return false;
  return germanArticles.has(tokens.hash[at - 1] ?? 0) && tokens.text.charCodeAt(tokens.end[at] ?? 0) !== 0x2d;
}

/** Spans by their tokens. Where one is told by several readings or in two languages, it has the candidates of all. */
class SpanList {
  private readonly passage: Passage;
  private readonly byTokens = new Map<number, { first: number; last: number; candidates: Candidate[] }>();
  /** By token, the last token of what begins there and is no name; -1 for nothing. */
  private readonly blocked: Int32Array;

  constructor(passage: Passage) {
    this.passage = passage;
    this.blocked = new Int32Array(passage.tokens.count).fill(-1);
  }

  add(first: number, last: number, candidates: readonly Candidate[]): void {
    if (candidates.length === 0) return;
    const key = first * this.passage.tokens.count + last;
    const span = this.byTokens.get(key) ?? { first, last, candidates: [] };
    this.byTokens.set(key, span);
    for (const candidate of candidates) {
      if (!span.candidates.some(({ entity, kind }) => entity === candidate.entity && kind === candidate.kind))
        span.candidates.push(candidate);
    }
  }

  /** These tokens are no name and hold none, unless a word near by vouches for it. */
  block(first: number, last: number): void {
    this.blocked[first] = Math.max(this.blocked[first] ?? -1, last);
  }

  spans(): Span[] {
    let furthest = -1;
    const reach = this.blocked.map((last) => (furthest = Math.max(furthest, last)));
    return [...this.byTokens.values()]
      .map(({ first, last, candidates }) => {
        const isBlocked = last <= (reach[first] ?? -1);
        return { passage: this.passage, first, last, candidates: isBlocked ? candidates.filter(({ guarded }) => guarded) : candidates };
      })
      .filter(({ candidates }) => candidates.length > 0)
      .sort((a, b) => a.first - b.first || a.last - b.last);
  }
}
