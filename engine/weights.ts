/**
 * Weights of the disambiguation model, in log-odds. Written by `npm run learn` on 2026-11-23 from 11425 annotated documents;
 * never by hand. With weights learned without the article at hand (five folds):
 *
 *   dwie                 precision 96.0 %, recall in pack 90.9 %, links 97.9 %, F1 88.8 %
 *   news-fair-v2         precision 79.2 %, recall in pack 73.8 %, links 82.6 %, F1 37.2 %
 *   wiki-current-events  precision 73.0 %, recall in pack 83.2 %, links 89.3 %, F1 67.8 %
 *   aquaint-wned         precision 42.6 %, recall in pack 82.6 %, links 95.7 %, F1 35.6 %
 *   ace2004-wned         precision 24.9 %, recall in pack 82.3 %, links 93.3 %, F1 35.1 %
 *   reuters-128          precision 81.3 %, recall in pack 81.1 %, links 92.8 %, F1 70.0 %
 *   rss-500              precision 33.5 %, recall in pack 72.0 %, links 79.9 %, F1 31.8 %
 *   meantime-en          precision 43.9 %, recall in pack 57.9 %, links 87.7 %, F1 44.3 %
 *   geovirus             precision 66.5 %, recall in pack 92.6 %, links 96.9 %, F1 72.3 %
 *
 * Precision says little where the gold is selective: all but dwie, news-fair-v2, reuters-128 and meantime-en.
 */
import type { LinearModel } from './disambiguate.ts';

export const model: LinearModel = {
  threshold: 0.56,
  margin: 0.05,
  weights: {
    bias: 3.771,
    prior: 0.791,
    behind: 1.49,
    contested: -2.948,
    oneWord: -0.625,
    acronym: -0.795,
    short: -0.906,
    lastNamed: 0.271,
    guarded: -0.45,
    guardedOfRivals: 1.039,
    related: 0.542,
    unrelated: -0.169,
    place: -1.936,
    organisation: -2.239,
    event: -1.84,
    concept: -2.286,
    otherKind: -0.986,
    inHeadline: -0.232,
    opensSentence: 0.163,
    titleOfPerson: -0.074,
    titleOfNoPerson: -0.438,
    placeCue: 0.945,
    placeCueOfPerson: -0.974,
    afterThe: 0.326,
    sportArticle: -2.248,
    sportSentence: -0.661,
    plays: -0.425,
    placeCueInSport: 1.78,
    sportOrganisation: 2.24,
    capitalBefore: -2.215,
    capitalBeforeMany: -0.715,
    openingCapital: -0.002,
    capitalAfter: -2.211,
    capitalAfterMany: -2.131,
    ofUnknown: -2.08,
  },
};
