// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { OwnReading } from '../../../components/history/own-reading.tsx';
import { ReadingHistory } from '../../../components/history/reading-history.tsx';
import { type HistorySettings, type Meetings, type ReadArticle, untouchedHistory } from '../../../stories/history.ts';
import { mount } from './mount.ts';

const now = Date.UTC(2026, 4, 3, 12);
const article = {
  address: 'https://paper.example/1',
  title: 'Bounties',
  site: 'paper.example',
  date: null,
  at: now,
  entities: [],
};

function on(settings: Partial<HistorySettings> = {}, shown: { readonly articles?: readonly ReadArticle[]; readonly query?: string } = {}) {
  const calls = { onSettings: vi.fn(), onQuery: vi.fn(), onForget: vi.fn() };
  const all = { ...untouchedHistory, ...settings };
  return { ...mount(<ReadingHistory settings={all} articles={[article]} query="" now={now} {...shown} {...calls} />), ...calls };
}

describe('ReadingHistory', () => {
  test('is off, and is turned on by the reader', () => {
    const { one, onSettings } = on();
    const box = one('input[type=checkbox]') as HTMLInputElement;
    expect(box.checked).toBe(false);
    act(() => box.click());
    expect(onSettings).toHaveBeenCalledWith({ ...untouchedHistory, on: true });
  });

  test('is but a switch while it is off and nothing is kept', () => {
    const { all } = on({}, { articles: [] });
    expect([all('input').length, all('button').length, all('select').length]).toEqual([1, 0, 0]);
  });

  test('can be searched and forgotten while it is off, where something is kept', () => {
    const { all, one } = on();
    expect([all('input[type=search]').length, one('button', 'Forget everything').isConnected]).toEqual([1, true]);
  });

  test('says that nothing is kept yet, and offers nothing to forget', () => {
    const { one, all } = on({ on: true }, { articles: [] });
    expect(one('[role=status]').textContent).not.toBe('');
    expect([all('button', 'Forget').length, all('input[type=search]').length]).toEqual([0, 0]);
  });

  test('keeps the search of which nothing was found', () => {
    expect(on({ on: true }, { articles: [], query: 'xyzzy' }).all('input[type=search]')).toHaveLength(1);
  });

  test('forgets an article, a site, the last hour, and everything', () => {
    const { click, onForget } = on({ on: true });
    click('[aria-label="Forget Bounties"]');
    click('button', 'Forget all of paper.example');
    click('button', 'Forget the last hour');
    click('button', 'Forget everything');
    expect(onForget.mock.calls.map(([what]) => what)).toEqual([
      { is: 'article', address: 'https://paper.example/1' },
      { is: 'site', site: 'paper.example' },
      { is: 'since', time: now - 3_600_000 },
      { is: 'all' },
    ]);
  });

  test('leaves sites out and takes them back', () => {
    const { one, click, onSettings } = on({ on: true, sitesOff: ['a.example'] });
    const field = one('.left-out input');
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'https://www.b.example/page');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    click('.left-out > button');
    expect(onSettings).toHaveBeenLastCalledWith(expect.objectContaining({ sitesOff: ['a.example', 'b.example'] }));
    click('[aria-label="Remember articles of a.example again"]');
    expect(onSettings).toHaveBeenLastCalledWith(expect.objectContaining({ sitesOff: [] }));
  });
});

describe('what was read about an entity', () => {
  const told = async (meetings: Meetings | null) => {
    const recall = vi.fn(async () => meetings);
    const view = mount(<OwnReading entity="unit-29155" name="Unit 29155" recall={recall} />);
    await act(async () => {});
    expect(recall).toHaveBeenCalledExactlyOnceWith('unit-29155');
    return view;
  };

  test('says in how many articles it was met and when last, and leads to the latest', async () => {
    const { one, box } = await told({ articles: 4, last: now, latest: [article] });
    expect(one('p').textContent).toBe('You have met Unit 29155 in 4 articles, last on 3 May 2026.');
    expect(one('a').getAttribute('href')).toBe(article.address);
    expect(box.textContent).toContain('paper.example · read on 3 May 2026');
  });

  test('takes no room where there is nothing to tell, or the history cannot be read', async () => {
    expect((await told(null)).box.textContent).toBe('');
    const { box } = mount(<OwnReading entity="gru" name="GRU" recall={() => Promise.reject(new Error('gone'))} />);
    await act(async () => {});
    expect(box.textContent).toBe('');
  });
});
