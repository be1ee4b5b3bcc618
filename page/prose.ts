/**
 * Whether a page holds as much running text as an article does. The measure is that of Readability's `isProbablyReaderable`, without
 * its list of class names. Cost: the text length of the page's paragraphs, until enough is found.
 */

/** Shorter paragraphs say nothing: pages of every kind have them. */
const LEAST_LENGTH = 140;
const ENOUGH = 20;

const PARAGRAPHS = 'p, pre, article, div > br';
const APART = 'li, nav, aside, footer, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

export function holdsProse(document: Document): boolean {
  let score = 0;
  const counted = new Set<Element>();
  for (const found of document.querySelectorAll(PARAGRAPHS)) {
    const paragraph = found.localName === 'br' ? found.parentElement : found;
    if (!paragraph || counted.has(paragraph) || paragraph.closest(APART)) continue;
    counted.add(paragraph);
    score += Math.sqrt(Math.max(0, (paragraph.textContent ?? '').trim().length - LEAST_LENGTH));
    if (score > ENOUGH) return true;
  }
  return false;
}
