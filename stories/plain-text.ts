/**
 * Text out of what feeds send: tags and what is not meant to be read fall away, character references become characters, blanks
 * are one. The result is text, whatever it looks like, and is only ever shown as text. Linear in its length.
 */
import { decodeHTML } from 'entities';

/** Elements whose content is no text. */
const unread = /<(script|style|template|noscript|svg|iframe|object)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const comments = /<!--[\s\S]*?(?:-->|$)/g;
const tags = /<\/?[a-z!?][^<>]*(?:>|$)/gi;
/** Characters that are not to be seen or turn the direction of what follows. */
const unseen = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** What is longer is cut before it is read: nothing of it would be kept. */
const longestSource = 200_000;

/** `most` characters at most, cut between words. */
export function plainText(source: string, most: number): string {
  const bare = source.slice(0, longestSource).replace(comments, ' ').replace(unread, ' ').replace(tags, ' ');
  const decoded = decodeHTML(bare);
  // Feeds that escape twice: what has become a tag by decoding is one.
  const text = decoded === bare ? bare : decoded.replace(comments, ' ').replace(unread, ' ').replace(tags, ' ');
  return cut(text.replace(unseen, ' ').replace(/\s+/g, ' ').trim(), most);
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, end > most / 2 ? end : most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
