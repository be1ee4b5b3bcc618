/** What the side panel says. */
const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

export const panelWords = {
  views: { who: 'Who is who', timeline: 'Timeline', map: 'Map', stories: 'Stories', list: 'List' },
  viewsLabel: 'Views of this article',
  background: 'The background of',
  thisPage: 'this page',
  unseen: 'Backstory does not know this page yet.',
  unseenHint: 'Click Backstory in the toolbar, and it will read the page or say why it cannot.',
  unreadableHint: 'Open an article, and its background appears here.',
  noArticleHint: 'It can be read all the same.',
  offHint: 'Nothing is read or marked here. The switch is in the toolbar popup.',
  nothingHint: 'Or nothing that Backstory is sure of.',
  showInPage: 'Show in the article',
  openEntry: 'Full entry',
  back: 'Back',
  missing: 'There is no entry for this here yet.',
  loading: 'Looking it up',
};

export const whoWords = {
  drawing: (names: number, ties: number) =>
    `${count(names, 'name', 'names')} of this article and ${count(ties, 'tie', 'ties')} between them. The table below says the same.`,
  hint: 'Choose a name to see what ties it to the others.',
  asTable: 'As a table',
  tableCaption: 'What ties the names of this article together',
  columns: { from: 'Who', to: 'How, and to whom', told: 'When, and who says so' },
  place: 'in',
  leftOut: (many: number) =>
    `${count(many, 'more name has', 'more names have')} fewer ties and ${many === 1 ? 'is' : 'are'} left out here; see the list.`,
  alone: (many: number) => `${count(many, 'name has', 'names have')} no known tie to the others.`,
  none: 'No ties between the names of this article are known here.',
  ties: (many: number) => count(many, 'tie', 'ties'),
  unsourced: 'no source of its own',
  shapes: { person: 'Person', body: 'Body', place: 'Place', event: 'Event', other: 'Other' },
  legend: 'Signs',
};

export const timeWords = {
  filter: 'About',
  everything: 'Everything in this article',
  axis: 'When it happened. The list below says the same; years far from the article are drawn narrower.',
  before: 'Before this article',
  since: 'Since this article',
  undated: 'This page gives no date, so before and since are not told apart.',
  all: (many: number) => `Show all ${many}`,
  fewer: 'Show the most important',
  none: 'Nothing dated is known here.',
};

export const mapWords = {
  drawing: (many: number) => `A map of ${count(many, 'place', 'places')}. The table below says the same.`,
  closer: 'Closer',
  wider: 'Wider',
  outside: (names: readonly string[]) => `Outside this view: ${names.join(', ')}`,
  hint: 'Choose a place to see what of the article is there.',
  asTable: 'As a table',
  mentioned: 'named in the article',
  borders: 'Borders as drawn by Natural Earth, by who is in control. Crimea is set apart as disputed; no claim is meant.',
  tableCaption: 'Places of this article',
  columns: { place: 'Place', what: 'What is there' },
  none: 'No places of this article are known here.',
  loading: 'Drawing the map',
  locator: (name: string) => `Where ${name} is`,
  notMentioned: 'not named in the article',
};

export const listWords = {
  groups: { people: 'People', bodies: 'Bodies', places: 'Places', events: 'Events and agreements', others: 'Other' },
};

export const storyWords = {
  loading: 'Looking through your feeds',
  noFeeds: 'You follow no feeds yet.',
  noFeedsHint: 'Add the feeds of papers you trust in the settings. What they report on this matter is put together here, on this device.',
  none: 'Nothing in your feeds belongs to this article.',
  noneHint: 'Stories that share at least two of its names or telling words appear here.',
  settings: 'Add feeds',
  outlets: (names: readonly string[]) => (names.length === 1 ? '' : `${names.length} outlets: `),
  first: 'First',
  latest: 'latest',
  only: 'One report',
  why: (shares: readonly string[], days: number | null) => {
    const apart = days === null ? '' : days === 0 ? '; on the day of this article' : `; ${count(days, 'day', 'days')} from this article`;
    return `Shares ${shares.join(', ')}${apart}`;
  },
  before: 'Before this article',
  since: 'Since this article',
  reports: 'Reports',
  also: 'also',
  brings: 'newly named:',
  isThis: 'this page',
  isRead: 'read',
  all: (many: number) => `All ${many} reports`,
  fewer: 'Fewer reports',
  read: 'You have read',
  readOn: (day: string) => `read on ${day}`,
};
