import { describe, expect, it } from 'vitest';
import { speak } from '../../../components/translate.ts';
import { foundGroups } from '../../../entrypoints/popup/found-groups.ts';
import type { SearchHit } from '../../../platform/messages.ts';
import type { OwnHit } from '../../../platform/search-messages.ts';
import { messagesOf } from '../../../tools/locales/read-catalogue.ts';

speak(messagesOf('en'));

const hit = (id: string, score: number): SearchHit => ({ id, name: id, kind: 'person', summary: '', ranges: [], score });
const own = (is: OwnHit['is'], title: string, score: number): OwnHit => ({
  ...{ is, title, score, ranges: [], url: `https://paper.example/${title}`, source: 'The Paper', at: Date.UTC(2020, 5, 26), reports: 3 },
});
const onPage = [{ id: 'gru', name: 'gru', kind: 'organisation' as const, count: 4 }];
const told = (groups: ReturnType<typeof foundGroups>) => groups.map(({ is, items }) => [is, items.map(({ title }) => title)]);

describe('foundGroups', () => {
  it('puts the page’s own first where all are as good', () => {
    const groups = foundGroups([hit('gru', 1), hit('ussr', 1)], [own('read', 'r', 1), own('story', 's', 1)], onPage);
    expect(told(groups)).toEqual([
      ['page', ['gru']],
      ['entities', ['ussr']],
      ['stories', ['s']],
      ['read', ['r']],
    ]);
  });

  it('puts the group with the best first, and leaves out what is empty', () => {
    expect(told(foundGroups([hit('ussr', 0.4)], [own('story', 's', 0.7), own('story', 't', 0.2)], onPage))).toEqual([
      ['stories', ['s', 't']],
      ['entities', ['ussr']],
    ]);
    expect(foundGroups([], [], onPage)).toEqual([]);
  });

  it('tells outlet, day and reports, and of the page how often', () => {
    const [page, stories, read] = foundGroups([hit('gru', 1)], [own('story', 's', 1), own('read', 'r', 1)], onPage);
    expect(page?.items[0]?.note).toBe('4 mentions');
    expect(stories?.items[0]?.detail).toBe('The Paper · 26 Jun 2020 · 3 reports');
    const [mentioning] = foundGroups([], [{ ...own('story', 's', 0), reports: 1, about: 'GRU' }], []);
    expect(mentioning?.items[0]?.detail).toBe('The Paper · 26 Jun 2020 · GRU');
    expect(read?.items[0]?.detail).toBe('The Paper · read on 26 Jun 2020 · 3 reports');
  });
});
