/**
 * Every English word that the interface says. A translation replaces this one module; no other file of the ring holds text
 * for the reader. Sentences are functions of what they tell, so that another language may order them as it likes.
 */
import type { Kind } from '../pack/entity-record.ts';
import type { FeedProblem } from '../stories/feed-schedule.ts';

/** The language of everything below, told to screen readers on pages in another language. */
export const language = 'en';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;
const quoted = (text: string) => `“${text}”`;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five'];

export const kindWords: Readonly<Record<Kind | 'country', string>> = {
  person: 'Person',
  organisation: 'Organisation',
  unit: 'Military unit',
  place: 'Place',
  country: 'Country',
  event: 'Event',
  agreement: 'Agreement',
  weapon: 'Weapon',
  concept: 'Concept',
  publication: 'Publication',
};

export const dateWords = {
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  about: (date: string) => `c. ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  decade: (year: number) => `${year}s`,
  century: (first: number) => {
    const nth = first / 100 + 1;
    const tail = nth % 10;
    const teen = nth >= 11 && nth <= 13;
    return `${nth}${teen ? 'th' : tail === 1 ? 'st' : tail === 2 ? 'nd' : tail === 3 ? 'rd' : 'th'} century`;
  },
};

export const entryWords = {
  born: (date: string) => `Born ${date}`,
  died: (date: string) => `Died ${date}`,
  founded: (date: string) => `Founded ${date}`,
  dissolved: (date: string) => `Until ${date}`,
  whenWritten: 'When this was written',
  undated: 'This page gives no date, so nothing is said about who held which office then.',
  acting: 'acting',
  lastKnown: (date: string) => `last known, ${date}`,
  inArticle: 'In this article',
  related: 'Related',
  elsewhere: (many: number) => `${many} more, not in this article`,
  more: 'more',
  fewer: 'Fewer',
  accordingTo: (by: string) => `according to ${by}`,
  happened: 'What happened',
  thisArticle: 'This article',
  sinceArticle: 'Since this article',
  earlier: (many: number) => `${many} earlier`,
  later: (many: number) => `${many} later`,
  facts: 'In brief',
  disputed: 'Disputed',
  sources: 'Sources',
  sourceCount: (many: number) => count(many, 'source', 'sources'),
  asOf: (date: string) => `as of ${date}`,
  holdsAsOf: (date: string) => `This entry holds as of ${date}.`,
  source: (number: number) => `Source ${number}`,
  furtherReading: 'To read',
  wikipedia: 'Wikipedia',
  newTab: '(opens in a new tab)',
};

export const cardWords = {
  back: 'Back to the card before',
  close: 'Close',
  possible: 'Possible match',
  why: 'Why',
  wrong: 'Wrong match?',
  notThis: (surface: string, name: string) => `${quoted(surface)} does not mean ${name}:`,
  scopes: { here: 'Not here', site: 'Not on this site', always: 'Never' },
  known: 'It does, but I know this:',
  mute: 'Mark no more',
  undo: 'Undo',
  notices: {
    here: 'No longer matched on this page.',
    site: 'No longer matched on this site.',
    always: 'Never matched to this name again.',
    muted: 'Marked no more, on any page.',
    undone: 'Undone.',
  },
  loading: 'Looking it up',
  missing: (name: string) => `There is no entry for ${quoted(name)} here yet.`,
  missingHint: 'It may come with a later edition of the knowledge base.',
  noEntry: 'No entry',
};

export { fateWords, logWords } from './log/log-words.ts';
export { optionsWords } from './options/options-words.ts';
export { listWords, mapWords, panelWords, timeWords, whoWords } from './panel/panel-words.ts';

export const reasonWords = {
  name: (name: string) => `the exact name, ${quoted(name)}`,
  introduced: (name: string) => `short for ${quoted(name)}, named earlier in the article`,
  people: (of: string) => `the word for the people and things of ${of}`,
  standsFor: (place: string, body: string) => `${quoted(place)} stands here for ${body}`,
  office: (office: string, date: string) => `held the office ${quoted(office)} on ${date}`,
  told: (words: readonly string[]) => `told in the words ${words.map(quoted).join(', ')}`,
  near: (name: string, edits: number) =>
    `spelt almost like ${quoted(name)}, ${numbers[edits] ?? edits} ${edits === 1 ? 'letter' : 'letters'} apart`,
};

export const searchWords = {
  placeholder: 'Search people, bodies, places, events',
  label: 'Search the knowledge base',
  clear: 'Clear the search',
  results: 'Results',
  found: (many: number) => count(many, 'result', 'results'),
  none: (query: string) => `Nothing by the name ${quoted(query)}.`,
  noneHint: 'Misspellings are forgiven; try a surname, an acronym or a place.',
  noExact: (query: string) => `No entry is called exactly ${quoted(query)}`,
  nearest: 'The nearest names',
};

export const popupWords = {
  title: 'Backstory',
  articleOf: (date: string) => `article of ${date}`,
  noDate: 'gives no date',
  onThisPage: 'On this page',
  times: (many: number) => count(many, 'mention', 'mentions'),
  related: 'Related events and coverage',
  stories: 'In your feeds',
  read: 'You have read',
  feeds: 'Feeds of this site',
  follow: (title: string) => `Follow ${title}`,
  before: 'before this article',
  'same-day': 'on the day of this article',
  since: 'since this article',
  loading: 'Reading the page',
  notGranted: 'Backstory is not on for this site.',
  notGrantedHint: 'To mark names here, it needs to read pages of this site. What it reads stays on this device.',
  turnOn: (site: string) => `Turn on for ${site}`,
  once: 'Only this once',
  off: (site: string) => `Off for ${site}.`,
  offHint: 'Nothing is read or marked here. Search works as ever.',
  noArticle: 'This does not look like an article, so nothing is marked.',
  noArticleHint: 'Type a name to look it up.',
  readAnyway: 'Read it anyway',
  nothing: 'Nothing on this page needs explaining.',
  nothingHint: 'Or nothing that Backstory is sure of. Type a name to look it up.',
  unreadable: 'Pages of the browser itself cannot be read.',
  unreadableHint: 'Open an article, or type a name to look it up.',
  switchOn: (site: string) => `On for ${site}`,
  openPanel: 'Open panel',
  settings: 'Settings',
};

export const feedWords = {
  none: 'No feeds yet. Backstory fetches nothing until you add one.',
  address: 'Address of a feed or a site',
  noAddress: 'This is no address. One looks like “paper.example/news”.',
  look: 'Look for feeds',
  looking: 'Looking',
  noFeeds: 'There is no feed at this address, and the page names none.',
  refused: 'Without the permission for this site, its feeds cannot be fetched.',
  add: 'Add',
  addOf: (title: string) => `Add ${title}`,
  addChosen: (many: number) => (many === 0 ? 'Add the chosen feeds' : `Add ${count(many, 'feed', 'feeds')}`),
  addAll: 'Add them all',
  remove: 'Remove',
  removeOf: (title: string) => `Remove ${title} and its items`,
  retry: 'Fetch now',
  retryOf: (title: string) => `Fetch ${title} now`,
  grant: (host: string) => `Allow ${host}`,
  notYet: 'Not fetched yet.',
  checked: (day: string, news: string | null) =>
    news === null ? `Fetched on ${day}; nothing new so far.` : `Fetched on ${day}; last news on ${news}.`,
  movedTo: (address: string) => `It has moved to ${address}.`,
  problem: feedProblem,
  importFile: 'Take over feeds from another reader (OPML)',
  exportFile: 'Save the list of feeds (OPML)',
  offered: (many: number) => (many === 0 ? 'You have all feeds of this file.' : `${count(many, 'new feed', 'new feeds')} in this file.`),
};

function feedProblem(problem: FeedProblem): string {
  switch (problem.is) {
    case 'gone':
      return 'The feed is gone. Its site may have a new one.';
    case 'refused':
      return `The site refused it (${problem.status}). It is asked again later.`;
    case 'unreachable':
      return 'The site cannot be reached. It is asked again later.';
    case 'too-slow':
      return 'The site took too long. It is asked again later.';
    case 'too-large':
      return 'The feed is too large to be read.';
    case 'unreadable':
      return problem.why;
    case 'not-allowed':
      return 'Your browser does not allow Backstory to fetch from this site.';
  }
}

export const historyWords = {
  turnOn: 'Remember which articles I have read',
  what: 'Title, address, date and the names in it, on this device only. Never in private windows.',
  keep: 'Keep for',
  period: (days: number | null) => (days === null ? 'ever' : days === 365 ? 'a year' : count(days, 'day', 'days')),
  leaveOut: 'Do not remember articles of',
  add: 'Add',
  takeBack: 'Remember again',
  takeBackOf: (site: string) => `Remember articles of ${site} again`,
  search: 'Search what you have read',
  found: (many: number) => (many === 0 ? 'No articles.' : count(many, 'article', 'articles')),
  readOn: (day: string) => `read on ${day}`,
  forget: 'Forget',
  forgetOf: (title: string) => `Forget ${title}`,
  forgetSite: (site: string) => `Forget all of ${site}`,
  forgetHour: 'Forget the last hour',
  forgetDay: 'Forget the last day',
  forgetAll: 'Forget everything',
  met: (name: string, articles: number, last: string) =>
    `You have met ${name} in ${count(articles, 'article', 'articles')}, last on ${last}.`,
};

export const welcomeWords = {
  title: 'Backstory',
  lead: 'Backstory gives you the background of the news while you read it: who someone was when the article was written, what had happened before, and what has happened since.',
  second: 'It marks names it is sure of, stays silent about the rest, and works offline.',
  tryIt: 'Try it: rest the pointer on a marked name',
  where: 'Where should it work?',
  choices: {
    news: { name: 'News sites', hint: 'A few hundred well-known outlets, in many languages.' },
    all: { name: 'All sites', hint: 'Any page that looks like an article.' },
    click: { name: 'Only when I click', hint: 'No page is read until you open Backstory on it.' },
  },
  usual: 'Suggested',
  apply: { news: 'Turn on for news sites', all: 'Turn on for all sites', click: 'Only when I click' },
  asking: 'Your browser is asking. Please answer there.',
  granted: {
    news: 'It is on for news sites. Open any article and look for the first marked name.',
    all: 'It is on for all sites. Open any article and look for the first marked name.',
    click: 'Done. On any article, click Backstory in the toolbar.',
  },
  refused: 'Your browser did not allow it, so nothing is read.',
  refusedHint: 'You can try again here, or allow one site at a time: open an article and click Backstory in the toolbar.',
  stays: 'What never leaves this device',
  staysList: [
    'The pages you read, their addresses and their words',
    'What you search for and which cards you open',
    'Your settings and corrections',
  ],
  staysNote: 'There is no account and nothing is counted. Backstory sends nothing and fetches nothing.',
};

export const sampleWords = {
  date: '2020-06-27',
  dateInWords: '27 June 2020',
  text: 'Mike Pompeo and Sergei Lavrov are expected to speak about Afghanistan, two years after the presidents of their countries met at a summit in Helsinki. The talks come as American officials weigh reports about Unit 29155 of the GRU, which Britain holds responsible for the poisoning of Sergei Skripal in Salisbury.',
} as const;
