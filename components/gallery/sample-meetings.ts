import type { Meetings } from '../../stories/history.ts';

const day = 86_400_000;
const last = Date.UTC(2021, 4, 3);
const article = (title: string, site: string, daysBefore: number) => ({
  ...{ title, site, address: `https://${site}/${daysBefore}`, date: null, entities: [], at: last - daysBefore * day },
});

export const sampleMeetings: Meetings = {
  articles: 4,
  last,
  latest: [
    article('Prague expels diplomats over depot blast', 'theguardian.com', 0),
    article('What is known of the bounty reports', 'bbc.com', 12),
  ],
};
