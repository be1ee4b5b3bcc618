/** The publication day as the page's meta elements and microdata give it, the most trusted name first. */
import { calendarDay } from './calendar-day.ts';
import { isOfOthers } from './of-others.ts';

/** `name`, `property` or `itemprop`, in lower case. Names that also serve for the last change come last. */
const DATE_NAMES = `article:published_time og:article:published_time article:published article.published og:published_time datepublished
  parsely-pub-date sailthru.date pubdate pub_date publishdate publish-date publish_date publication_date publication-date published_date
  published-date published_at published_time_telegram article:publication_date date.published originalpublicationdate article_date_original
  dc.date.issued dcterms.issued dcterms.available dc.date.created dcterms.created citation_publication_date citation_online_date rbpubdate
  bt:pubdate cxenseparse:recs:publishtime cxenseparse:publishtime iso-8601-publish-date cse-pubdate analyticsattributes.articledate ptime
  pdate displaydate article:created datecreated dc.date dcterms.date citation_date date`.split(/\s+/);

const LISTS_OF_OTHERS =
  'aside, nav, footer, [role="complementary"], [role="feed"], [class*="related" i], [class*="comment" i], [class*="recommend" i]';

export function metaDay(document: Document, today: Date): string | null {
  const written = new Map<string, string>();
  const metas = document.querySelectorAll('meta');
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i];
    if (meta && !isOfOthers(meta, LISTS_OF_OTHERS)) note(meta, written);
  }
  for (const name of DATE_NAMES) {
    const day = calendarDay(written.get(name), today);
    if (day) return day;
  }
  return parselyDay(written.get('parsely-page'), today) ?? microdataDay(document, today);
}

function note(meta: Element, written: Map<string, string>): void {
  const content = meta.getAttribute('content') ?? meta.getAttribute('value');
  if (!content) return;
  const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')]
    .join(' ')
    .toLowerCase()
    .split(/\s+/);
  for (const name of names) {
    if (name && !written.has(name)) written.set(name, content);
  }
}

/** An older way of the same analytics: a JSON object in one meta element. */
function parselyDay(json: string | undefined, today: Date): string | null {
  const day = /"pub_date"\s*:\s*"([^"]{8,40})"/.exec(json ?? '')?.[1];
  return calendarDay(day, today);
}

function microdataDay(document: Document, today: Date): string | null {
  const dated = document.querySelectorAll('[itemprop~="datePublished"][content]');
  for (let i = 0; i < dated.length; i++) {
    const element = dated[i];
    const day = element && !isOfOthers(element, LISTS_OF_OTHERS) ? calendarDay(element.getAttribute('content'), today) : null;
    if (day) return day;
  }
  return null;
}
