/** The blocks of a page that the engine is given: those of the article, as far as anybody reads. */
import { isOfArticle } from '../../page/article-text.ts';
import type { TextBlock } from '../../page/text-blocks.ts';

/** Longer pages are read this far: no article is longer, and a page may be endless. */
const mostCharacters = 1_000_000;

export function articleBlocks(all: readonly TextBlock[], roots: readonly Node[]): TextBlock[] {
  let taken = 0;
  return all.filter((block) => {
    if (block.role === 'byline' || block.role === 'link' || !isOfArticle(block, roots)) return false;
    taken += block.text.length;
    return taken <= mostCharacters;
  });
}
