/** Descriptions by their rarest term, and the stems of the article's words. */
import { stemmer } from '@orama/stemmers/english';
import { foldText } from './fold.ts';
import type { Description } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Tokens } from './tokenize.ts';

export interface Posting {
  readonly description: Description;
  /** For each of its terms, the numbers of the stems that the term's phrases begin with. */
  readonly firsts: readonly (readonly number[])[];
}

/** What a word of the text means to descriptions: the number of its stem, or 0, and those whose rarest term may begin with it. */
interface Word {
  readonly stem: number;
  readonly postings: readonly Posting[];
}

/** Stems of a phrase, as descriptions and articles are compared (Snowball, English). */
export function stemPhrase(phrase: string): string[] {
  return foldText(phrase).split(' ').filter(Boolean).map(stem);
}

function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

const none: readonly Posting[] = [];

/** Words that are remembered with their stems: more than any article has, few enough to hold. */
const remembered = 20_000;

export class DescriptionIndex {
  private readonly byStem: ReadonlyMap<string, readonly Posting[]>;
  readonly byEntity: ReadonlyMap<EntityIndex, readonly Posting[]>;
  private readonly stems = new Map<number, string>();
  private readonly words = new Map<number, Word>();
  /** Numbers of the stems that phrases begin with, from 1. */
  private readonly numbers = new Map<string, number>();
  /** By number of a stem, the last sentence that had it; sentences are counted on and on. */
  private readonly met: Int32Array;
  private sentence = 0;

  /** Cost: linear in the number of terms. */
  constructor(descriptions: readonly Description[]) {
    const uses = countUses(descriptions);
    const byStem = new Map<string, Posting[]>();
    const byEntity = new Map<EntityIndex, Posting[]>();
    for (const description of descriptions) {
      const anchor = rarestTerm(description, uses);
      if (!anchor) continue;
      const posting = {
        description,
        firsts: description.terms.map(({ phrases }) => phrases.map((phrase) => this.number(phrase[0] ?? ''))),
      };
      for (const first of new Set(anchor.phrases.map((phrase) => phrase[0] ?? ''))) push(byStem, first, posting);
      for (const entity of anchor.entities) push(byEntity, entity, posting);
    }
    this.met = new Int32Array(this.numbers.size + 1);
    this.byStem = byStem;
    this.byEntity = byEntity;
  }

  private number(stem: string): number {
    const known = this.numbers.get(stem) ?? this.numbers.size + 1;
    this.numbers.set(stem, known);
    return known;
  }

  /** From here on, words and entities are those of another sentence. */
  beginSentence(): void {
    this.sentence = (this.sentence + 1) | 0;
  }

  /** Takes note of a word of the sentence; tells the descriptions whose rarest term may begin with it. */
  meet(tokens: Tokens, at: number): readonly Posting[] {
    const { stem: number, postings } = this.words.get(tokens.hash[at] ?? 0) ?? this.readWord(tokens, at);
    if (number !== 0) this.met[number] = this.sentence;
    return postings;
  }

  /** Whether each term of a description may be met in the sentence: a phrase of it by its first word, or one of its entities. */
  mayHave({ description, firsts }: Posting, entities: readonly EntityIndex[]): boolean {
    const { met, sentence } = this;
    const isMet = (number: number) => met[number] === sentence;
    for (let term = 0; term < firsts.length; term++) {
      if (firsts[term]?.some(isMet)) continue;
      if (!description.terms[term]?.entities.some((entity) => entities.includes(entity))) return false;
    }
    return true;
  }

  private readWord(tokens: Tokens, at: number): Word {
    const stem = this.stemAt(tokens, at);
    const word = { stem: this.numbers.get(stem) ?? 0, postings: this.byStem.get(stem) ?? none };
    if (this.words.size >= remembered) this.words.clear();
    this.words.set(tokens.hash[at] ?? 0, word);
    return word;
  }

  /** The stem of a token. Remembered by the token's hash, since an article repeats its words. */
  stemAt(tokens: Tokens, at: number): string {
    const hash = tokens.hash[at] ?? 0;
    const known = this.stems.get(hash);
    if (known !== undefined) return known;
    const found = stem(foldText(tokens.text.slice(tokens.start[at], tokens.end[at]).replaceAll('.', '')));
    if (this.stems.size >= remembered) this.stems.clear();
    this.stems.set(hash, found);
    return found;
  }
}

function push<K>(map: Map<K, Posting[]>, key: K, posting: Posting): void {
  const list = map.get(key);
  if (list) list.push(posting);
  else map.set(key, [posting]);
}

type Term = Description['terms'][number];

/** In how many descriptions each stem and entity occurs. */
function countUses(descriptions: readonly Description[]): ReadonlyMap<string | EntityIndex, number> {
  const uses = new Map<string | EntityIndex, number>();
  for (const { terms } of descriptions) {
    for (const key of terms.flatMap(keysOf)) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

const keysOf = (term: Term): (string | EntityIndex)[] => [...term.phrases.map((phrase) => phrase[0] ?? ''), ...term.entities];

function rarestTerm({ terms }: Description, uses: ReadonlyMap<string | EntityIndex, number>): Term | undefined {
  const cost = (term: Term) => keysOf(term).reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
  return terms.reduce<Term | undefined>((best, term) => (best && cost(best) <= cost(term) ? best : term), undefined);
}
