/**
 * Entities told without their name: "a summit in Helsinki in 2018", "the nerve agent attack in Salisbury". Each entry lists
 * words that together tell it; a description is looked up by its rarest term and then checked within the sentence.
 */
import { months } from './cues.ts';
import type { DescriptionIndex, Posting } from './description-index.ts';
import type { Draft, DraftMap } from './draft.ts';
import type { Description } from './gazetteer.ts';
import type { EntityIndex } from './mention.ts';
import { type Passage, surfaceOf } from './passage.ts';
import { gap } from './tokenize.ts';
import { overlaps, timesNear, yearAt } from './years.ts';

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

/** Descriptions met in a passage. `day` is the article's date, or undefined. Cost: one look-up a token, and more only where a rare term is met. */
export function describedMentions(passage: Passage, named: DraftMap, index: DescriptionIndex, day: number | undefined): Draft[] {
  const drafts: Draft[] = [];
  const { count } = passage.tokens;
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && passage.sentence[to] === passage.sentence[from]) to++;
    // An entity told twice in a sentence is marked once, where it is told best.
    const told: Draft[] = [];
    let sentence: SentenceReader | undefined;
    for (const { at, posting } of anchorsOf(passage, named, index, from, to)) {
      sentence ??= new SentenceReader(passage, named, index, from, to);
      keepBest(check(posting, at, sentence, day), told);
    }
    drafts.push(...told);
  }
  return drafts;
}

/** Every place where the rarest term of a description may begin whose other terms the sentence may have too. */
function anchorsOf(
  passage: Passage,
  named: DraftMap,
  index: DescriptionIndex,
  from: number,
  to: number,
): { at: number; posting: Posting }[] {
  const rare: { at: number; postings: readonly Posting[] }[] = [];
  const entities: EntityIndex[] = [];
  index.beginSentence();
  for (let at = from; at < to; at++) {
    const postings = index.meet(passage.tokens, at);
    if (postings.length > 0) rare.push({ at, postings });
    const draft = named.at(at);
    if (!draft) continue;
    entities.push(draft.entity);
    if (draft.standsFor !== undefined) entities.push(draft.standsFor);
    if (draft.first === at) rare.push({ at, postings: index.byEntity.get(draft.entity) ?? [] });
  }
  const anchors: { at: number; posting: Posting }[] = [];
  for (const { at, postings } of rare) for (const posting of postings) if (index.mayHave(posting, entities)) anchors.push({ at, posting });
  return anchors;
}

function keepBest(draft: Draft | undefined, told: Draft[]): void {
  if (!draft) return;
  const index = told.findIndex(({ entity }) => entity === draft.entity);
  if (index < 0) told.push(draft);
  else if (draft.confidence > (told[index] as Draft).confidence) told[index] = draft;
}

/** One sentence, ready to be asked what is in it. */
class SentenceReader {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly named: DraftMap;
  private readonly stems: string[] = [];
  private readonly present: ReadonlySet<string>;
  private readonly entities = new Set<EntityIndex>();

  constructor(passage: Passage, named: DraftMap, index: DescriptionIndex, from: number, to: number) {
    this.passage = passage;
    this.named = named;
    this.from = from;
    this.to = to;
    for (let at = from; at < to; at++) {
      this.stems.push(index.stemAt(passage.tokens, at));
      const draft = named.at(at);
      if (draft) this.entities.add(draft.entity);
    }
    this.present = new Set(this.stems);
  }

  names(entity: EntityIndex): boolean {
    return this.entities.has(entity);
  }

  has(phrase: readonly string[]): boolean {
    if (!phrase.every((stem) => this.present.has(stem))) return false;
    return phrase.length === 1 || this.stems.some((_, at) => this.isAt(phrase, this.from + at));
  }

  /** The occurrence of a term nearest to `near`, no further off than `widest`. */
  nearest(term: Description['terms'][number], near: number): Met | undefined {
    let best: Met | undefined;
    const offer = (met: Met) => {
      if (!best || Math.abs(met.first - near) < Math.abs(best.first - near)) best = met;
    };
    const [from, to] = [Math.max(this.from, near - widest), Math.min(this.to, near + widest + 1)];
    for (const phrase of term.phrases) {
      if (!this.present.has(phrase[0] ?? '')) continue;
      for (let at = from; at < to; at++) {
        if (this.isAt(phrase, at)) offer({ first: at, last: at + phrase.length - 1, isWord: true });
      }
    }
    for (let at = from; at < to && term.entities.length > 0; at++) {
      const draft = this.named.at(at);
      if (draft?.first === at && draft.last < this.to && means(draft, term.entities)) offer({ first: at, last: draft.last, isWord: false });
    }
    return best;
  }

  private isAt(phrase: readonly string[], at: number): boolean {
    return at + phrase.length <= this.to && phrase.every((stem, offset) => this.stems[at - this.from + offset] === stem);
  }
}

function means(draft: Draft, entities: readonly EntityIndex[]): boolean {
  return entities.includes(draft.entity) || (draft.standsFor !== undefined && entities.includes(draft.standsFor));
}

function check({ description }: Posting, anchor: number, sentence: SentenceReader, day: number | undefined): Draft | undefined {
  const { passage, named } = sentence;
  if (day !== undefined && description.from > day) return undefined;
  if (description.not.some((phrase) => sentence.has(phrase))) return undefined;
  const met: Met[] = [];
  for (const term of description.terms) {
    const found = sentence.nearest(term, anchor);
    if (!found) return undefined;
    met.push(found);
  }
  if (sentence.names(description.entity)) return undefined;
  // The first term says what happened; another is marked only where a name covers that.
  const head = met.find(({ first, isWord }) => isWord && canHead(named, first) && !isDate(passage, first));
  if (!head) return undefined;
  const window = { first: Math.min(...met.map(({ first }) => first)), last: Math.max(...met.map(({ last }) => last)) };
  const times = timesNear(passage, window.first, window.last, day);
  if (times.length > 0 && Number.isFinite(description.from) && !overlaps(description, times)) return undefined;
  const told = times.length > 0;
  if (description.yearNeeded && !told && !isOfThoseDays(description, day)) return undefined;
  const span = phraseAround(head, met, passage, named);
  const words = met.map(({ first, last }) => surfaceOf(passage, first, last));
  const confidence = Math.min(0.97, 0.6 + 0.1 * met.length + (told ? 0.1 : 0));
  return { passage, ...span, entity: description.entity, how: 'described', confidence, possible: false, reason: { why: 'told', words } };
}

/** Whether the article was written while the event went on, or soon after. */
function isOfThoseDays({ from, to }: Description, day: number | undefined): boolean {
  return day !== undefined && day <= (Number.isFinite(to) ? to : from) + thoseDays;
}

/** A description is hung on a word that no name covers. */
function canHead(named: DraftMap, token: number): boolean {
  const draft = named.at(token);
  return draft === undefined || draft.how === 'demonym';
}

/** Words between two terms that may still be part of one phrase. */
const longestGap = 2;

/**
 * The phrase to mark: the head with the other terms that stand close by, and a date before it. It does not run into names or
 * across punctuation.
 */
function phraseAround(head: Met, met: readonly Met[], passage: Passage, named: DraftMap): { first: number; last: number } {
  const { tokens } = passage;
  const isFree = (at: number) => at >= 0 && at < tokens.count && canHead(named, at);
  const joined = (from: number, to: number) => {
    for (let at = from; at <= to; at++) if (!isFree(at) || (at > from && tokens.gap[at] !== gap.soft)) return false;
    return true;
  };
  let { first, last } = head;
  for (const term of met) {
    if (!term.isWord) continue;
    if (term.first > last && term.first - last - 1 <= longestGap && joined(last, term.last)) last = term.last;
    if (term.last < first && first - term.last - 1 <= longestGap && joined(term.first, first)) first = term.first;
  }
  while (isFree(first - 1) && isDate(passage, first - 1)) first--;
  return { first, last };
}

function isDate(passage: Passage, at: number): boolean {
  return months.has(passage.tokens.hash[at] ?? 0) || yearAt(passage, at) !== undefined;
}
