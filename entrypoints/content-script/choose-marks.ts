/** Which of the mentions found are painted: the first of each entity in running text; headlines, captions and adjectives are left alone. */
import type { Found } from './found-mentions.ts';

/** `found` in reading order; mentions that the reader does not want are gone from it. */
export function chooseMarks(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ mention, block }) => {
    if (block.role !== 'body' || mention.how === 'demonym' || seen.has(mention.id)) return false;
    seen.add(mention.id);
    return true;
  });
}
