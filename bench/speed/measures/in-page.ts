/** Runs inside the page that `mark-js.ts` opens: reads it, finds the names and marks them, our way and by mark.js. */
import { buildNameAutomaton } from '../../../engine/name-automaton.ts';
import { createMarks } from '../../../page/marks.ts';
import { collectBlocks } from '../../../page/text-blocks.ts';
import { automatonFinder, longestOnly } from '../finder.ts';

/** The part of mark.js that is used; it comes as a script of its own. */
interface MarkJs {
  mark(words: readonly string[], options: object): void;
  unmark(): void;
}

export interface PageSample {
  readonly ours: number[];
  readonly peer: number[];
  readonly marked: string[];
  readonly markedByPeer: string[];
  /** Milliseconds to make our automaton, which is not part of a sample. */
  readonly build: number;
}

/** Marks of ASCII punctuation, so that "Berlin," is a word for mark.js too. */
const limiters = [...' \n\t,.;:!?"\'()[]{}<>/\\|-–—…“”‘’&*%+=_`~@#$^'];

/** `rounds` samples of each, turn by turn, after as many for warming up. What was marked is taken off outside the time. */
export function markPage(names: readonly string[], rounds: number): PageSample {
  const started = performance.now();
  const ours = ourWay(names);
  const build = performance.now() - started;
  const peer = theirWay(names);
  const sample: PageSample = { ours: [], peer: [], marked: [], markedByPeer: [], build };
  for (let round = -2; round < rounds; round++) {
    const [a, b] = [timed(ours.mark), timed(peer.mark, ours.clear)];
    if (round === rounds - 1) sample.markedByPeer.push(...Array.from(document.querySelectorAll('mark'), textOf));
    peer.clear();
    if (round < 0) continue;
    sample.ours.push(a);
    sample.peer.push(b);
  }
  sample.marked.push(...ours.mark());
  return sample;
}

const textOf = (element: Element) => element.textContent ?? '';

/** Milliseconds until marked and laid out. */
function timed(mark: () => unknown, before?: () => void): number {
  before?.();
  void document.body.offsetHeight;
  const started = performance.now();
  mark();
  void document.body.offsetHeight;
  return performance.now() - started;
}

function ourWay(names: readonly string[]) {
  const find = longestOnly(automatonFinder(buildNameAutomaton(names).automaton));
  const marks = createMarks(window, new AbortController().signal);
  return {
    clear: () => marks.clear(),
    mark(): string[] {
      const marked: string[] = [];
      for (const block of collectBlocks(document)) {
        find(block.text, (start, end) => {
          const range = block.rangeOf(start, end);
          const isMarked = range && marks.add({ key: String(marked.length), range, possible: false });
          if (isMarked) marked.push(block.text.slice(start, end));
        });
      }
      return marked;
    },
  };
}

/** Names at a time: it calls itself for each, and a thousand overflow the browser's stack. */
const atOnce = 100;

/** Without diacritics, which would make it slower still. */
function theirWay(names: readonly string[]) {
  const { Mark } = globalThis as unknown as { Mark: new (root: Element) => MarkJs };
  const instance = new Mark(document.body);
  const options = { separateWordSearch: false, accuracy: { value: 'exactly', limiters }, caseSensitive: false, diacritics: false };
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return {
    clear: () => instance.unmark(),
    mark(): void {
      for (let at = 0; at < longestFirst.length; at += atOnce) instance.mark(longestFirst.slice(at, at + atOnce), options);
    },
  };
}
