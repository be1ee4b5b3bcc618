/**
 * Scanning for the names of a language in which a word of the text may be a form of several words: the chains of all readings
 * are followed. Cost: one probe of the filter for each reading of a word; few go further.
 */
import type { Key } from './inflection.ts';
import { type Language, languageSeed } from './language.ts';
import { chainCheck, chainHash, type FoundName, longestName, mayBeMet, mayGoOn, type NameAutomaton, slotOf } from './name-automaton.ts';
import type { Tokens } from './tokenize.ts';

const goesOn = 0x8000_0000;
const nameBits = 0x7fff_ffff;

/** Tells every name of the language in the tokens, in order of its first token. One name may be told for several readings. */
export function scanForms(
  tokens: Tokens,
  automaton: NameAutomaton,
  language: Language,
  readingsAt: (at: number) => readonly Key[],
  found: FoundName,
): void {
  const seed = languageSeed(language);
  // Of the prefixes of a Chinese name only the second has a slot: more would cost the pack a slot a character.
  const isSparse = (depth: number) => language === 'zh' && depth !== 1;
  const follow = (hash: number, check: number, first: number, last: number): void => {
    const value = slotOf(hash, check, automaton);
    if ((value & nameBits) !== 0) found((value & nameBits) - 1, first, last);
    const next = last + 1;
    if (((value & goesOn) === 0 && !isSparse(last - first)) || next >= tokens.count || next - first >= longestName) return;
    const before = tokens.gap[next] as number;
    for (const key of readingsAt(next)) follow(chainHash(hash, key.hash, before), chainCheck(check, key.check, before), first, next);
  };
  for (let first = 0; first < tokens.count; first++) {
    for (const key of readingsAt(first)) {
      const hash = chainHash(seed, key.hash, 0);
      if (mayBeMet(hash, automaton) || mayGoOn(hash, automaton)) follow(hash, chainCheck(seed, key.check, 0), first, first);
    }
  }
}
