/** What an item is compared by: its entities, its words as stems, and which of these are names. Made from the item's text when needed. */
import { stemPhrase } from '../engine/description-index.ts';
import { foldText } from '../engine/fold.ts';
import { inTitleCase, isSentenceStart, readPassage } from '../engine/passage.ts';
import { shape } from '../engine/tokenize.ts';
import type { UnderstoodItem } from './news-item.ts';
import { stopWords } from './stop-words.ts';

export interface Profile {
  readonly id: string;
  readonly at: number;
  /** How often each stem and each entity occurs; entities count once. */
  readonly words: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
  /** Stems that are capitalised, or numbers of three and more digits: the names that no entry knows. Once each. */
  readonly names: ReadonlyMap<string, number>;
}

/** Stems that the process has met, since a newsroom repeats its words. */
const stems = new Map<string, string>();
const remembered = 50_000;

function stemOf(surface: string): string {
  const known = stems.get(surface);
  if (known !== undefined) return known;
  const folded = foldText(surface);
  const stem = stopWords.has(folded) || folded.length < 2 ? '' : (stemPhrase(folded)[0] ?? '');
  if (stems.size >= remembered) stems.clear();
  stems.set(surface, stem);
  return stem;
}

/** The words of a text that count, as [surface, stem, whether it is a name]. Cost: one pass. */
export function* tellingWords(text: string): Generator<readonly [surface: string, stem: string, isName: boolean]> {
  const passage = readPassage(text, 0);
  const { tokens } = passage;
  for (let at = 0; at < tokens.count; at++) {
    const surface = text.slice(tokens.start[at], tokens.end[at]);
    const stem = stemOf(surface);
    if (stem === '') continue;
    const form = tokens.shape[at];
    const isCapital = form === shape.upper || (form === shape.capitalised && !isSentenceStart(passage, at) && !inTitleCase(passage, at));
    yield [surface, stem, isCapital || /^\d{3,}$/.test(stem)];
  }
}

export const textOf = ({ title, summary }: Pick<UnderstoodItem, 'title' | 'summary'>): string => `${title}\n\n${summary}`;

export function profileOf(item: UnderstoodItem): Profile {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  for (const [, stem, isName] of tellingWords(textOf(item))) {
    words.set(stem, (words.get(stem) ?? 0) + 1);
    if (isName) names.set(stem, 1);
  }
  return { id: item.id, at: item.at, entities: new Map(item.entities.map((id) => [id, 1])), words, names };
}
