/** What can be saved of XML that a parser refuses: the whole items up to where it breaks off, with the document closed after them. */

/** Characters that XML has not, and ampersands that begin no reference. */
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const bareAmpersand = /&(?!(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});)/gi;

const kinds = [
  { item: 'item', open: /<rss\b/i, end: '</channel></rss>' },
  { item: 'item', open: /<rdf:RDF\b/i, end: '</rdf:RDF>' },
  { item: 'entry', open: /<feed\b/i, end: '</feed>' },
] as const;

/** Undefined for what is no feed of XML. Items that are not well-formed by themselves are left out. Linear in the text. */
export function mendFeed(text: string): string | undefined {
  const kind = kinds.find(({ open }) => open.test(text));
  if (!kind) return undefined;
  const clean = text.replace(forbidden, '').replace(bareAmpersand, '&amp;');
  const first = clean.search(new RegExp(`<${kind.item}[\\s>]`, 'i'));
  if (first < 0) return undefined;
  const items = clean.slice(first).match(new RegExp(`<${kind.item}[\\s>](?:(?!<${kind.item}[\\s>])[\\s\\S])*?</${kind.item}>`, 'gi')) ?? [];
  return `${clean.slice(0, first)}${items.filter(isBalanced).join('')}${kind.end}`;
}

/** Whether every tag of an item is closed, in order. Text that hides tags from parsers is stepped over. */
function isBalanced(item: string): boolean {
  const open: string[] = [];
  for (const [, whole, closing, name, alone] of item.matchAll(
    /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$))|<(\/?)([a-z_][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/gi,
  )) {
    if (whole !== undefined || alone === '/') continue;
    if (closing !== '/') open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
