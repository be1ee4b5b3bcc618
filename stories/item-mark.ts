/** A number for what an item says, by which a feed's next answer is told apart into what it brought before and what is to be looked at. */
import type { NewsItem } from './news-item.ts';

/** Two of FNV-1a's kind put together to 53 bits: among the 500 items of an answer, two alike are not to be expected in a lifetime. */
export function markOf({ id, title, summary }: Pick<NewsItem, 'id' | 'title' | 'summary'>): number {
  const text = `${id}\n${title}\n${summary}`;
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
