/** A saved page as the commands read it: the text of its article, and its date. The browser's own reading is in page/. */
import { parseHTML } from 'linkedom';
import { readArticleMetadata } from '../page/article-metadata.ts';
import { collectBlocks } from '../page/text-blocks.ts';

export function readPage(html: string): { text: string; date: string | undefined } {
  const { document } = parseHTML(html);
  const text = collectBlocks(document as unknown as Document, { rendered: false })
    .filter(({ role }) => role !== 'byline' && role !== 'link')
    .map((block) => block.text)
    .join('\n\n');
  return { text, date: readArticleMetadata(document as unknown as Document).date ?? undefined };
}
