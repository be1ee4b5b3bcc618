/** Stories beside the sample article, as the side panel shows them. */
import type { PanelReport, PanelStories } from '../panel/panel-props.ts';

const report = (day: string, outlet: string, title: string, rest: Partial<PanelReport> = {}): PanelReport => ({
  ...{ title, outlet, day, url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${day}` },
  ...{ when: day < '2020-06-26' ? 'before' : day === '2020-06-26' ? 'same-day' : 'since' },
  ...{ isThis: false, isRead: false, copies: [], brings: [] },
  ...rest,
});

const copies = [
  { outlet: 'Evening Post', url: 'https://evening-post.example/1' },
  { outlet: 'The Herald', url: 'https://herald.example/1' },
];

export const panelStories: PanelStories = {
  hasFeeds: true,
  stories: [
    {
      id: 'bounties',
      outlets: ['The Paper', 'The Journal', 'Wire Service'],
      shares: ['GRU Unit 29155', 'Taliban', 'bounties'],
      daysApart: 0,
      reports: [
        report('2020-06-26', 'The Paper', 'Russia secretly offered Taliban fighters bounties, intelligence says', { isRead: true }),
        report('2020-06-26', 'The Journal', 'Russian unit paid bounties for troops, officials say', { copies }),
        report('2020-06-27', 'Wire Service', 'Taliban deny taking bounties from Russian unit', {
          brings: [{ id: 'taliban', name: 'Taliban' }],
        }),
        report('2020-07-02', 'The Journal', 'Congress asks for answers on reports of bounties', { brings: [{ id: 'cia', name: 'CIA' }] }),
      ],
    },
    {
      id: 'salisbury',
      outlets: ['The Paper'],
      shares: ['Sergei Skripal', 'Salisbury'],
      daysApart: 841,
      reports: [report('2018-03-07', 'The Paper', 'Ex-spy and daughter poisoned with nerve agent')],
    },
  ],
  read: [
    {
      title: 'Inside Unit 29155',
      url: 'https://paper.example/u',
      site: 'paper.example',
      day: '2026-09-12',
      shares: ['GRU Unit 29155', 'GRU'],
    },
  ],
};
