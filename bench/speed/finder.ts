/** Our way of finding names in a text, as places; and what is done with places. Imports nothing that a page could not load. */
import { buildNameAutomaton, type NameAutomaton, scanNames } from '../../engine/name-automaton.ts';
import { tokenize } from '../../engine/tokenize.ts';

export type Found = (start: number, end: number) => void;
export type Finder = (text: string, found: Found) => void;

export function ourFinder(names: readonly string[]): Finder {
  return automatonFinder(buildNameAutomaton(names).automaton);
}

export function automatonFinder(automaton: NameAutomaton): Finder {
  return (text, found) => {
    const tokens = tokenize(text);
    scanNames(tokens, automaton, (_, first, last) => found(tokens.start[first] ?? 0, tokens.end[last] ?? 0));
  };
}

export function countOf(finder: Finder, text: string): number {
  let count = 0;
  finder(text, () => {
    count++;
  });
  return count;
}

/** Where a finder finds, as "start-end", each once. */
export function placesOf(finder: Finder, text: string): Set<string> {
  const places = new Set<string>();
  finder(text, (start, end) => places.add(`${start}-${end}`));
  return places;
}

/** Of overlapping places only the longest from the left, as a regex finds them. Needs a finder that goes from left to right. */
export function longestOnly(finder: Finder): Finder {
  return (text, found) => {
    let start = -1;
    let end = -1;
    finder(text, (nextStart, nextEnd) => {
      if (nextStart === start) end = Math.max(end, nextEnd);
      if (nextStart < end) return;
      if (start >= 0) found(start, end);
      start = nextStart;
      end = nextEnd;
    });
    if (start >= 0) found(start, end);
  };
}
