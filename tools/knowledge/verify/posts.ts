/**
 * Whether two wordings mean the same post: "Defence Secretary" and "Minister of National Defence" do, "President" and "President of the
 * Senate" do not. Words are compared as sets, after synonyms; wrong answers are possible and a person reads the result.
 */
import { foldText } from '../../../engine/fold.ts';

const noise = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'charge',
  'to',
  'affairs',
  'national',
  'federal',
  'republic',
  'state-owned',
  'us',
  'uk',
]);
const synonyms: Readonly<Record<string, string>> = {
  defense: 'defence',
  secretary: 'minister',
  external: 'foreign',
  internal: 'interior',
  home: 'interior',
  adviser: 'advisor',
  king: 'monarch',
  queen: 'monarch',
  emperor: 'monarch',
  emir: 'monarch',
  sultan: 'monarch',
  labor: 'labour',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
};
/** Words that make a post another one wherever they stand. */
const ranks = ['deputy', 'vice', 'prime', 'state', 'lieutenant', 'assistant', 'acting', 'former', 'shadow', 'first', 'under'];

/** The words of a post that tell it from others. */
function postWords(post: string): Set<string> {
  const text = foldText(post)
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/\bsecretary of state for\b/g, 'minister')
    .replaceAll(/\bforeign trade\b/g, 'foreign-trade')
    .replaceAll(/\bpremier\b/g, 'prime minister');
  const words = text.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '' && !noise.has(word));
  return new Set(words.map((word) => synonyms[word] ?? word));
}

/** The posts of a row, which may name several. */
export const postsOf = (position: string): string[] => position.split(';').map((post) => post.trim());

/** Whether a row's `post` is the office that is called `wording`; with `loosely`, `wording` may say more, such as the country. */
export function isSamePost(post: string, wording: string, loosely = false): boolean {
  const [theirs, ours] = [postWords(post), postWords(wording)];
  if (theirs.size === 0 || ranks.some((rank) => theirs.has(rank) !== ours.has(rank))) return false;
  if (isWithin(theirs, ours) && (loosely || theirs.size === ours.size)) return true;
  // A ministry of several matters is the ministry of each: "Foreign Affairs and Trade".
  return ours.has('minister') && ours.size > 1 && isWithin(ours, theirs);
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => [...part].every((word) => whole.has(word));
