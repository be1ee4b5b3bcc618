// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { sampleLog } from '../../../components/gallery/sample-log.ts';
import type { LogRow, MatchLogProps } from '../../../components/log/log-props.ts';
import { MatchLog } from '../../../components/log/match-log.tsx';
import { mount } from './mount.ts';

const sampleRows = sampleLog.log.is === 'ready' ? sampleLog.log.rows : [];

function logWith(props: Partial<MatchLogProps> = {}) {
  const calls = {
    onShowRow: vi.fn(),
    onReturn: vi.fn(),
    onOpen: vi.fn(),
    onBack: vi.fn(),
    onSave: vi.fn(),
    onSavePatch: vi.fn(),
    onCopy: vi.fn(async () => true),
  };
  return { ...mount(<MatchLog {...sampleLog} chosen={undefined} {...calls} {...props} />), ...calls };
}

const words = (all: (selector: string) => Element[]) => all('.log-words').map(({ textContent }) => textContent);

function type(field: Element, value: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function choose(field: Element, value: string): void {
  act(() => {
    (field as HTMLSelectElement).value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the match log', () => {
  test('has a row for every candidate, its words heading it', () => {
    const { all, one } = logWith();
    expect(all('tbody tr')).toHaveLength(sampleRows.length);
    expect(all('tbody th[scope=row]')).toHaveLength(sampleRows.length);
    expect(one('table caption').textContent).not.toBe('');
  });

  test('is searched by words, names and reasons, all of which must be there', () => {
    const { all, one } = logWith();
    type(one('input[type=search]'), 'gru');
    expect(words(all)).toEqual(['Unit 29155', '29155', 'GRU']);
    type(one('input[type=search]'), 'gru overlapped');
    expect(words(all)).toEqual(['29155']);
    type(one('input[type=search]'), 'title nobody');
    expect(words(all)).toEqual(['spokesman']);
    type(one('input[type=search]'), 'xyzzy');
    expect(all('table')).toHaveLength(0);
    expect(one('.log-count').textContent).toContain('Nothing');
  });

  test('is filtered by fate, and says how many of each there are', () => {
    const { all, one } = logWith();
    const offered = all('option').map(({ textContent }) => textContent);
    expect(offered[0]).toContain(String(sampleRows.length));
    expect(offered).toContain('Your choice · 3');
    choose(one('select'), 'yours');
    expect(words(all)).toEqual(['GRU', 'Doha', 'Putin']);
  });

  test('a click shows the words in the page, another opens the entry', () => {
    const { click, onShowRow, onOpen } = logWith();
    click('.log-words', 'Kabul');
    expect(onShowRow).toHaveBeenCalledWith(sampleRows.find(({ surface }) => surface === 'Kabul'));
    click('td .link', 'Kabul');
    expect(onOpen).toHaveBeenCalledWith('kabul');
  });

  test('the row whose card opens in the page is lit, wherever it stands', () => {
    const [first] = sampleRows as [LogRow];
    const many = Array.from(
      { length: 400 },
      (_, index): LogRow => ({ ...first, key: String(index), fate: { is: 'refused', rule: 'guard' } }),
    );
    const last: LogRow = { ...(sampleRows[1] as LogRow), key: 'last' };
    const { one, all } = logWith({ log: { is: 'ready', rows: [...many, last], changed: false }, chosen: 'gru-unit-29155' });
    expect(all('[data-lit]')).toHaveLength(1);
    expect(one('[data-lit] .log-words').textContent).toBe('Unit 29155');
  });

  test('a long one is shown piece by piece', () => {
    const [first] = sampleRows as [LogRow];
    const rows = Array.from({ length: 400 }, (_, index): LogRow => ({ ...first, key: String(index) }));
    const { all, click } = logWith({ log: { is: 'ready', rows, changed: false } });
    expect(all('tbody tr')).toHaveLength(150);
    click('button', 'Show 150 more');
    click('button', 'Show 100 more');
    expect(all('tbody tr')).toHaveLength(400);
  });

  test('corrections can be saved only where there are some', () => {
    const without = logWith({
      log: { is: 'ready', rows: sampleRows.filter(({ fate }) => fate.is !== 'corrected'), changed: false },
    });
    expect((without.one('button', 'Save corrections as a patch') as HTMLButtonElement).disabled).toBe(true);
    const { click, onSavePatch } = logWith();
    click('button', 'Save corrections as a patch');
    expect(onSavePatch).toHaveBeenCalled();
  });

  test('copying says whether it was copied', async () => {
    const { click, all } = logWith({ onCopy: async () => false });
    click('button', 'Copy as TSV');
    await act(async () => undefined);
    expect(all('[role=status]').map(({ textContent }) => textContent)).toContain('Your browser did not let it be copied.');
  });
});
