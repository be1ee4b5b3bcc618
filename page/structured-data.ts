/**
 * The article that a page describes in JSON-LD. Everything here was written by the page: sizes are bounded, types are checked, and a
 * script that is broken hides none that is not.
 */

export interface DescribedArticle {
  readonly published: string | null;
  /** Some publishers give this date alone, others set it anew with each version. */
  readonly created: string | null;
  readonly headline: string | null;
  readonly language: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting)$|^Report$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage)$/;

/** What lies under these is about something else than the page's own article. */
const ABOUT_OTHERS = new Set(
  `author publisher creator comment comments citation isBasedOn isPartOf mentions about hasPart itemListElement liveBlogUpdate relatedLink
   significantLink image logo video associatedMedia breadcrumb potentialAction review subjectOf`.split(/\s+/),
);

const MAX_SCRIPT_LENGTH = 2_000_000;
const MAX_SCRIPTS = 50;
const MAX_NODES = 5000;
const MAX_DEPTH = 10;

/** The page's own article; undefined where none is described, or several are and none is told apart as this page's. */
export function describedArticle(document: Document): DescribedArticle | undefined {
  const nodes = describedNodes(document);
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPE));
  const own = ownArticle(articles, document);
  return own && summary(own);
}

/** What the page says of itself as a page: it may be dated where no article is described. */
export function describedPage(document: Document): DescribedArticle | undefined {
  const pages = describedNodes(document).filter((node) => hasType(node, PAGE_TYPE) && node.datePublished !== undefined);
  return pages.length === 1 && pages[0] ? summary(pages[0]) : undefined;
}

function describedNodes(document: Document): Fields[] {
  const found: Fields[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json"]');
  const budget = { nodes: MAX_NODES };
  for (let i = 0; i < Math.min(scripts.length, MAX_SCRIPTS); i++) {
    const text = scripts[i]?.textContent ?? '';
    if (text.length <= MAX_SCRIPT_LENGTH) gather(parseLeniently(text), found, budget, 0);
  }
  return found;
}

/** JSON as pages really write it: in comments or CDATA, with raw line breaks in strings and commas too many. */
function parseLeniently(text: string): unknown {
  const mended = () =>
    text
      .replace(/^\s*(?:<!--|\/[/*]?\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/, '')
      .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)?\s*;?\s*$/, '')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,(\s*[}\]])/g, '$1');
  return parseJson(text) ?? parseJson(mended());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function gather(value: unknown, found: Fields[], budget: { nodes: number }, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || --budget.nodes < 0) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, found, budget, depth + 1);
    return;
  }
  const fields = value as Fields;
  found.push(fields);
  for (const [name, inner] of Object.entries(fields)) {
    if (!ABOUT_OTHERS.has(name)) gather(inner, found, budget, depth + 1);
  }
}

function hasType(node: Fields, wanted: RegExp): boolean {
  return asList(node['@type']).some((type) => typeof type === 'string' && wanted.test(type.replace(/^.*[/#:]/, '')));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function ownArticle(articles: readonly Fields[], document: Document): Fields | undefined {
  if (articles.length < 2) return articles[0];
  const address = pageAddress(document);
  const atAddress = articles.find((article) => addressesOf(article).some((url) => normalAddress(url, document) === address));
  if (atAddress) return atAddress;
  const title = plainTitle(document.title);
  const titled = articles.find((article) => isTitleOf(text(article.headline ?? article.name), title));
  if (titled) return titled;
  const days = new Set(articles.map((article) => text(article.datePublished)?.slice(0, 10)));
  return days.size === 1 ? articles[0] : undefined;
}

function isTitleOf(headline: string | null, title: string): boolean {
  const plain = plainTitle(headline ?? '');
  return plain.length > 10 && title.includes(plain);
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function addressesOf(article: Fields): string[] {
  const page = article.mainEntityOfPage;
  const pageId = typeof page === 'object' && page !== null ? (page as Fields)['@id'] : page;
  return [article.url, article['@id'], pageId].filter((url) => typeof url === 'string');
}

function pageAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return normalAddress(canonical ?? document.URL, document);
}

function normalAddress(address: string, document: Document): string | undefined {
  if (!URL.canParse(address, document.baseURI || 'about:blank')) return URL.canParse(address) ? bare(new URL(address)) : undefined;
  return bare(new URL(address, document.baseURI));
}

function bare(url: URL): string {
  return `${url.host}${url.pathname.replace(/\/$/, '')}`;
}

function text(value: unknown): string | null {
  const first = asList(value)[0];
  return typeof first === 'string' ? first : null;
}

function summary(node: Fields): DescribedArticle {
  return {
    published: text(node.datePublished) ?? text(node.coverageStartTime),
    created: text(node.dateCreated),
    headline: text(node.headline) ?? text(node.name),
    language: text(node.inLanguage),
  };
}
