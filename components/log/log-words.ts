/** What the match log says. */
import type { Rule } from '../../engine/fate.ts';
import type { FateGroup } from './log-props.ts';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;
const quoted = (text: string) => `“${text}”`;
const percent = (share: number) => `${Math.round(share * 100)}%`;

const ruleWords: Readonly<Record<Rule, string>> = {
  case: 'written in other letters, small or capital, than the name is',
  guard: 'the words that this name asks for are not near it',
  owned: 'a place beside it gives the name to somebody else',
  'not-introduced': 'the article does not give the full name',
  redefined: 'the article says that the letters stand for something else',
  month: 'a date',
  capitals: 'among capitals, where it may be an ordinary word',
  time: 'the article or the year beside it is of another time',
  'other-thing': 'the words beside it make it the name of something else',
  'other-bearer': 'the article names another of that surname in full',
  adjective: 'an adjective, perhaps part of another name',
  credit: 'a byline or a credit',
  inside: 'part of longer words',
  office: 'a title that is nobody’s by itself, or whose holder is not known',
};

export const logWords = {
  title: 'What was matched, and why',
  lead: 'Every name that Backstory thought of on this page, with what became of it.',
  open: 'What was matched, and why',
  search: 'Search words, names and reasons',
  filter: 'Show',
  everything: (many: number) => `Everything · ${many}`,
  group: (group: FateGroup, many: number) => `${groupWords[group]} · ${many}`,
  found: (many: number, all: number) =>
    many === all ? count(all, 'candidate', 'candidates') : `${many} of ${count(all, 'candidate', 'candidates')}`,
  none: 'Nothing here has these words.',
  empty: 'No name on this page was thought of.',
  failed: 'The page could not be read again. Reload it, and open this once more.',
  changed: 'The page says something else there by now. The log has been read again.',
  caption: 'Candidates in the order of the article',
  columns: { words: 'In the article', fate: 'What became of it' },
  office: 'a title of office',
  more: (many: number) => `Show ${count(many, 'more', 'more')}`,
  show: (surface: string) => `${surface}: show in the article`,
  entry: (name: string) => `${name}: full entry`,
  back: 'Back to where the page was',
  copy: 'Copy as TSV',
  copied: 'Copied.',
  notCopied: 'Your browser did not let it be copied.',
  save: 'Save as TSV',
  patch: 'Save corrections as a patch',
  patchHint: (many: number) =>
    many === 0
      ? 'Call a match wrong on its card, and it can be proposed to the knowledge base from here.'
      : `${count(many, 'match that you called wrong', 'matches that you called wrong')}, each with its sentence, for the people who keep the knowledge base. Look it over before you send it.`,
};

const groupWords: Readonly<Record<FateGroup, string>> = {
  marked: 'Marked',
  possible: 'Possible',
  unmarked: 'Found, not marked',
  yours: 'Your choice',
  overlapped: 'Overlapped',
  unsure: 'Unsure',
  'turned-down': 'Turned down',
};

/** Fates in a word or two, and why. */
export const fateWords = {
  marked: 'Marked',
  possible: 'Marked as possible',
  seen: 'Not marked again',
  seenWhy: 'marked before, as often as you have set',
  met: 'Not marked',
  metWhy: 'met before, in another article',
  heading: 'Not marked',
  headingWhy: 'in a heading',
  caption: 'Not marked',
  captionWhy: 'in a caption',
  'switched-off': 'Switched off',
  switchedOffWhy: 'you have switched such marks off',
  muted: 'Marked no more',
  mutedWhy: 'as you have decided',
  corrected: 'Called wrong by you',
  scopes: { here: 'on this page', site: 'on this site', always: 'everywhere' },
  overlapped: 'Overlapped',
  overlappedWhy: (by: string, name: string) => `${quoted(by)} was taken for ${name}`,
  outweighed: 'Another was meant',
  outweighedWhy: (name: string, confidence: number | undefined) =>
    confidence === undefined ? name : `${name}; this one was ${percent(confidence)} sure`,
  unsure: 'Unsure',
  unsureWhy: (confidence: number, threshold: number) => `${percent(confidence)} sure, and ${percent(threshold)} is asked for`,
  contested: 'Undecided',
  contestedWhy: (confidence: number, margin: number) => `${percent(confidence)} sure, and another is less than ${percent(margin)} apart`,
  'turned-down': 'Turned down',
  rules: ruleWords,
  sure: (confidence: number) => `${percent(confidence)} sure`,
};
