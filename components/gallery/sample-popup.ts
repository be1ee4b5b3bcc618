/** What the popup shows for the sample article, for the gallery and the tests of components. */
import type { FoundGroup, FoundItem, PageState, SearchResult } from '../popup/popup-props.ts';
import { kindWords, popupWords } from '../words.ts';

const more: readonly string[] = ['Donald Trump', 'Vladimir Putin', 'Kremlin', 'CIA', 'Mike Pompeo', 'NATO', 'Sergei Skripal', 'WikiLeaks'];

export const readPage: PageState = {
  is: 'read',
  site: 'theguardian.com',
  articleDate: '2020-06-26',
  entities: [
    { id: 'taliban', name: 'Taliban', kind: 'organisation', count: 11 },
    { id: 'gru-unit-29155', name: 'GRU Unit 29155', kind: 'unit', count: 6 },
    { id: 'gru', name: 'GRU', kind: 'organisation', count: 4 },
    { id: 'skripal-poisoning', name: 'Poisoning of Sergei and Yulia Skripal', kind: 'event', count: 2 },
    { id: 'helsinki-summit-2018', name: '2018 Helsinki summit', kind: 'event', count: 1 },
    { id: 'afghanistan', name: 'Afghanistan', kind: 'place', count: 12 },
    ...more.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'concept' as const, count: 2 })),
  ],
  related: [
    { id: 'russian-bounty-allegations', title: 'Russian bounty allegations', detail: 'shares GRU Unit 29155, Taliban', when: 'since' },
    { id: 'vrbetice-explosions', title: 'Vrbětice explosions', detail: 'shares GRU Unit 29155', when: 'before' },
    {
      url: 'https://www.gov.uk/',
      title: 'The Dawn Sturgess Inquiry: opening statements',
      detail: 'Reading list · shares the Salisbury poisoning',
      when: null,
    },
  ],
  stories: [
    {
      url: 'https://paper.example/bounties',
      title: 'Congress asks for answers on reports of bounties',
      detail: 'The Paper, The Journal · 4 reports, last on 30 June 2020 · GRU Unit 29155, Taliban',
      when: 'since',
    },
  ],
  read: [],
  feeds: [],
};

export const results: readonly SearchResult[] = [
  {
    id: 'sergei-skripal',
    name: 'Sergei Skripal',
    kind: 'person',
    summary: 'Former colonel of Russian military intelligence who spied for Britain and survived a nerve agent in Salisbury.',
    ranges: [[7, 14]],
  },
  {
    id: 'skripal-poisoning',
    name: 'Poisoning of Sergei and Yulia Skripal',
    kind: 'event',
    summary: '4 March 2018, Salisbury. Both survived; Dawn Sturgess, who came into contact with the agent later, did not.',
    ranges: [[30, 37]],
  },
  {
    id: 'yulia-skripal',
    name: 'Yulia Skripal',
    kind: 'person',
    summary: 'Daughter of Sergei Skripal, poisoned with him.',
    ranges: [[6, 13]],
  },
];

/** The note is asked for when it is shown, in the language of the time. */
const item = ({ id, name, summary, ranges }: SearchResult, note: () => string): FoundItem => ({
  ...{ opens: { id }, title: name, ranges, detail: summary },
  get note() {
    return note();
  },
});

/** The same, with what else there is for "skripall". */
export const found: readonly FoundGroup[] = [
  { is: 'page', items: results.slice(0, 2).map((result) => item(result, () => popupWords.times(2))) },
  { is: 'entities', items: results.slice(2).map((result) => item(result, () => kindWords.person)) },
  {
    is: 'notes',
    items: [
      {
        opens: { noteOn: 'gru' },
        title: '… before the Times piece. Was the Skripal team the same as in Sofia?',
        ranges: [[34, 41]],
        detail: 'GRU · 3 May 2026',
      },
    ],
  },
  {
    is: 'stories',
    items: [
      {
        opens: { url: 'https://paper.example/inquiry' },
        title: 'Inquiry into Skripal poisoning hears that door handle was the “most likely” place',
        ranges: [[13, 20]],
        detail: 'The Paper · 14 Oct 2024 · 6 reports',
      },
    ],
  },
  {
    is: 'read',
    items: [
      {
        opens: { url: 'https://journal.example/skripal' },
        title: 'Who is Sergei Skripal?',
        ranges: [[14, 21]],
        detail: 'journal.example · read on 3 May 2026',
      },
    ],
  },
];

export const recent: readonly string[] = ['skripal', 'unit 29155', 'taliban deny bounties', 'novichok', 'Gebrev', 'Helsinki summit'];
