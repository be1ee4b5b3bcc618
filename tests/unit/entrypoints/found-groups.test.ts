import { describe, expect, it } from 'vitest';
import { speak } from '../../../components/translate.ts';
import { foundGroups } from '../../../entrypoints/popup/found-groups.ts';
import type { SearchHit } from '../../../platform/messages.ts';
import type { NoteHit, WorkHit } from '../../../platform/search-messages.ts';
import { messagesOf } from '../../../tools/locales/read-catalogue.ts';

speak(messagesOf('en'));

const hit = (id: string, score: number, misspelt = false): SearchHit => ({
  ...{ id, name: id, kind: 'person', summary: '', ranges: [], score, misspelt },
});
const own = (is: WorkHit['is'], title: string, score: number): WorkHit => ({
  ...{
    is,
    title,
    score,
    misspelt: false,
    ranges: [],
    url: `https://paper.example/${title}`,
    source: 'The Paper',
    at: Date.UTC(2020, 5, 26),
    reports: 3,
  },
});
const note: NoteHit = {
  ...{ is: 'note', entity: 'gru', name: 'GRU', title: 'Seen in Sofia', ranges: [], score: 0.9, misspelt: false, at: Date.UTC(2020, 5, 26) },
};
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
    expect(read?.items[0]?.detail).toBe('The Paper · read on 26 Jun 2020 · 3 reports');
  });

  it('opens the entry that a note is on, and names it', () => {
    expect(foundGroups([hit('ussr', 0.4)], [own('story', 's', 0.7), note], onPage)[0]).toEqual({
      is: 'notes',
      items: [{ opens: { noteOn: 'gru' }, title: 'Seen in Sofia', ranges: [], detail: 'GRU · 26 Jun 2020' }],
    });
  });

  it('has what was misspelt remembered by the name of what it found, and nothing else', () => {
    const misspelt = { misspelt: true, score: 0.5 } as const;
    const all = [{ ...note, ...misspelt }, { ...own('story', 'Ferry sinks', 1), ...misspelt }, own('read', 'Ferry found', 0.4)];
    const items = foundGroups([hit('gru', 1, true), hit('ussr', 0.9)], all, onPage).flatMap((group) => group.items);
    expect(items.map(({ title, remember }) => [title, remember])).toEqual([
      ['gru', 'gru'],
      ['ussr', undefined],
      ['Seen in Sofia', 'GRU'],
      ['Ferry sinks', 'Ferry sinks'],
      ['Ferry found', undefined],
    ]);
  });
});
