// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, type Marks } from '../../page/marks.ts';
import { collectBlocks } from '../../page/text-blocks.ts';
import { FakeHighlight, FakeRegistry } from './fake-highlights.ts';

let registry: FakeRegistry;
let life: AbortController;
let marks: Marks;

beforeEach(() => {
  vi.useFakeTimers();
  registry = new FakeRegistry();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  life = new AbortController();
  marks = createMarks(window, life.signal);
  document.body.innerHTML = '<p>Mr <b>Ser</b>gei Skripal met Theresa May in Salisbury</p>';
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function rangeOf(words: string): Range {
  for (const block of collectBlocks(document)) {
    const at = block.text.indexOf(words);
    const range = at < 0 ? undefined : block.rangeOf(at, at + words.length);
    if (range) return range;
  }
  throw new Error(`not on the page: ${words}`);
}

const sizes = () => ['mention', 'possible', 'current'].map((name) => registry.get(`backstory-${name}`)?.size ?? 0);

describe('marks', () => {
  it('paint plainly or as possible, and leave the page as it was', () => {
    const before = document.documentElement.outerHTML;
    marks.add({ key: 'a', range: rangeOf('Sergei Skripal'), possible: false });
    marks.add({ key: 'b', range: rangeOf('Salisbury'), possible: true });
    marks.emphasise('b');
    expect(sizes()).toEqual([1, 1, 1]);
    expect(document.documentElement.outerHTML).toBe(before);
    marks.remove('b');
    expect(sizes()).toEqual([1, 0, 0]);
    marks.clear();
    expect(registry.size).toBe(0);
  });

  it('replace one another under the same key, emphasis kept', () => {
    marks.add({ key: 'a', range: rangeOf('Sergei Skripal'), possible: false });
    marks.emphasise('a');
    marks.add({ key: 'a', range: rangeOf('Theresa May'), possible: true });
    expect(sizes()).toEqual([0, 1, 1]);
    expect(marks.get('a')?.range.toString()).toBe('Theresa May');
  });

  it('are listed in document order', () => {
    for (const words of ['Salisbury', 'Theresa May', 'Sergei Skripal']) marks.add({ key: words, range: rangeOf(words), possible: false });
    expect(marks.keys()).toEqual(['Sergei Skripal', 'Theresa May', 'Salisbury']);
  });

  it('refuse what is collapsed or gone', () => {
    const range = rangeOf('Salisbury');
    document.querySelector('p')?.remove();
    expect(marks.add({ key: 'a', range, possible: false })).toBe(false);
    expect(registry.size).toBe(0);
  });

  it('are dropped when their text has changed', () => {
    marks.add({ key: 'a', range: rangeOf('Sergei Skripal'), possible: false });
    marks.add({ key: 'b', range: rangeOf('Salisbury'), possible: false });
    (document.querySelector('b')?.firstChild as Text).data = 'An';
    expect(marks.keys()).toEqual(['b']);
    expect(marks.refresh()).toEqual(['a']);
    expect(sizes()).toEqual([1, 0, 0]);
  });

  it('come back after the page has cleared the registry or a highlight', () => {
    marks.add({ key: 'a', range: rangeOf('Salisbury'), possible: false });
    registry.clear();
    vi.advanceTimersByTime(1500);
    expect(sizes()).toEqual([1, 0, 0]);
    registry.get('backstory-mention')?.clear();
    vi.advanceTimersByTime(1500);
    expect(sizes()).toEqual([1, 0, 0]);
  });

  it('go with their signal, and leave the page’s own highlights alone', () => {
    const own = new FakeHighlight();
    registry.set('search', own);
    marks.add({ key: 'a', range: rangeOf('Salisbury'), possible: false });
    life.abort();
    expect(registry.size).toBe(1);
    expect(registry.get('search')).toBe(own);
    expect(marks.add({ key: 'b', range: rangeOf('Salisbury'), possible: false })).toBe(false);
  });

  it('do nothing where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    const without = createMarks(window, life.signal);
    expect(without.add({ key: 'a', range: rangeOf('Salisbury'), possible: false })).toBe(false);
  });
});
