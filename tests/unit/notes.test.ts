/** The reader's notes: kept, changed in two places, found, brought along, and never dropped. */
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { OwnNotes } from '../../entrypoints/background/own-notes.ts';
import { openReaderDatabase } from '../../platform/database.ts';
import { NoteStore } from '../../platform/note-store.ts';
import { longestKept } from '../../stories/note.ts';
import { storedOf } from './stories/items.ts';

let number = 0;

async function reader() {
  const database = await openReaderDatabase(`notes-${number++}`);
  const store = new NoteStore(async () => database);
  let time = 1000;
  const changed = vi.fn();
  const names = async () => new Map([['gru', 'GRU']]);
  const notes = new OwnNotes({ store, names, changed, now: () => time++ });
  const write = (text: string, base: number | null = null, entity = 'gru') => notes.write({ entity, text, base });
  return { database, notes, write, changed };
}

describe('a note', () => {
  it('is kept with the time of its last change, and deleted by taking its text away', async () => {
    const { notes, write, changed } = await reader();
    expect(await notes.note('gru')).toBeNull();
    const first = await write('Seen in Sofia.');
    expect(first).toEqual({ entity: 'gru', text: 'Seen in Sofia.', at: 1000 });
    const second = await write('Seen in Sofia. Twice.', 1000);
    expect(await notes.note('gru')).toEqual(second);
    expect(await write(' \n', 1001)).toBeNull();
    expect(await notes.note('gru')).toBeNull();
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('is told of on a card, but not in a private window', async () => {
    const { notes, write } = await reader();
    await write('Seen in Sofia.');
    const on = (isPrivate: boolean) => ({ address: 'https://paper.example/1', isPrivate });
    const told = [notes.has('gru', on(false)), notes.has('fsb', on(false)), notes.has('gru', on(true)), notes.has('gru', undefined)];
    expect(await Promise.all(told)).toEqual([true, false, false, false]);
  });

  it('that was changed elsewhere meanwhile is joined, not written over or deleted', async () => {
    const { notes, write } = await reader();
    const here = await write('Here.');
    await write('There.', here?.at);
    expect((await write('Here, and more.', here?.at))?.text).toBe('Here, and more.\n\n—\n\nThere.');
    const now = await notes.note('gru');
    expect((await write('', here?.at))?.text).toBe(now?.text);
  });

  it('has another time after each change, also within one millisecond', async () => {
    const { database } = await reader();
    const store = new NoteStore(async () => database);
    const first = await store.write({ entity: 'gru', text: 'a', base: null }, 5);
    const second = await store.write({ entity: 'gru', text: 'b', base: 5 }, 5);
    expect([first?.at, second?.at, second?.text]).toEqual([5, 6, 'b']);
  });

  it('makes room for itself among items of feeds, and never at the cost of another', async () => {
    const { database, notes, write } = await reader();
    await write('Kept.', null, 'fsb');
    await database.put('items', { ...storedOf({ id: 'old' }), places: [] });
    let full = true;
    const transaction = database.transaction.bind(database);
    Object.assign(database, {
      transaction: (...parameters: Parameters<typeof transaction>) => {
        if (full && String(parameters[0]) === 'notes') {
          full = false;
          throw new DOMException('No room.', 'QuotaExceededError');
        }
        return transaction(...parameters);
      },
    });
    await write('Seen in Sofia.');
    expect((await notes.all()).map(({ text }) => text)).toEqual(['Kept.', 'Seen in Sofia.']);
    expect(await database.count('items')).toBe(0);
  });
});

describe('searching notes', () => {
  it('finds them by their words, misspelt or not, with the letters that were met', async () => {
    const { notes, write } = await reader();
    await write(`Seen in Sofia.\n${'More. '.repeat(40)}\nCheck Gebrev against the inquiry.`);
    await write('Nothing of the kind.', null, 'fsb');
    const [hit, ...others] = await notes.search('inqiury gebrev');
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ is: 'note', entity: 'gru', name: 'GRU', misspelt: true, at: 1000 });
    expect(hit?.ranges.map(([start, end]) => hit.title.slice(start, end))).toEqual(['Gebrev', 'inquiry']);
    expect(await notes.search('inquiry geb')).toMatchObject([{ misspelt: false }]);
    expect(await notes.search('  ')).toEqual([]);
  });

  it('by what they say now', async () => {
    const { notes, write } = await reader();
    expect(await notes.search('sofia')).toEqual([]);
    const first = await write('Seen in Sofia.');
    expect(await notes.search('sofia')).toHaveLength(1);
    await write('Seen in Varna.', first?.at);
    expect([(await notes.search('sofia')).length, (await notes.search('varna')).length]).toEqual([0, 1]);
    await notes.forget();
    expect(await notes.search('varna')).toEqual([]);
  });

  it('names an entity that the knowledge base has no more by its id', async () => {
    const { notes, write } = await reader();
    await write('Seen in Sofia.', null, 'gone');
    expect(await notes.search('sofia')).toMatchObject([{ entity: 'gone', name: 'gone' }]);
  });
});

describe('bringing notes along', () => {
  it('adds them to those that there are, again and again the same', async () => {
    const { notes, write } = await reader();
    await write('Here.');
    const given = [
      { entity: 'gru', text: 'Elsewhere.', at: 7 },
      { entity: 'fsb', text: 'New.', at: 8 },
    ];
    expect(await notes.bring(given)).toBe(0);
    const all = await notes.all();
    expect(all).toEqual([
      { entity: 'fsb', text: 'New.', at: 8 },
      { entity: 'gru', text: 'Here.\n\n—\n\nElsewhere.', at: 1000 },
    ]);
    await notes.bring(given);
    await notes.bring(all);
    expect(await notes.all()).toEqual(all);
  });

  it('tells which would be too long, and leaves what there is as it was', async () => {
    const { notes, write } = await reader();
    const here = await write('Here.');
    const long = { entity: 'gru', text: 'x'.repeat(longestKept), at: 7 };
    expect(await notes.bring([long, { entity: 'fsb', text: 'New.', at: 8 }])).toBe(1);
    expect([await notes.note('gru'), (await notes.all()).length]).toEqual([here, 2]);
  });

  it('forgets all at a word', async () => {
    const { notes, write } = await reader();
    await write('Here.');
    await notes.forget();
    expect(await notes.all()).toEqual([]);
  });
});
