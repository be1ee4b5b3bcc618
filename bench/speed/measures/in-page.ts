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

/** Our way is repeated within a sample, as it is too short to be timed alone. */
const repetitions = 12;

/** `rounds` samples of each, turn by turn, after two for warming up. What was marked is taken off outside the time. */
export function markPage(names: readonly string[], rounds: number): PageSample {
  const started = performance.now();
  const ours = ourWay(names);
  const build = performance.now() - started;
  const peer = theirWay(names);
  const sample: PageSample = { ours: [], peer: [], marked: [], markedByPeer: [], build };
  for (let round = -2; round < rounds; round++) {
    let ownTime = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) ownTime += timed(ours) / repetitions;
    const peerTime = timed(peer, (marked) => {
      if (round === rounds - 1) sample.markedByPeer.push(...marked);
    });
    if (round < 0) continue;
    sample.ours.push(ownTime);
    sample.peer.push(peerTime);
  }
  timed(ours, (marked) => sample.marked.push(...marked));
  return sample;
}

interface Way {
  mark(): void;
  /** The words that are marked now. */
  marked(): string[];
  clear(): void;
}

/** Milliseconds until marked and laid out. */
function timed(way: Way, look?: (marked: readonly string[]) => void): number {
  void document.body.offsetHeight;
  const started = performance.now();
  way.mark();
  void document.body.offsetHeight;
  const time = performance.now() - started;
  look?.(way.marked());
  way.clear();
  return time;
}

function ourWay(names: readonly string[]): Way {
  const find = longestOnly(automatonFinder(buildNameAutomaton(names).automaton));
  const marks = createMarks(window, new AbortController().signal);
  return {
    mark() {
      let number = 0;
      for (const block of collectBlocks(document)) {
        find(block.text, (start, end) => {
          const range = block.rangeOf(start, end);
          if (range) marks.add({ key: String(number++), range, possible: false });
        });
      }
    },
    marked: () => marks.keys().map((key) => marks.get(key)?.range.toString() ?? ''),
    clear: () => marks.clear(),
  };
}

/** Names at a time: it calls itself for each, and a thousand overflow the browser's stack. */
const atOnce = 100;

/** Without diacritics, which would make it slower still. */
function theirWay(names: readonly string[]): Way {
  const { Mark } = globalThis as unknown as { Mark: new (root: Element) => MarkJs };
  const instance = new Mark(document.body);
  const options = { separateWordSearch: false, accuracy: { value: 'exactly', limiters }, caseSensitive: false, diacritics: false };
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return {
    marked: () => Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent ?? ''),
    clear: () => instance.unmark(),
    mark() {
      for (let at = 0; at < longestFirst.length; at += atOnce) instance.mark(longestFirst.slice(at, at + atOnce), options);
    },
  };
}
