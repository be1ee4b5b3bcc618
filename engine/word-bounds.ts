/** Where words begin and end in Chinese, which writes no spaces: a name does not end within a word ("日本" in "日本海"). */
import type { Tokens } from './tokenize.ts';

/** Made at first use, as it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;
/** Characters on either side of a name that are looked at; segmenting a whole text for each name would not be linear. */
const reach = 24;

/** Whether tokens `first` to `last` are whole words. Cost: constant. */
export function isWholeWord({ text, start, end }: Tokens, first: number, last: number): boolean {
  const from = start[first] ?? 0;
  const to = end[last] ?? 0;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const left = Math.max(0, from - reach);
  let isStart = false;
  let isEnd = false;
  for (const { index, segment } of segmenter.segment(text.slice(left, to + reach))) {
    isStart ||= left + index === from;
    isEnd ||= left + index + segment.length === to;
  }
  return isStart && isEnd;
}
