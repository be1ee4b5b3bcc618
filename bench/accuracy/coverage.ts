/**
 * What share of the mentions of annotated news has its title in a set of titles, and which titles are missing. Mentions and titles
 * are those that the scorer counts: named, within the annotated part, redirects being the same title. Cost: linear in the gold.
 */
import { emptyCounts, figuresOf, type GoldDocument, type Normalise, scoreDocument } from './score.ts';

export interface CorpusCoverage {
  readonly corpus: string;
  readonly documents: number;
  readonly mentions: number;
  readonly covered: number;
  readonly share: number | null;
}

export interface MissingTitle {
  readonly title: string;
  readonly mentions: number;
  readonly documents: number;
  /** What articles call it, the commonest first. */
  readonly surfaces: readonly string[];
}

export interface Coverage {
  readonly corpora: readonly CorpusCoverage[];
  /** All that are missing, those with most mentions first. */
  readonly missing: readonly MissingTitle[];
}

interface Tally {
  mentions: number;
  readonly documents: Set<string>;
  readonly surfaces: Map<string, number>;
}

export function coverageOf(
  corpora: ReadonlyMap<string, readonly GoldDocument[]>,
  titles: ReadonlySet<string>,
  normalise: Normalise,
): Coverage {
  const missing = new Map<string, Tally>();
  const covered = [...corpora].map(([corpus, documents]): CorpusCoverage => {
    const counts = emptyCounts();
    for (const document of documents) {
      // With nothing predicted, all of the gold is missed, and told.
      const { missed, counts: found } = scoreDocument(document, [], titles, normalise);
      counts.gold += found.gold;
      counts.inPack += found.inPack;
      for (const { surface, titles: named, inPack } of missed) {
        if (!inPack) count(missing, named[0] ?? '', surface, `${corpus} ${document.doc_id}`);
      }
    }
    return {
      corpus,
      documents: documents.length,
      mentions: counts.gold,
      covered: counts.inPack,
      share: figuresOf(counts).inPackShare,
    };
  });
  return { corpora: covered, missing: [...missing].map(told).sort(byMentions) };
}

function count(missing: Map<string, Tally>, title: string, surface: string, document: string): void {
  const tally = missing.get(title) ?? { mentions: 0, documents: new Set(), surfaces: new Map() };
  tally.mentions++;
  tally.documents.add(document);
  tally.surfaces.set(surface, (tally.surfaces.get(surface) ?? 0) + 1);
  missing.set(title, tally);
}

function told([title, { mentions, documents, surfaces }]: [string, Tally]): MissingTitle {
  const common = [...surfaces].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([surface]) => surface);
  return { title, mentions, documents: documents.size, surfaces: common.slice(0, 4) };
}

const byMentions = (a: MissingTitle, b: MissingTitle) =>
  b.mentions - a.mentions || b.documents - a.documents || (a.title < b.title ? -1 : 1);
