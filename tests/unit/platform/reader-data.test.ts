/** A file of the reader's own data: what is as it should be is taken, the rest is counted, and other files are none. */
import { describe, expect, it, vi } from 'vitest';
import { readOwnFile } from '../../../platform/own-file.ts';
import { storedOf } from '../stories/items.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const settings = { version: 2, muted: ['iran'] };
const feed = { address: 'https://feeds.example/world', title: 'World' };
const article = { address: 'https://paper.example/1', title: 'One', site: 'paper.example', date: null, at: 7, entities: ['iran'] };
const note = { entity: 'iran', text: 'Seen in Sofia.', at: 8 };
const historySettings = { on: true, sitesOff: [], keepDays: 30 };
const read = (parts: object) => readOwnFile(JSON.stringify({ backstory: settings, ...parts }));

describe('readOwnFile', () => {
  it('reads settings alone', () => {
    expect(read({})).toMatchObject({ settings: { muted: ['iran'] }, own: undefined, items: [], leftOut: 0 });
  });

  it('reads everything', () => {
    const item = storedOf({ title: 'Ferry sinks', url: 'https://paper.example/2' });
    const own = { version: 1, feeds: [feed], history: [article], notes: [note], historySettings };
    expect(read({ own, items: [item] })).toMatchObject({ own, items: [item], leftOut: 0 });
  });

  it('reads files of earlier versions, which have no notes', () => {
    const own = { version: 1, feeds: [feed], history: [article], historySettings };
    expect(read({ own })).toMatchObject({ own: { ...own, notes: [] }, leftOut: 0 });
  });

  it('leaves out what cannot be read, and counts it', () => {
    const item = storedOf({ title: 'Ferry sinks', url: 'https://paper.example/2' });
    const own = {
      version: 1,
      feeds: [feed, { ...feed, address: 'javascript:alert(1)' }, null],
      history: [{ ...article, at: 'yesterday' }, article],
      notes: [note, { ...note, text: ' ' }, { ...note, text: 'x'.repeat(100_001) }, { ...note, at: '8' }, 'Seen in Sofia.'],
      historySettings: 'on',
    };
    const file = read({ own, items: [{ ...item, url: 'data:text/html,x' }, { ...item, title: { __html: '' } }, item] });
    expect(file).toMatchObject({
      own: { feeds: [feed], history: [article], notes: [note], historySettings: undefined },
      items: [item],
      leftOut: 10,
    });
  });

  it.each(['', 'no JSON', '7', 'null', '[]', '{}', '{"backstory": null}', '{"backstory": {}}', '{"version": 2}'])(
    'takes nothing from %j',
    (text) => {
      expect(readOwnFile(text)).toBeUndefined();
    },
  );
});
