/** An index of titles, ready to be asked. Holds one number a title between questions. */
import { type TrigramIndex, TrigramSearch } from '../pack/trigram-index.ts';
import { isMisspelling, mayBeMisspelt, worth } from './match-words.ts';
import type { TitleIndex } from './title-index.ts';

/** A word of the index that answers a typed one. */
interface MetWord {
  readonly word: number;
  readonly worth: number;
}

/** A typed word with what it stands for in one part, and how much it weighs against the others. */
export interface AskedWord {
  readonly met: readonly MetWord[];
  readonly weight: number;
}

const mostSpellings = 40;
/** So many trigrams a single wrong letter takes away at most. */
const trigramsALetter = 4;

export class TitlePart {
  readonly index: TitleIndex;
  private readonly words: readonly string[];
  private readonly sums: Float32Array;
  private readonly askedLast: Int32Array;
  private readonly touched: Uint32Array;
  private asked = 0;

  constructor(index: TitleIndex) {
    this.index = index;
    this.words = index.vocabulary === '' ? [] : index.vocabulary.split(' ');
    this.sums = new Float32Array(index.numbers.length);
    this.askedLast = new Int32Array(index.numbers.length);
    this.touched = new Uint32Array(index.numbers.length);
  }

  /** The word itself and those that it begins. A single letter begins none. */
  spelt(typed: string): MetWord[] {
    const met: MetWord[] = [];
    for (let word = this.firstFrom(typed); this.words[word]?.startsWith(typed); word++) {
      const isWhole = this.words[word] === typed;
      if (isWhole || typed.length > 1) met.push({ word, worth: isWhole ? worth.exact : worth.beginning });
    }
    return met;
  }

  /** Words that are spelt almost so. */
  misspelt(typed: string): MetWord[] {
    if (!mayBeMisspelt(typed)) return [];
    const missing = trigramsALetter * (typed.length > 5 ? 2 : 1);
    return spellingOf(this.index.spelling)
      .candidates(typed, mostSpellings, missing)
      .filter((word) => isMisspelling(typed, this.words[word] ?? ''))
      .map((word) => ({ word, worth: worth.misspelt }));
  }

  /** Roughly how many titles have one of the words: a byte of postings each. */
  extent(met: readonly MetWord[]): number {
    const { offsets } = this.index;
    return met.reduce((sum, { word }) => sum + (offsets[word + 1] ?? 0) - (offsets[word] ?? 0), 0);
  }

  /** Calls `found` for each title that has one of the words, with the sum of what they are worth, each typed word counted once. */
  ask(asked: readonly AskedWord[], found: (place: number, sum: number) => void): void {
    let count = 0;
    for (const { met, weight } of asked) {
      this.asked++;
      for (const { word, worth: value } of [...met].sort((a, b) => b.worth - a.worth)) count = this.add(word, value * weight, count);
    }
    for (let at = 0; at < count; at++) {
      const place = this.touched[at] ?? 0;
      found(place, this.sums[place] ?? 0);
      this.sums[place] = 0;
    }
  }

  private add(word: number, value: number, touchedBefore: number): number {
    const { offsets, postings } = this.index;
    const { sums, askedLast, touched, asked } = this;
    const end = offsets[word + 1] ?? 0;
    let count = touchedBefore;
    let place = 0;
    for (let at = offsets[word] ?? 0; at < end; ) {
      let shift = 0;
      let byte: number;
      do {
        byte = postings[at++] ?? 0;
        place += (byte & 0x7f) << shift;
        shift += 7;
      } while (byte > 0x7f);
      if (askedLast[place] === asked) continue;
      askedLast[place] = asked;
      const sum = sums[place] ?? 0;
      if (sum === 0) touched[count++] = place;
      sums[place] = sum + value;
    }
    return count;
  }

  private firstFrom(typed: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Made when something is misspelt first. */
const spellings = new WeakMap<TrigramIndex, TrigramSearch>();

function spellingOf(index: TrigramIndex): TrigramSearch {
  const known = spellings.get(index) ?? new TrigramSearch(index);
  spellings.set(index, known);
  return known;
}
