/**
 * What a page says of itself as an article: the day it was first published, its title and language, and whether it is one at all.
 * The page is not trusted: every value is bounded and checked. Cost: a few selector look-ups and the page's JSON-LD.
 */
import { calendarDay } from './calendar-day.ts';
import { metaDay } from './meta-date.ts';
import { holdsProse } from './prose.ts';
import { type DescribedArticle, describedArticle, describedPage } from './structured-data.ts';
import { dateLineDay, timeElementDay } from './time-element-day.ts';

export interface ArticleMetadata {
  /** Day of first publication as the publisher wrote it, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly dateFrom: 'json-ld' | 'meta' | 'time' | 'address' | 'line' | null;
  readonly title: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  readonly isArticle: boolean;
}

const LONGEST_TITLE = 300;

export function readArticleMetadata(document: Document, today: Date = new Date()): ArticleMetadata {
  const described = describedArticle(document);
  return {
    ...readDate(document, described, today),
    title: readTitle(document, described),
    lang: readLanguage(document, described),
    isArticle: described !== undefined || metaContent(document, 'og:type')?.toLowerCase() === 'article' || holdsProse(document),
  };
}

function readDate(document: Document, described: DescribedArticle | undefined, today: Date): Pick<ArticleMetadata, 'date' | 'dateFrom'> {
  const ways = [
    ['json-ld', () => calendarDay(described?.published, today)],
    ['meta', () => metaDay(document, today)],
    ['json-ld', () => calendarDay(describedPage(document)?.published, today)],
    ['time', () => timeElementDay(document, today)],
    ['address', () => addressDay(document, today)],
    ['line', () => dateLineDay(document, today)],
    ['json-ld', () => calendarDay(described?.created, today)],
  ] as const;
  for (const [dateFrom, read] of ways) {
    const date = read();
    if (date) return { date, dateFrom };
  }
  return { date: null, dateFrom: null };
}

/** Many publishers put the day into the address, as in `/2020/06/26/`. */
function addressDay(document: Document, today: Date): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const path = /\/(\d{4})([-/])(\d\d)\2(\d\d)(?!\d)/.exec(canonical ?? metaContent(document, 'og:url') ?? document.URL);
  return path && calendarDay(`${path[1]}-${path[3]}-${path[4]}`, today);
}

function readTitle(document: Document, described: DescribedArticle | undefined): string | null {
  const headlines = document.querySelectorAll('h1');
  const candidates = [
    described?.headline,
    metaContent(document, 'og:title'),
    headlines.length === 1 ? headlines[0]?.textContent : null,
    document.title,
  ];
  for (const candidate of candidates) {
    const title = candidate?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
    if (title) return title;
  }
  return null;
}

function readLanguage(document: Document, described: DescribedArticle | undefined): string | null {
  const contentLanguage = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    described?.language,
    metaContent(document, 'og:locale'),
    contentLanguage,
  ];
  for (const candidate of candidates) {
    const lang = candidate ? canonicalLanguage(candidate) : null;
    if (lang) return lang;
  }
  return null;
}

function canonicalLanguage(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function metaContent(document: Document, name: string): string | null {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return meta?.getAttribute('content') ?? meta?.getAttribute('value') ?? null;
}
