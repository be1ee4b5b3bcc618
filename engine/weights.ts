/**
 * Weights of the disambiguation model, in log-odds. Set by judgement on 2026-11-22 and not yet learned from annotated text;
 * `docs/adr/0006-disambiguation.md` says how they are to be replaced.
 */
export const weights = {
  bias: 0,
  prior: 1.5,
  fullName: 3,
  oneWord: 1.2,
  onePlaceWord: 1.6,
  acronym: 1.4,
  demonym: 2,
  short: 1.2,
  guarded: 1.5,
  introduced: 0.8,
  related: 0.4,
  personTitle: 1.5,
  wrongTitle: -1.5,
  placeCue: 0.8,
  neighbourBefore: -3.2,
  openingNeighbour: -1.4,
  neighbourAfter: -3.2,
  ofUnknown: -3.2,
  /** Two candidates closer than this are not told apart. */
  margin: 0.04,
} as const;

/** Confidence from which a mention is marked plainly. */
export const threshold = 0.6;
