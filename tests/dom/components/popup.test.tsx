// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { readPage, results } from '../../../components/gallery/sample-popup.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PageState, PopupProps } from '../../../components/popup/popup-props.ts';
import { mount } from './mount.ts';

type OwnerProps = Omit<PopupProps, 'query' | 'results' | 'onQuery'>;

/** Holds the query and answers it, as the entry point of the popup does. */
function Owner(props: OwnerProps) {
  const [query, setQuery] = useState('');
  const found = query === '' ? null : query === 'xyzzy' ? [] : results;
  return <Popup {...props} query={query} results={found} onQuery={setQuery} />;
}

function popupOn(page: PageState) {
  const calls = {
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

describe('the search', () => {
  test('is ready to type in and names what it found', () => {
    const { field, type, one, all, chosen } = popupOn(readPage);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    type('skripall');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(one('[role=listbox]').id);
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id);
    expect(all('.result-name b').map((found) => found.textContent)).toEqual(['Skripal', 'Skripal', 'Skripal']);
    expect(one('[role=status]').textContent).toBe('3 results');
  });

  test('the arrows go round, Enter opens', () => {
    const { field, type, key, chosen, onOpen } = popupOn(readPage);
    type('skripall');
    const names = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((name) => {
      expect(key(field, name).defaultPrevented).toBe(true);
      return chosen().querySelector('.result-name')?.textContent;
    });
    expect(names).toEqual(['Poisoning of Sergei and Yulia Skripal', 'Yulia Skripal', 'Sergei Skripal', 'Yulia Skripal']);
    key(field, 'Enter');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('yulia-skripal');
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
    expect([field.value, all('[role=option]').length]).toEqual(['', 0]);
    expect(key(field, 'Escape').defaultPrevented).toBe(false);
  });

  test('says kindly that there is nothing', () => {
    const { type, box } = popupOn(readPage);
    type('xyzzy');
    expect(box.textContent).toContain('Nothing by the name “xyzzy”.');
  });
});

describe('the page', () => {
  test('shows the first names with counts and unfolds the rest', () => {
    const { all, click, onShow } = popupOn(readPage);
    expect(all('.chip')).toHaveLength(7);
    click('.chip', '+8');
    expect(all('.chip')).toHaveLength(15);
    click('.chip', 'Taliban');
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
