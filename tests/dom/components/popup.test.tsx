// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { found, readPage, recent } from '../../../components/gallery/sample-popup.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PageState, PopupProps } from '../../../components/popup/popup-props.ts';
import { mount } from './mount.ts';

type OwnerProps = Omit<PopupProps, 'query' | 'results' | 'recent' | 'onQuery' | 'onForgetRecent'>;

/** Holds the query and answers it, as the entry point of the popup does. */
function Owner(props: OwnerProps) {
  const [query, setQuery] = useState('');
  const [searches, setSearches] = useState(recent);
  const results = query === '' ? null : query === 'xyzzy' ? [] : found;
  return <Popup {...props} query={query} results={results} recent={searches} onQuery={setQuery} onForgetRecent={() => setSearches([])} />;
}

function popupOn(page: PageState) {
  const calls = {
    onPick: vi.fn(),
    onOpen: vi.fn(),
    onShow: vi.fn(),
    onFollow: vi.fn(),
    onGrant: vi.fn(),
    onRunOnce: vi.fn(),
    onToggleSite: vi.fn(),
    onSettings: vi.fn(),
  };
  const view = mount(<Owner page={page} {...calls} />);
  const field = view.one('[role=combobox]') as HTMLInputElement;
  const type = (text: string) =>
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const chosen = () => view.one('[role=option][aria-selected=true]');
  return { ...view, ...calls, field, type, chosen };
}

const titles = found.flatMap(({ items }) => items.map(({ title }) => title));

describe('the search', () => {
  test('is ready to type in and names what it found', () => {
    const { field, type, one, all, chosen } = popupOn(readPage);
    expect(document.activeElement).toBe(field);
    type('skripall');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(one('[role=listbox]').id);
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id);
    expect(all('.result-name b').map(({ textContent }) => textContent)).toEqual(titles.map(() => 'Skripal'));
    expect(one('[role=status]').textContent).toBe('6 results');
  });

  test('tells by groups where things come from', () => {
    const { type, all } = popupOn(readPage);
    type('skripall');
    const groups = all('[role=listbox] [role=group]').map((group) => {
      const label = document.getElementById(group.getAttribute('aria-labelledby') ?? '');
      return [label?.textContent, group.querySelectorAll('[role=option]').length];
    });
    expect(groups).toEqual([
      ['In this article', 2],
      ['People, places, events', 1],
      ['Your notes', 1],
      ['In your feeds', 1],
      ['You have read', 1],
    ]);
  });

  test('the arrows go round through all groups, Home and End to the ends, Enter opens', () => {
    const { field, type, key, chosen, onPick } = popupOn(readPage);
    type('skripall');
    const at = (name: string) => {
      key(field, name);
      expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id);
      return titles.indexOf(chosen().querySelector('.result-name')?.textContent ?? '');
    };
    const downs = Array.from(titles, () => 'ArrowDown');
    expect([...downs, 'ArrowUp'].map(at)).toEqual([1, 2, 3, 4, 5, 0, 5]);
    expect(['Home', 'End', 'ArrowUp'].map(at)).toEqual([0, 5, 4]);
    expect(key(field, 'ArrowUp').defaultPrevented).toBe(true);
    expect(key(field, 'ArrowDown').defaultPrevented).toBe(true);
    key(field, 'Enter');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(found[3]?.items[0]);
  });

  test('a new query starts over at the best result', () => {
    const { field, type, key, chosen } = popupOn(readPage);
    type('skrip');
    key(field, 'ArrowDown');
    type('skripal');
    expect(chosen().textContent).toContain('Sergei Skripal');
  });

  test('Escape clears; with nothing to clear it is left to the browser', () => {
    const { field, type, key, all } = popupOn(readPage);
    type('skripall');
    expect(key(field, 'Escape').defaultPrevented).toBe(true);
    expect([field.value, all('.results [role=option]').length]).toEqual(['', 0]);
    expect(key(field, 'Escape').defaultPrevented).toBe(false);
  });

  test('offers recent searches while nothing is typed, to be searched again and to be cleared', () => {
    const { field, type, key, click, all, one, onPick } = popupOn(readPage);
    const options = () => all('.recent [role=option]');
    expect(options().map(({ textContent }) => textContent)).toEqual(recent);
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    expect(key(field, 'Enter').defaultPrevented).toBe(false);
    key(field, 'ArrowDown');
    expect(field.getAttribute('aria-controls')).toBe(one('.recent [role=listbox]').id);
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    key(field, 'End');
    key(field, 'Enter');
    expect([field.value, options().length, onPick.mock.calls.length]).toEqual([recent.at(-1), 0, 0]);
    type('');
    click('button', 'Clear');
    expect([options().length, field.getAttribute('aria-expanded')]).toEqual([0, 'false']);
  });

  test('says kindly that there is nothing', () => {
    const { type, box } = popupOn(readPage);
    type('xyzzy');
    expect(box.textContent).toContain('Nothing found for “xyzzy”.');
  });
});

describe('the page', () => {
  test('shows the first names with counts and unfolds all by kind', () => {
    const { all, click, onShow } = popupOn(readPage);
    expect(all('.chips > .chip')).toHaveLength(7);
    click('.chip', '+8');
    expect(all('.chips > .chip')).toHaveLength(15);
    expect(all('.chip-group h3').map(({ textContent }) => textContent)).toEqual(['Bodies', 'Events and agreements', 'Places', 'Other']);
    click('.chips > .chip', 'Taliban');
    expect(onShow).toHaveBeenCalledWith('taliban');
  });

  test('lists what is related, from before or since', () => {
    const { all } = popupOn(readPage);
    expect(all('.related > li').map((item) => item.querySelector('[data-side]')?.textContent)).toEqual([
      'since this article',
      'since this article',
      'before this article',
      undefined,
    ]);
    expect(all('.related a')).toHaveLength(2);
  });

  test('tells stories of the reader’s feeds first, and offers feeds of the page', () => {
    if (readPage.is !== 'read') return;
    const feed = { address: 'https://paper.example/rss', title: 'The Paper' };
    const { all, click, onFollow } = popupOn({ ...readPage, feeds: [feed] });
    expect(all('h2').map(({ textContent }) => textContent)).toEqual([
      'On this page · 14',
      'In your feeds',
      'Related events and coverage',
      'Feeds of this site',
    ]);
    click('button', 'Follow The Paper');
    expect(onFollow).toHaveBeenCalledWith(feed);
  });

  test('offers to turn on, or to read once, where it may not read', () => {
    const { click, all, onGrant, onRunOnce } = popupOn({ is: 'not-granted', site: 'nytimes.com' });
    click('button', 'Turn on for nytimes.com');
    click('button', 'Only this once');
    expect([onGrant.mock.calls.length, onRunOnce.mock.calls.length, all('[role=switch]').length]).toEqual([1, 1, 0]);
  });

  test.each([
    [readPage, 'true', false],
    [{ is: 'off', site: 'nytimes.com' } as const, 'false', true],
  ])('one click turns the site on or off', (page, checked, asked) => {
    const { one, click, onToggleSite } = popupOn(page);
    expect(one('[role=switch]').getAttribute('aria-checked')).toBe(checked);
    click('[role=switch]');
    expect(onToggleSite).toHaveBeenCalledExactlyOnceWith(asked);
  });
});
