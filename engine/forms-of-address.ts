/** A form of address rules out those who are addressed in another way: "Mrs Clinton" is not Bill Clinton. Cost: one look-up. */

import { wordHash, wordSet } from './cues.ts';
import type { ArticleContext } from './features.ts';
import { address, type Gazetteer } from './gazetteer.ts';
import type { Candidate, Span } from './span.ts';
import { gap } from './tokenize.ts';

const mister = wordSet('mr sir lord king prince');
const mistress = wordSet('mrs ms miss dame lady queen princess');
const mr = wordHash('mr');
const mrs = wordHash('mrs');
const and = wordHash('and');

/**
 * Whether the form of address before a name is not the candidate's. A couple ("Mr and Mrs Clinton") is nobody whom the article has
 * not named in full.
 */
export function isAddressedOtherwise(
  { passage: { tokens }, first }: Span,
  { entity }: Candidate,
  gazetteer: Gazetteer,
  introduced: ArticleContext['introduced'],
): boolean {
  if (first === 0 || tokens.gap[first] !== gap.soft) return false;
  // "Mrs Clinton" is a name, and has the form of address in it.
  const form = tokens.hash[first] === mrs ? first : first - 1;
  const before = tokens.hash[form] ?? 0;
  const own = gazetteer.address[entity];
  if (before === mrs && tokens.hash[form - 1] === and && tokens.hash[form - 2] === mr) return !isInFull(introduced.get(entity));
  if (own === address.ms) return mister.has(before);
  return own === address.mr && mistress.has(before);
}

/** "Hillary Clinton", not "Mrs Clinton". */
const isInFull = (name: string | undefined) => name !== undefined && /^(?!mrs )\S+ \S/i.test(name);
