/** Items made up for tests; their entities are told, not found. */
import type { StoredItem, UnderstoodItem } from '../../../stories/news-item.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
export const start: number = Date.UTC(2020, 5, 26, 12);

let next = 0;

export function itemOf(parts: Partial<UnderstoodItem>): UnderstoodItem {
  next++;
  return {
    id: `item-${next}`,
    feed: 'https://feeds.example/world',
    outlet: 'Paper',
    url: `https://paper.example/${next}`,
    title: '',
    summary: '',
    at: start,
    entities: [],
    ...parts,
  };
}

export const storedOf = (parts: Partial<StoredItem>): StoredItem => {
  const item = itemOf(parts);
  return { ...item, story: parts.story ?? item.id, arrival: parts.arrival ?? next };
};

/** Three events in the news of one week, with others around them that share words and places. */
export const week: readonly UnderstoodItem[] = [
  {
    title: 'Bounties on US troops: Russian unit paid Taliban fighters, officials say',
    entities: ['unit-29155', 'taliban', 'russia'],
    hours: 0,
  },
  { title: 'Ferry sinks in storm off southern island, dozens missing', entities: ['philippines'], hours: 1 },
  { title: 'Taliban deny taking bounties from Russian unit', entities: ['taliban', 'unit-29155'], hours: 3 },
  { title: 'Parliament passes pension reform after marathon session', entities: ['france'], hours: 5 },
  { title: 'Kremlin calls the report of bounties for Taliban fighters nonsense', entities: ['kremlin', 'taliban'], hours: 8 },
  { title: 'Search for survivors of ferry sunk in storm goes on', entities: ['philippines'], hours: 20 },
  { title: 'Russia and France sign gas contract', entities: ['russia', 'france'], hours: 22 },
  { title: 'Captain of sunken ferry arrested as search is called off', entities: ['philippines'], hours: 50 },
  { title: 'Unions call strike against pension reform that parliament passed', entities: ['france'], hours: 52 },
  { title: 'Heat record broken in Siberian town', entities: ['russia'], hours: 60 },
].map(({ hours, ...parts }, index) => itemOf({ ...parts, id: `week-${index}`, outlet: `Paper ${index % 3}`, at: start + hours * hour }));
