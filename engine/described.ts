/**
 * Entities told without their name: "a summit in Helsinki in 2018", "the nerve agent attack in Salisbury". Each entry lists
 * words that together tell it; a description is looked up by its rarest term and then checked within the sentence.
 */
import { functionWords, months } from './cues.ts';
import type { DescriptionIndex, Posting } from './description-index.ts';
import type { Draft, DraftMap } from './draft.ts';
import type { Description } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { type Passage, surfaceOf } from './passage.ts';

/** Where a term was met: tokens `first` to `last`. */
interface Met {
  readonly first: number;
  readonly last: number;
  readonly isWord: boolean;
}

/** The terms of a description lie no further apart than this many tokens. */
const widest = 32;
/** "Those days" of an event, for an article that gives no year: half a year. */
const thoseDays = 183;

/** Descriptions met in a passage. `day` is the article's date, or undefined. */
export function describedMentions(passage: Passage, named: DraftMap, index: DescriptionIndex, day: number | undefined): Draft[] {
  const drafts: Draft[] = [];
  const { count } = passage.tokens;
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && passage.sentence[to] === passage.sentence[from]) to++;
    const sentence = new SentenceReader(passage, named, index, from, to);
    for (const { posting, at } of sentence.anchors()) {
      const draft = check(posting, at, sentence, day);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

class SentenceReader {
  readonly passage: Passage;
  readonly named: DraftMap;
  readonly from: number;
  readonly to: number;
  private readonly index: DescriptionIndex;
  private readonly stems: string[];

  constructor(passage: Passage, named: DraftMap, index: DescriptionIndex, from: number, to: number) {
    this.passage = passage;
    this.named = named;
    this.index = index;
    this.from = from;
    this.to = to;
    this.stems = [];
    for (let at = from; at < to; at++) this.stems.push(index.stemAt(passage.tokens, at));
  }

  /** Every place where the rarest term of some description may begin. */
  *anchors(): Iterable<{ posting: Posting; at: number }> {
    for (let at = this.from; at < this.to; at++) {
      for (const posting of this.index.byStem.get(this.stems[at - this.from] ?? '') ?? []) yield { posting, at };
      const draft = this.named.at(at);
      if (draft?.first !== at) continue;
      for (const posting of this.index.byEntity.get(draft.entity) ?? []) yield { posting, at };
    }
  }

  has(stem: string): boolean {
    return this.stems.includes(stem);
  }

  /** The occurrence of a term nearest to `near`. */
  nearest(term: Description['terms'][number], near: number): Met | undefined {
    let best: Met | undefined;
    const offer = (met: Met) => {
      if (Math.abs(met.first - near) <= widest && (!best || Math.abs(met.first - near) < Math.abs(best.first - near))) best = met;
    };
    for (const phrase of term.phrases) {
      for (let at = this.from; at + phrase.length <= this.to; at++) {
        if (phrase.every((stem, offset) => this.stems[at - this.from + offset] === stem))
          offer({ first: at, last: at + phrase.length - 1, isWord: true });
      }
    }
    for (const draft of term.entities.length > 0 ? this.named.drafts : []) {
      if (draft.first >= this.from && draft.last < this.to && this.means(draft, term.entities))
        offer({ first: draft.first, last: draft.last, isWord: false });
    }
    return best;
  }

  private means(draft: Draft, entities: readonly EntityIndex[]): boolean {
    return entities.includes(draft.entity) || (draft.standsFor !== undefined && entities.includes(draft.standsFor));
  }
}

function check({ description }: Posting, anchor: number, sentence: SentenceReader, day: number | undefined): Draft | undefined {
  const { passage, named } = sentence;
  if (day !== undefined && description.from > day) return undefined;
  if (description.not.some((stem) => sentence.has(stem))) return undefined;
  const met: Met[] = [];
  for (const term of description.terms) {
    const found = sentence.nearest(term, anchor);
    if (!found) return undefined;
    met.push(found);
  }
  const head = met.find(({ first, isWord }) => isWord && canHead(named, first));
  if (!head) return undefined;
  const window = { first: Math.min(...met.map(({ first }) => first)), last: Math.max(...met.map(({ last }) => last)) };
  const years = attachedYears(passage, window, sentence);
  if (years.length > 0 && Number.isFinite(description.from) && !years.some((year) => overlapsYear(description, year))) return undefined;
  const told = years.length > 0;
  if (description.yearNeeded && !told && !(day !== undefined && day - description.from <= thoseDays)) return undefined;
  const span = phraseAround(head, window, passage, named);
  const words = met.map(({ first, last }) => surfaceOf(passage, first, last));
  const confidence = Math.min(0.97, 0.6 + 0.1 * met.length + (told ? 0.1 : 0));
  return { passage, ...span, entity: description.entity, how: 'described', confidence, possible: false, reason: { why: 'told', words } };
}

/** A description is hung on a word that no name covers. */
function canHead(named: DraftMap, token: number): boolean {
  const draft = named.at(token);
  return draft === undefined || draft.how === 'demonym';
}

/** Years that belong to what is told: inside it, right before it, or within four words after it. */
function attachedYears({ tokens }: Passage, window: { first: number; last: number }, sentence: SentenceReader): number[] {
  const years: number[] = [];
  for (let at = Math.max(sentence.from, window.first - 2); at <= Math.min(sentence.to - 1, window.last + 4); at++) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (/^(19|20)\d\d$/.test(text)) years.push(Number(text));
  }
  return years;
}

function overlapsYear({ from, to }: Description, year: number): boolean {
  const dayMs = 86_400_000;
  return from <= Math.floor(Date.UTC(year, 11, 31) / dayMs) && to >= Math.floor(Date.UTC(year, 0, 1) / dayMs);
}

/** The words around the head, as far as the description reaches without running into a name, with a date before them. */
function phraseAround(
  head: Met,
  window: { first: number; last: number },
  { tokens }: Passage,
  named: DraftMap,
): { first: number; last: number } {
  const isFree = (at: number) => at >= 0 && at < tokens.count && canHead(named, at);
  const isFunction = (at: number) => functionWords.has(tokens.hash[at] ?? 0);
  let { first, last } = head;
  while (first > window.first && isFree(first - 1)) first--;
  while (last < window.last && isFree(last + 1)) last++;
  while (first < head.first && isFunction(first)) first++;
  while (last > head.last && isFunction(last)) last--;
  const isDate = (at: number) =>
    isFree(at) && (/^(19|20)\d\d$/.test(tokens.text.slice(tokens.start[at], tokens.end[at])) || months.has(tokens.hash[at] ?? 0));
  while (isDate(first - 1)) first--;
  return { first, last };
}
