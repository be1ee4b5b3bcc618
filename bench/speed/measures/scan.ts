/** The exact scan: against reading every character, with ever more names, and against other ways of finding the same. */
import { scanNames } from '../../../engine/name-automaton.ts';
import { tokenize } from '../../../engine/tokenize.ts';
import { compareTimes, type Work } from '../compare-times.ts';
import type { Definition } from '../definition.ts';
import { automatonFinder, countOf, type Finder, longestOnly, ourFinder, placesOf } from '../finder.ts';
import { ahoCorasickFinder, plainText, regexFinder, unicodeRegexFinder } from '../peer-finders.ts';
import { type Measured, rounded } from '../result.ts';
import type { Workbench } from '../workbench.ts';

/** What the scan is held against: each character is looked at, and nothing made of it but a sum that cannot be left out. */
function readEveryCharacter(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

export function scanWork(text: string, bench: Workbench, names: number): Work {
  const automaton = bench.automaton(names);
  return () => {
    let count = 0;
    scanNames(tokenize(text), automaton, () => {
      count++;
    });
    return count;
  };
}

export function measureExactScan({ names }: Definition, bench: Workbench): Measured {
  const { text } = bench.material;
  const { ours, peer } = compareTimes(scanWork(text, bench, names), () => readEveryCharacter(text));
  const speed = (ms: number) => `${rounded(text.length / 1000 / ms)} million characters a second`;
  return {
    ours: ours.median,
    peer: peer.median,
    samples: { ours: ours.samples, peer: peer.samples },
    notes: [`${speed(ours.median)}; reading alone ${speed(peer.median)}`],
    details: { matches: ours.count, characters: text.length },
  };
}

export function measureMillionNames({ names }: Definition, bench: Workbench): Measured {
  const { text } = bench.material;
  const { ours, peer } = compareTimes(scanWork(text, bench, names), scanWork(text, bench, 10_000));
  return {
    ours: ours.median,
    peer: peer.median,
    samples: { ours: ours.samples, peer: peer.samples },
    notes: [`${ours.count} matches with all names, ${peer.count} with 10,000`],
    details: { matches: ours.count, matchesOfFewer: peer.count },
  };
}

export function measureAhoCorasick(definition: Definition, bench: Workbench): Measured {
  const names = bench.plainNames(definition.names);
  const text = plainText(bench.articles(definition.articles).join(' '));
  return compareFinders(ourFinder(names), ahoCorasickFinder(names), text);
}

export function measureRegex(definition: Definition, bench: Workbench): Measured {
  const names = bench.plainNames(definition.names);
  const text = plainText(bench.articles(definition.articles).join(' '));
  return compareFinders(longestOnly(ourFinder(names)), regexFinder(names), text);
}

export function measureUnicodeRegex(definition: Definition, bench: Workbench): Measured {
  const names = bench.material.names(definition.names);
  const text = bench.articles(definition.articles).join('\n\n');
  const ours = longestOnly(automatonFinder(bench.automaton(definition.names)));
  return compareFinders(ours, unicodeRegexFinder(names), text);
}

/** Times both and compares every single place. On plain text they must be the same; as printed, folding finds some more. */
function compareFinders(ours: Finder, peer: Finder, text: string): Measured {
  const timed = compareTimes(
    () => countOf(ours, text),
    () => countOf(peer, text),
  );
  const [found, expected] = [placesOf(ours, text), placesOf(peer, text)];
  const shared = [...found].filter((place) => expected.has(place)).length;
  return {
    ours: timed.ours.median,
    peer: timed.peer.median,
    samples: { ours: timed.ours.samples, peer: timed.peer.samples },
    notes: [
      shared === found.size && shared === expected.size
        ? `the same ${shared} places in ${text.length} characters`
        : `${shared} places the same, ${found.size - shared} ours only, ${expected.size - shared} the peer's only`,
    ],
    details: { places: found.size, peerPlaces: expected.size, shared },
  };
}
