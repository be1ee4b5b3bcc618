/** What a block of text is to the article: told by element names, ARIA and microdata; bylines and captions also by the class names everybody uses. */
import { closestComposed } from './composed-tree.ts';

/** `link`: links and hardly anything else, as a teaser for another page is. */
export type BlockRole = 'body' | 'heading' | 'caption' | 'byline' | 'link';

const ROLES: ReadonlyMap<string, BlockRole> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['hgroup', 'heading'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['address', 'byline'],
]);

const TELLING_CLASS = /(?:^|[\s_-])(byline|caption)(?:$|[\s_-])/i;

/** The role that the element itself gives its text. */
export function ownRole(element: Element): BlockRole | undefined {
  const byName = ROLES.get(element.localName);
  if (byName || !element.hasAttributes()) return byName;
  if (element.getAttribute('role') === 'heading') return 'heading';
  const property = element.getAttribute('itemprop');
  if (property === 'caption') return 'caption';
  if (property === 'author' || hasWord(element.getAttribute('rel'), 'author')) return 'byline';
  return TELLING_CLASS.exec(element.getAttribute('class') ?? '')?.[1]?.toLowerCase() as 'byline' | 'caption' | undefined;
}

function hasWord(list: string | null, word: string): boolean {
  return list?.toLowerCase().split(/\s+/).includes(word) ?? false;
}

/** The role of text in the element, given by itself or by what is around it. */
export function roleAt(element: Element): BlockRole {
  let role: BlockRole | undefined;
  closestComposed(element, (ancestor) => {
    role = ownRole(ancestor);
    return role !== undefined;
  });
  return role ?? 'body';
}
