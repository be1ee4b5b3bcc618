/** Descriptions by their rarest term, and the stems of the article's words. */
import { stemmer } from '@orama/stemmers/english';
import { foldText } from './fold.ts';
import type { Description } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import type { Tokens } from './tokenize.ts';

export interface Posting {
  readonly description: Description;
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
  private readonly postings = new Map<number, readonly Posting[]>();

  /** Cost: linear in the number of terms. */
  constructor(descriptions: readonly Description[]) {
    const uses = countUses(descriptions);
    const byStem = new Map<string, Posting[]>();
    const byEntity = new Map<EntityIndex, Posting[]>();
    for (const description of descriptions) {
      const anchor = rarestTerm(description, uses);
      if (!anchor) continue;
      for (const first of new Set(anchor.phrases.map((phrase) => phrase[0] ?? ''))) push(byStem, first, { description });
      for (const entity of anchor.entities) push(byEntity, entity, { description });
    }
    this.byStem = byStem;
    this.byEntity = byEntity;
  }

  /** Descriptions of which the rarest term may begin at a token. Remembered like stems. */
  postingsAt(tokens: Tokens, at: number): readonly Posting[] {
    const hash = tokens.hash[at] ?? 0;
    const known = this.postings.get(hash);
    if (known) return known;
    const found = this.byStem.get(this.stemAt(tokens, at)) ?? none;
    if (this.postings.size >= remembered) this.postings.clear();
    this.postings.set(hash, found);
    return found;
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
