// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restBeforeSaving } from '../../../components/note/note-draft.ts';
import { OwnNote } from '../../../components/note/own-note.tsx';
import { joinedNotes, type Note } from '../../../stories/note.ts';
import { mount } from './mount.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Keeps notes as the database does. */
function storageOf(first: Note | null) {
  let kept = first;
  let time = Date.UTC(2026, 4, 3);
  let tell: () => void = () => undefined;
  let isFailing = false;
  const write = vi.fn(async ({ entity, text, base }: { entity: string; text: string; base: number | null }) => {
    if (isFailing) throw new Error('No room.');
    const written = { entity, text, at: time++ };
    const next = kept === null || kept.at === base ? written : { ...joinedNotes(written, kept), at: written.at };
    kept = next.text.trim() === '' ? null : next;
    return kept;
  });
  const read = vi.fn(async () => {
    if (isFailing) throw new Error('No database.');
    return kept;
  });
  return {
    storage: { read, write, follow: (changed: () => void) => (tell = changed) },
    ...{ read, write },
    now: () => kept,
    fail: (fails: boolean) => (isFailing = fails),
    elsewhere: async (text: string) => {
      kept = { entity: 'gru', text, at: time++ };
      await act(async () => tell());
    },
  };
}

async function noteOn(first: Note | null, { isPrivate = false, fails = false } = {}) {
  const kept = storageOf(first);
  kept.fail(fails);
  const view = mount(<OwnNote entity="gru" name="GRU" isPrivate={isPrivate} storage={kept.storage} />);
  await act(async () => undefined);
  const field = () => view.one('textarea') as HTMLTextAreaElement;
  const type = (text: string) =>
    act(() => {
      field().focus();
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text);
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
  const rest = (ms = restBeforeSaving) => act(async () => vi.advanceTimersByTimeAsync(ms));
  const press = async (name: string) => {
    view.click('button', name);
    await act(async () => undefined);
  };
  return { ...view, ...kept, field, type, rest, press, status: () => view.one('[role=status]').textContent };
}

const written: Note = { entity: 'gru', text: 'Seen in Sofia.', at: Date.UTC(2026, 0, 2) };

describe('a note', () => {
  test('is saved by itself after a rest, once, and says so politely', async () => {
    const { type, rest, write, status, field, now, box } = await noteOn(null);
    expect([field().value, field().getAttribute('aria-label'), status()]).toEqual(['', 'Your note on GRU', '']);
    type('Seen');
    await rest(restBeforeSaving - 1);
    type('Seen in Sofia.');
    await rest(restBeforeSaving - 1);
    expect(write).not.toHaveBeenCalled();
    await rest(1);
    expect([write.mock.calls.length, now()?.text, status()]).toEqual([1, 'Seen in Sofia.', 'Saved.']);
    expect(box.textContent).toContain('Last changed on 3 May 2026');
    type('Seen in Sofia. Twice.');
    expect(status()).toBe('');
    await rest();
    expect([write.mock.calls.length, now()?.text, status()]).toEqual([2, 'Seen in Sofia. Twice.', 'Saved.']);
  });

  test('is saved at once when the field is left, the entity is, or the page is', async () => {
    const { type, field, now, write, render } = await noteOn(written);
    expect(field().value).toBe('Seen in Sofia.');
    type('Field.');
    await act(async () => field().blur());
    expect(now()?.text).toBe('Field.');
    type('Page.');
    await act(async () => void dispatchEvent(new Event('pagehide')));
    expect(now()?.text).toBe('Page.');
    type('Entity.');
    render(null);
    await act(async () => undefined);
    expect(now()?.text).toBe('Entity.');
    expect(write).toHaveBeenCalledTimes(3);
  });

  test('Escape leaves the field, and keeps what was written', async () => {
    const { type, field, key, now } = await noteOn(written);
    type('Kept.');
    expect(document.activeElement).toBe(field());
    expect(key(field(), 'Escape').defaultPrevented).toBe(true);
    await act(async () => undefined);
    expect([document.activeElement === field(), field().value, now()?.text]).toEqual([false, 'Kept.', 'Kept.']);
  });

  test('that is emptied is deleted, and can be brought back as it was at its fullest', async () => {
    const { type, rest, press, status, field, now } = await noteOn(written);
    for (const text of ['Seen in', 'S', '']) {
      type(text);
      await rest();
    }
    expect([now(), status()]).toEqual([null, 'Note deleted.']);
    await press('Undo');
    expect([now()?.text, field().value, status()]).toEqual(['Seen in Sofia.', 'Seen in Sofia.', 'Saved.']);
    expect(document.activeElement).toBe(field());
  });

  test('can be brought back after the field was left and come to again', async () => {
    const { type, rest, press, field, now } = await noteOn(written);
    type('');
    await rest();
    await act(async () => field().blur());
    act(() => field().focus());
    await press('Undo');
    expect(now()?.text).toBe('Seen in Sofia.');
  });

  test('that could not be saved stays, says so, and is tried again', async () => {
    const { type, rest, press, fail, field, one, all, now } = await noteOn(written);
    fail(true);
    type('More.');
    await rest();
    expect([field().value, one('[role=alert]').textContent?.slice(0, 23)]).toEqual(['More.', 'This could not be saved']);
    expect(now()).toEqual(written);
    fail(false);
    await press('Try again');
    expect([now()?.text, one('[role=alert]').textContent, all('button').length]).toEqual(['More.', '', 0]);
  });

  test('that could not be read is not offered to be written over', async () => {
    const { all, press, fail, field } = await noteOn(written, { fails: true });
    expect(all('textarea')).toEqual([]);
    fail(false);
    await press('Try again');
    expect(field().value).toBe('Seen in Sofia.');
  });

  test('of blanks alone is none', async () => {
    const { type, rest, write, field } = await noteOn(null);
    type('  ');
    await rest();
    expect([write.mock.calls.length, field().value]).toEqual([0, '  ']);
  });

  test('follows what is written elsewhere, unless something is being written here', async () => {
    const { type, rest, elsewhere, field, now } = await noteOn(written);
    await elsewhere('From the panel.');
    expect(field().value).toBe('From the panel.');
    type('From here.');
    await elsewhere('From the panel, again.');
    expect(field().value).toBe('From here.');
    await rest();
    expect(now()?.text).toBe('From here.\n\n—\n\nFrom the panel, again.');
    expect(field().value).toBe(now()?.text);
  });

  test('in a private window is shown, and cannot be changed', async () => {
    const { all, box } = await noteOn(written, { isPrivate: true });
    expect(all('textarea')).toEqual([]);
    expect(box.textContent).toContain('Seen in Sofia.');
    expect(box.textContent).toContain('In a private window nothing is kept');
  });
});
