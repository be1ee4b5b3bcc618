/**
 * The baseline to beat: a dictionary with one sense for each spelling, the one that annotated news gives it most often; the longest
 * match from the left, case and all. Learned from the same corpora without the article at hand (five folds by document).
 */
import { folds } from './corpora.ts';
import { type GoldDocument, goldSpans, isGold, type Normalise, type Predicted } from './score.ts';

type Dictionary = ReadonlyMap<string, string>;

/** More words than any spelling has that matters. */
const longest = 8;
/** Spellings that are annotated less often than this where they stand, "May" and "Unity", do more harm than good. */
const leastShare = 0.5;
const word = /[\p{L}\p{N}]+/gu;

/** Predictions for documents of a corpus in their order, each by the dictionary of all documents but those of its fold. */
export class SingleSense {
  private readonly dictionaries: readonly Dictionary[];

  /** `corpora` are the documents of each corpus, in their order. Cost: linear in their text and gold. */
  constructor(corpora: readonly (readonly GoldDocument[])[], normalise: Normalise) {
    this.dictionaries = Array.from({ length: folds }, (_, fold) =>
      learn(
        corpora.flatMap((documents) => documents.filter((_, index) => index % folds !== fold)),
        normalise,
      ),
    );
  }

  predict({ text }: GoldDocument, index: number): Predicted[] {
    const dictionary = this.dictionaries[index % folds] ?? new Map();
    return [...matches(text, dictionary)].map((match) => ({ ...match, how: 'exact', possible: false, confidence: 1, kind: 'concept' }));
  }
}

function learn(documents: readonly GoldDocument[], normalise: Normalise): Dictionary {
  const senses = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const span of goldSpans(document, 0, document.text.length, normalise).values()) {
      const [title] = span.titles;
      const surface = document.text.slice(span.start, span.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (!isGold(span) || title === undefined || surface === '') continue;
      const counts = senses.get(surface) ?? new Map<string, number>();
      senses.set(surface, counts.set(title, (counts.get(title) ?? 0) + 1));
    }
  }
  const dictionary = new Map([...senses].map(([surface, counts]) => [surface, mostFrequent(counts)]));
  const met = new Map<string, number>();
  for (const { text } of documents) for (const { start, end } of matches(text, dictionary)) count(met, text.slice(start, end));
  const annotated = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, each) => sum + each, 0);
  return new Map(
    [...dictionary].filter(([surface]) => annotated(senses.get(surface) ?? new Map()) >= (met.get(surface) ?? 0) * leastShare),
  );
}

function count(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The longest matches from the left. */
function* matches(text: string, dictionary: Dictionary) {
  const words = [...text.matchAll(word)].map(({ index: start, 0: { length } }) => ({ start, end: start + length }));
  for (let first = 0; first < words.length; first++) {
    const start = words[first]?.start ?? 0;
    for (let last = Math.min(words.length, first + longest) - 1; last >= first; last--) {
      const end = words[last]?.end ?? 0;
      const title = dictionary.get(text.slice(start, end));
      if (title === undefined) continue;
      yield { start, end, title };
      first = last;
      break;
    }
  }
}

const mostFrequent = (counts: ReadonlyMap<string, number>) => [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
