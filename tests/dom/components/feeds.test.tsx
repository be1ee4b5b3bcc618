// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { AddFeed, wholeAddress } from '../../../components/feeds/add-feed.tsx';
import { FeedList } from '../../../components/feeds/feed-list.tsx';
import type { FeedRow, Search } from '../../../components/feeds/feed-props.ts';
import { OpmlExchange } from '../../../components/feeds/opml-exchange.tsx';
import { StarterList } from '../../../components/feeds/starter-list.tsx';
import { mount } from './mount.ts';

const day = Date.UTC(2026, 4, 3);
const feed = (parts: Partial<FeedRow> = {}): FeedRow => ({
  address: 'https://paper.example/rss',
  title: 'The Paper',
  ...{ checkedAt: day, newAt: day, problem: null, movedTo: null, ...parts },
});

function typeInto(field: Element, text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('FeedList', () => {
  const on = (...feeds: FeedRow[]) => {
    const calls = { onRemove: vi.fn(), onRetry: vi.fn(), onGrant: vi.fn() };
    return { ...mount(<FeedList feeds={feeds} {...calls} />), ...calls };
  };

  test('says that nothing is fetched while there is none', () => {
    expect(on().box.textContent).toContain('fetches nothing');
  });

  test.each<[string, Partial<FeedRow>, string]>([
    ['well', {}, 'Fetched on 3 May 2026; last news on 3 May 2026.'],
    ['new', { checkedAt: null, newAt: null }, 'Not fetched yet.'],
    ['silent', { newAt: null }, 'nothing new so far'],
    ['moved', { movedTo: 'https://new.example/rss' }, 'It has moved to https://new.example/rss.'],
    ['gone', { problem: { is: 'gone' } }, 'The feed is gone.'],
    ['refused', { problem: { is: 'refused', status: 503 } }, 'refused it (503)'],
    ['broken', { problem: { is: 'unreadable', why: 'This is no feed.' } }, 'This is no feed, or one that is broken beyond reading.'],
  ])('tells how a feed fares: %s', (_, parts, text) => {
    expect(on(feed(parts)).one('.feed-health').textContent).toContain(text);
  });

  test('removes, fetches anew, and asks for what is not granted', () => {
    const { click, onRemove, onRetry } = on(feed());
    click('button', 'Remove');
    click('button', 'Fetch now');
    expect(onRemove).toHaveBeenCalledWith('https://paper.example/rss');
    expect(onRetry).toHaveBeenCalledWith('https://paper.example/rss');
    const refused = on(feed({ problem: { is: 'not-allowed' } }));
    refused.click('button', 'Allow paper.example');
    expect(refused.onGrant).toHaveBeenCalledWith('https://paper.example/rss');
  });

  test('shows what a feed calls itself as text', () => {
    const { box } = on(feed({ title: '<img src=x onerror=alert(1)>' }));
    expect(box.querySelector('img')).toBeNull();
    expect(box.textContent).toContain('<img src=x');
  });
});

describe('AddFeed', () => {
  const on = (search: Search) => {
    const calls = { onSearch: vi.fn(), onAdd: vi.fn() };
    return { ...mount(<AddFeed search={search} {...calls} />), ...calls };
  };

  test.each([
    ['paper.example/rss', 'https://paper.example/rss'],
    [' http://paper.example ', 'http://paper.example/'],
    ['feed://paper.example/rss', 'https://paper.example/rss'],
    ['feed:https://paper.example/rss', 'https://paper.example/rss'],
    ['localhost:8080/rss', 'https://localhost:8080/rss'],
    ['javascript:alert(1)', undefined],
    ['words', undefined],
    ['', undefined],
  ])('takes %j for %j', (typed, address) => {
    expect(wholeAddress(typed)).toBe(address);
  });

  test('looks for what is typed, and says what is wrong with it', () => {
    const { one, click, onSearch, box } = on({ is: 'idle' });
    typeInto(one('input'), 'nothing');
    click('button', 'Look for feeds');
    expect(onSearch).not.toHaveBeenCalled();
    expect(box.textContent).toContain('This is no address.');
    typeInto(one('input'), 'paper.example');
    click('button', 'Look for feeds');
    expect(onSearch).toHaveBeenCalledWith('https://paper.example/');
  });

  test('says that the browser is asking, and waits for the answer', () => {
    const { one, box } = on({ is: 'asking' });
    expect(box.textContent).toContain('Your browser asks whether Backstory may read this site.');
    expect((one('button', 'Look for feeds') as HTMLButtonElement).disabled).toBe(true);
  });

  test('offers what was found', () => {
    const { click, onAdd } = on({ is: 'found', feeds: [feed()] });
    click('.found-feeds button');
    expect(onAdd).toHaveBeenCalledWith(expect.objectContaining({ title: 'The Paper' }));
  });
});

test('StarterList has nothing chosen, and adds what is', () => {
  const onAdd = vi.fn();
  const starters = {
    en: [feed(), feed({ address: 'https://b.example/', title: 'B' })],
    fr: [feed({ address: 'https://c.example/', title: 'C' })],
  };
  const { all, click } = mount(<StarterList starters={starters} followed={new Set(['https://c.example/'])} onAdd={onAdd} />);
  expect((all('input') as HTMLInputElement[]).map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [false, false],
    [false, false],
    [true, true],
  ]);
  act(() => (all('input')[1] as HTMLInputElement).click());
  click('button', 'Add 1 feed');
  expect(onAdd).toHaveBeenCalledWith([expect.objectContaining({ title: 'B' })]);
});

test('OpmlExchange adds what a file offers', () => {
  const [onAdd, onExport] = [vi.fn(), vi.fn()];
  const { click, box } = mount(<OpmlExchange offered={[feed()]} error={null} onRead={vi.fn()} onAdd={onAdd} onExport={onExport} />);
  expect(box.textContent).toContain('1 new feed in this file');
  click('button', 'Add them all');
  click('button', 'Save the list');
  expect(onAdd).toHaveBeenCalledWith([feed()]);
  expect(onExport).toHaveBeenCalled();
});
