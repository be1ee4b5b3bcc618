/** The page's blocks as the content script gives them to the engine, all at once: the reader has asked and waits for it. */
import { readArticleMetadata } from '../../page/article-metadata.ts';
import { articleRoot } from '../../page/article-text.ts';
import { collectBlocks, type TextBlock } from '../../page/text-blocks.ts';
import type { LogBlock, PageText } from '../../platform/log-messages.ts';
import { articleBlocks } from '../content-script/article-blocks.ts';

export interface LogText {
  readonly blocks: readonly TextBlock[];
  readonly text: Omit<PageText, 'here'>;
}

export function readLogText(document: Document): LogText {
  const all = document.body ? collectBlocks(document.body) : [];
  const root = articleRoot(all);
  const blocks = articleBlocks(all, root ? [root] : []);
  const { title, date } = readArticleMetadata(document);
  let section = 0;
  const text = blocks.map(({ text: words, role }): LogBlock => {
    if (role === 'heading') section++;
    return { text: words, role: role === 'heading' || role === 'caption' ? role : 'body', section };
  });
  return { blocks, text: { blocks: text, title, date } };
}
