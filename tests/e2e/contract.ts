/** What the browser tests hold the extension to from outside: names, times, selectors, and what the demo articles must show. */

export const currentHighlight = 'backstory-current';
export const spotlight = 'backstory-shown';
export const commands = { next: 'next-mention', previous: 'previous-mention' } as const;

/** Milliseconds: how long a pointer rests before a card opens, and may be away before it closes. */
export const restTime = 150;
export const graceTime = 300;

/** In the shadow root of the card. */
export const card = {
  chip: 'button.chip:not(.quiet)',
  chipName: '.chip-name',
  back: 'button.back',
  close: 'button.close',
  wrong: '.foot-button.wrong',
  never: '.choice:last-child',
  related: 'button.foot-related',
  note: 'button.note-sign',
} as const;

/** In the popup. */
export const popup = {
  field: 'input[role=combobox]',
  option: '.results [role=option]',
  groupName: '.result-group > .label',
  recent: '.recent [role=option]',
  optionName: '.result-name',
  entity: '.page-view button.chip',
  toPanel: '.panel-link:last-child',
} as const;

/** Feeds: in the settings, and what is told of them in the popup. */
export const feeds = {
  address: '.add-feed input',
  add: '.found-feeds button',
  row: '.feeds > li',
  opmlFile: '.opml input[type=file]',
  told: '.related .related-title',
} as const;

/** In the settings. */
export const options = { sync: '.sync input' } as const;

/** In a full entry. */
export const note = { field: '.note textarea:not([readonly])', status: '.note [role=status]' } as const;

/** In the side panel. */
export const panel = {
  headline: 'main > :not([hidden]) h1',
  tab: '[role=tab]',
  node: '.graph [role=button]',
  chosen: '.graph [aria-pressed=true]',
  told: '.told',
  bar: '.strip .bar',
  spot: '.map [role=button]',
  log: '.log-way button',
  logWords: '.log-words',
  logRow: '.log-table tbody tr',
  entry: '.entity-more',
  story: '.told-story',
  report: '.reports .report-title',
  back: 'button.back',
  logBack: '.dossier-bar .link',
} as const;

export interface DemoArticle {
  readonly name: string;
  /** Text that must be marked. */
  readonly marked: readonly string[];
  /** Text that must not be. */
  readonly unmarked?: readonly string[];
  /** A mark, and the name on its card. */
  readonly card?: readonly [mark: string, name: string];
}

export const demoArticles: readonly DemoArticle[] = [
  {
    name: 'bounty-reports',
    marked: [
      'Taliban',
      'Unit 29155',
      'Dmitry Peskov',
      'Vladimir Putin',
      'Zabihullah Mujahid',
      'coup plot in Montenegro',
      'Emilian Gebrev',
      'Sergei Skripal',
      'Dawn Sturgess',
      'Mike Pompeo',
      'Doha agreement',
    ],
    unmarked: ['Nora Sample', 'Sergei Lavrov', 'Brussels'],
    card: ['Unit 29155', 'GRU Unit 29155'],
  },
  {
    name: 'cookie-wall',
    marked: ['Alexander Litvinenko', 'Sergei Skripal', 'Bellingcat', 'Emilian Gebrev', 'FSB', 'Unit 29155'],
    unmarked: ['Theresa May', 'NATO'],
  },
  {
    name: 'live-blog',
    marked: ['Yevgeny Prigozhin', 'Wagner Group', 'Antony Blinken', 'Ramzan Kadyrov', 'Sergei Shoigu', 'Valery Gerasimov'],
    card: ['Ramzan Kadyrov', 'Ramzan Kadyrov'],
  },
  { name: 'lazy-sections', marked: ['Igor Girkin', 'Sergei Dubinsky'], card: ['Igor Girkin', 'Igor Girkin'] },
  {
    name: 'components',
    marked: ['Montenegro', 'Jens Stoltenberg', 'Milo Đukanović', 'Donald Trump'],
    unmarked: ['Sergei Skripal', 'Kremlin'],
  },
  { name: 'right-to-left', marked: ['أشرف غني', 'وطالبان', 'مايك بومبيو', 'Kremlin'], card: ['أشرف غني', 'Ashraf Ghani'] },
  {
    name: 'editor',
    marked: ['Vladimir Putin', 'Joe Biden', 'Sergei Skripal', 'Alexei Navalny'],
    unmarked: [
      'Sergei Lavrov',
      'Doha agreement',
      'Unit 29155',
      'Angela Merkel',
      'Petro Poroshenko',
      'Bellingcat',
      'GRU',
      'NATO',
      'Salisbury',
    ],
    card: ['Alexei Navalny', 'Alexei Navalny'],
  },
  { name: 'no-date', marked: ['OPCW', 'Sergei Skripal', 'Novichok', 'Theresa May'], card: ['Theresa May', 'Theresa May'] },
];

/** The pages on which every byte must stay as the server sent it; scripts of the other articles change their own pages. */
export const stillArticles = ['bounty-reports', 'right-to-left', 'editor', 'no-date', 'nothing'] as const;
