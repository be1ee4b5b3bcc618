/**
 * Scores mentions against gold, as outside scorers of the same corpora do: micro precision and recall, strictly and by overlap,
 * over all gold and over gold whose title the pack has.
 *
 * - Possible mentions and demonyms are left out: the corpora annotate neither.
 * - Described events and offices count where they are right and are not held against us otherwise: gold rarely has them.
 * - Several gold labels on one span: any is right. Gold that is marked as a common noun is neither asked for nor punished.
 * - Redirects count as the same title.
 */

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly title_now?: string | null | undefined;
  readonly title_guess?: string | null | undefined;
  readonly named?: boolean | undefined;
  readonly nominal?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly coref?: boolean | undefined;
}

export interface GoldDocument {
  readonly doc_id: string;
  readonly text: string;
  readonly date?: string | undefined;
  /** The part of the text that is annotated; all of it when absent. */
  readonly eval_span?: readonly [number, number] | undefined;
  readonly mentions: readonly GoldMention[];
}

export interface Predicted {
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly how: string;
  readonly possible: boolean;
  readonly confidence: number;
  readonly kind: string;
}

/** What became of a prediction. `uncounted` are those left out by the rules above. */
export interface Judged {
  readonly prediction: Predicted;
  readonly verdict: 'right' | 'wrong' | 'uncounted';
  readonly strict: boolean;
  /** Titles that gold has where the prediction stands. */
  readonly gold: readonly string[];
}

export interface Counts {
  pred: number;
  strictRight: number;
  overlapRight: number;
  linked: number;
  linkedRight: number;
  gold: number;
  strictFound: number;
  overlapFound: number;
  inPack: number;
  strictFoundInPack: number;
  overlapFoundInPack: number;
}

export interface Scored {
  readonly counts: Counts;
  readonly judged: readonly Judged[];
  readonly missed: readonly { readonly surface: string; readonly titles: readonly string[]; readonly inPack: boolean }[];
}

/** Brings a title to the form in which titles are compared. */
export type Normalise = (title: string | null | undefined) => string | undefined;

export function titleNormaliser(redirects: ReadonlyMap<string, string>): Normalise {
  return (title) => {
    const plain = title?.replaceAll('_', ' ').trim();
    if (!plain) return undefined;
    const target = redirects.get(plain) ?? plain;
    return target.charAt(0).toUpperCase() + target.slice(1);
  };
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly titles: Set<string>;
  soft: boolean;
}

export function emptyCounts(): Counts {
  return {
    pred: 0,
    strictRight: 0,
    overlapRight: 0,
    linked: 0,
    linkedRight: 0,
    gold: 0,
    strictFound: 0,
    overlapFound: 0,
    inPack: 0,
    strictFoundInPack: 0,
    overlapFoundInPack: 0,
  };
}

/** Scores one document. Cost: predictions × gold spans that overlap them. */
export function scoreDocument(
  document: GoldDocument,
  predicted: readonly Predicted[],
  pack: ReadonlySet<string>,
  normalise: Normalise,
): Scored {
  const [low, high] = document.eval_span ?? [0, document.text.length + 1];
  const spans = goldSpans(document, low, high, normalise);
  const counts = emptyCounts();
  const found = { strict: new Set<GoldSpan>(), overlap: new Set<GoldSpan>() };
  const within = predicted.filter(({ start, end, possible, how }) => low <= start && end <= high && !possible && how !== 'demonym');
  const judged = within.map((prediction) => judge(prediction, spans, found, counts, normalise));
  const missed = [...spans.values()].filter(isGold).flatMap((span) => {
    const inPack = [...span.titles].some((title) => pack.has(title));
    const [strict, overlap] = [found.strict.has(span), found.overlap.has(span)];
    counts.gold++;
    counts.strictFound += Number(strict);
    counts.overlapFound += Number(overlap);
    counts.inPack += Number(inPack);
    counts.strictFoundInPack += Number(inPack && strict);
    counts.overlapFoundInPack += Number(inPack && overlap);
    return overlap ? [] : [{ surface: document.text.slice(span.start, span.end), titles: [...span.titles].sort(), inPack }];
  });
  return { counts, judged, missed };
}

/** Whether it is asked for: linked, and no common noun. */
export const isGold = ({ titles, soft }: GoldSpan) => titles.size > 0 && !soft;

/** Gold of a part of a document by its offsets; labels of one span are put together. */
export function goldSpans({ mentions }: GoldDocument, low: number, high: number, normalise: Normalise): Map<string, GoldSpan> {
  const spans = new Map<string, GoldSpan>();
  for (const mention of mentions) {
    if (mention.start < low || mention.end > high) continue;
    const key = `${mention.start} ${mention.end}`;
    const span = spans.get(key) ?? { start: mention.start, end: mention.end, titles: new Set<string>(), soft: false };
    if (mention.named === false || mention.nominal || mention.optional || mention.coref) span.soft = true;
    for (const title of [mention.title_now || mention.title, mention.title, mention.title_guess]) {
      const normal = normalise(title);
      if (normal) span.titles.add(normal);
    }
    spans.set(key, span);
  }
  return spans;
}

function judge(
  prediction: Predicted,
  spans: ReadonlyMap<string, GoldSpan>,
  found: { strict: Set<GoldSpan>; overlap: Set<GoldSpan> },
  counts: Counts,
  normalise: Normalise,
): Judged {
  const title = normalise(prediction.title);
  const at = spans.get(`${prediction.start} ${prediction.end}`);
  const overlapping = [...spans.values()].filter(({ start, end }) => start < prediction.end && prediction.start < end);
  const right = overlapping.filter(({ titles }) => title !== undefined && titles.has(title));
  const gold = [...new Set(overlapping.flatMap(({ titles }) => [...titles]))].sort();
  const isSoft = at !== undefined && !isGold(at) && at.soft;
  const isLenient = (prediction.how === 'described' || prediction.how === 'office') && right.length === 0;
  if (isSoft || isLenient) return { prediction, verdict: 'uncounted', strict: false, gold };
  const strict = at !== undefined && isGold(at) && title !== undefined && at.titles.has(title);
  counts.pred++;
  if (strict) {
    counts.strictRight++;
    found.strict.add(at);
  }
  if (right.length > 0) counts.overlapRight++;
  for (const span of right) if (isGold(span)) found.overlap.add(span);
  if (overlapping.some(({ titles }) => titles.size > 0)) {
    counts.linked++;
    counts.linkedRight += Number(right.length > 0);
  }
  return { prediction, verdict: right.length > 0 ? 'right' : 'wrong', strict, gold };
}

export function addCounts(sum: Counts, more: Counts): Counts {
  const total = { ...sum };
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += more[key];
  return total;
}

export interface Figures {
  readonly precisionStrict: number | null;
  readonly recallStrict: number | null;
  readonly f1Strict: number | null;
  readonly precisionOverlap: number | null;
  readonly recallOverlap: number | null;
  readonly f1Overlap: number | null;
  readonly inPackShare: number | null;
  readonly recallStrictInPack: number | null;
  readonly recallOverlapInPack: number | null;
  readonly linkAccuracy: number | null;
}

/** Figures from counts; null where nothing was counted. F1 is of the rounded precision and recall, as outside scorers print it. */
export function figuresOf(counts: Counts): Figures {
  const [precisionStrict, precisionOverlap] = [share(counts.strictRight, counts.pred), share(counts.overlapRight, counts.pred)];
  const [recallStrict, recallOverlap] = [share(counts.strictFound, counts.gold), share(counts.overlapFound, counts.gold)];
  return {
    precisionStrict,
    recallStrict,
    f1Strict: f1(precisionStrict, recallStrict),
    precisionOverlap,
    recallOverlap,
    f1Overlap: f1(precisionOverlap, recallOverlap),
    inPackShare: share(counts.inPack, counts.gold),
    recallStrictInPack: share(counts.strictFoundInPack, counts.inPack),
    recallOverlapInPack: share(counts.overlapFoundInPack, counts.inPack),
    linkAccuracy: share(counts.linkedRight, counts.linked),
  };
}

/** The figures of several documents together. */
export const total = (scored: readonly Scored[]): Figures =>
  figuresOf(scored.reduce((sum, { counts }) => addCounts(sum, counts), emptyCounts()));

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole));
const f1 = (p: number | null, r: number | null) => (p && r ? rounded((2 * p * r) / (p + r)) : null);
