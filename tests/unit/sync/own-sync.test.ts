import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { OwnSync } from '../../../entrypoints/background/own-sync.ts';
import { parseSettings } from '../../../platform/reader-settings.ts';
import { partsOf, type SyncArea, SyncFullError } from '../../../platform/sync-area.ts';
import type { SyncState } from '../../../platform/sync-ledger.ts';
import { type Ledger, mergeLedgers, type SyncEntry, type Synced } from '../../../platform/sync-ledger.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const day = 86_400_000;
const untouched = parseSettings(undefined);
const world = { address: 'https://feeds.example/world', title: 'World' };
const local = { address: 'https://feeds.example/local', title: 'Local' };
const wrong = { surface: 'jordan', id: 'jordan', site: null };

/** What the browser carries: one for all devices. */
class Carrier implements SyncArea {
  ledger: Ledger = new Map();
  full = false;
  isThere = () => true;
  read = async () => this.ledger;
  write = async (_before: Ledger, after: Ledger) => {
    if (this.full) throw new SyncFullError();
    this.ledger = after;
  };
  clear = async () => {
    this.ledger = new Map();
  };
}

class Device {
  state: SyncState = { on: false, ledger: new Map(), problem: null };
  has: Synced = { settings: untouched, feeds: [] };
  readonly sync: OwnSync;

  constructor(carrier: SyncArea, clock: { now: number }) {
    this.sync = new OwnSync({
      area: carrier,
      store: {
        read: async () => this.state,
        save: async (state) => {
          this.state = state;
        },
        forget: async () => {
          this.state = { on: false, ledger: new Map(), problem: null };
        },
      },
      device: async () => this.has,
      saveSettings: async (_before, settings) => {
        this.has = { ...this.has, settings };
        return true;
      },
      addFeeds: async (feeds) => {
        this.has = { ...this.has, feeds: [...this.has.feeds, ...feeds] };
      },
      removeFeed: async (address) => {
        this.has = { ...this.has, feeds: this.has.feeds.filter((feed) => feed.address !== address) };
      },
      now: () => clock.now,
    });
  }

  choose(settings: Partial<Synced['settings']>): void {
    this.has = { ...this.has, settings: { ...this.has.settings, ...settings } };
  }

  follow(...feeds: Synced['feeds']): void {
    this.has = { ...this.has, feeds };
  }
}

function reader() {
  const carrier = new Carrier();
  const clock = { now: Date.UTC(2026, 10, 23) };
  const [one, two] = [new Device(carrier, clock), new Device(carrier, clock)];
  const meet = async () => {
    for (const device of [one, two, one]) await device.sync.meet();
  };
  return { carrier, clock, one, two, meet };
}

describe('OwnSync', () => {
  it('does nothing until it is turned on', async () => {
    const { carrier, one } = reader();
    one.choose({ density: 'every' });
    await one.sync.meet();
    expect(carrier.ledger.size).toBe(0);
    expect(await one.sync.told()).toEqual({ is: 'off' });
  });

  it('adds up what two browsers have when they first meet; what is carried already holds', async () => {
    const { one, two, meet } = reader();
    one.choose({ density: 'every', muted: ['iran'], sitesOff: ['a.example'] });
    one.follow(world);
    await one.sync.turn(true);
    one.choose({ style: 'line' });
    await one.sync.meet();
    two.choose({ style: 'hidden', corrections: [wrong], muted: ['china'] });
    two.follow(local);
    await two.sync.turn(true);
    await meet();
    expect(two.has.settings).toEqual({ ...one.has.settings, muted: expect.anything() });
    expect(one.has.settings).toMatchObject({ density: 'every', style: 'line', sitesOff: ['a.example'], corrections: [wrong] });
    expect([...one.has.settings.muted].sort()).toEqual(['china', 'iran']);
    expect(one.has.feeds.map(({ title }) => title).sort()).toEqual(['Local', 'World']);
  });

  it('keeps what changed last of each, and brings back nothing that was removed', async () => {
    const { clock, one, two, meet } = reader();
    for (const device of [one, two]) await device.sync.turn(true);
    one.choose({ rest: 600, muted: ['iran', 'china'] });
    one.follow(world, local);
    await meet();
    clock.now += day;
    one.choose({ rest: 300, muted: ['iran'] });
    clock.now += 1;
    two.choose({ rest: 1000, kindsOff: ['place'] });
    two.follow(local);
    await two.sync.meet();
    clock.now -= 1;
    await meet();
    for (const { has } of [one, two]) {
      expect(has.settings).toMatchObject({ rest: 1000, kindsOff: ['place'], muted: ['iran'] });
      expect(has.feeds).toEqual([local]);
    }
    clock.now += day;
    one.choose({ rest: untouched.rest });
    await meet();
    expect(two.has.settings.rest).toBe(untouched.rest);
  });

  it('comes to rest, whatever each browser calls a feed, and whatever a later version has chosen', async () => {
    const { carrier, clock, one, two, meet } = reader();
    carrier.ledger = new Map([['choice density', { at: clock.now, value: 'as the wind blows' }]]);
    one.follow(world);
    two.follow({ ...world, title: 'The World' });
    for (const device of [one, two]) await device.sync.turn(true);
    await meet();
    const carried = carrier.ledger;
    clock.now += day;
    await meet();
    expect(carrier.ledger).toEqual(carried);
    expect(carried.get('choice density')?.value).toBe('as the wind blows');
    expect(one.has.settings.density).toBe('first');
  });

  it('says when there is too much, and loses nothing here', async () => {
    const { carrier, one } = reader();
    carrier.full = true;
    one.follow(world);
    expect(await one.sync.turn(true)).toEqual({ is: 'on', problem: 'full' });
    expect(one.has.feeds).toEqual([world]);
    carrier.full = false;
    await one.sync.meet();
    expect(await one.sync.told()).toEqual({ is: 'on', problem: null });
    expect(carrier.ledger.size).toBe(1);
  });

  it('forgets what is carried without removing it elsewhere', async () => {
    const { carrier, one, two, meet } = reader();
    one.follow(world);
    for (const device of [one, two]) await device.sync.turn(true);
    await meet();
    await one.sync.forget();
    expect(carrier.ledger.size).toBe(0);
    one.follow();
    await two.sync.meet();
    expect(two.has.feeds).toEqual([world]);
  });

  it('takes nothing from elsewhere that is no address, no text, no choice', async () => {
    const { carrier, clock, one } = reader();
    const hostile = [
      'feed javascript:alert(1)',
      'feed https://me:secret@a.example/',
      'wrong {',
      'choice rest',
      'choice __proto__',
      'nonsense',
    ];
    carrier.ledger = new Map(hostile.map((key) => [key, { at: clock.now, value: { toString: 1 } }]));
    await one.sync.turn(true);
    expect(one.has).toEqual({ settings: untouched, feeds: [] });
  });
});

describe('ledgers', () => {
  const entry: fc.Arbitrary<SyncEntry> = fc.record({ at: fc.nat(5), value: fc.constantFrom(null, true, 'a', 7) });
  const ledger = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), entry)).map((entries): Ledger => new Map(entries));
  const sorted = (merged: Ledger) => [...merged].sort(([a], [b]) => (a < b ? -1 : 1));

  it('merge to the same, in whatever order and however often', () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        const merged = sorted(mergeLedgers(mergeLedgers(a, b), c));
        expect(sorted(mergeLedgers(c, mergeLedgers(b, a)))).toEqual(merged);
        expect(sorted(mergeLedgers(new Map(merged), b))).toEqual(merged);
      }),
    );
  });

  it('lie in parts that a browser takes: a thousand feeds in none above 8 kB', () => {
    const feeds = Array.from(
      { length: 1000 },
      (_, index) => [`feed https://feeds.example/${index}`, { at: 1, value: `Feed ${index}` }] as const,
    );
    const parts = partsOf(new Map(feeds));
    expect([...parts.values()].flatMap((part) => Object.keys(part))).toHaveLength(1000);
    expect(Math.max(...[...parts.values()].map((part) => JSON.stringify(part).length))).toBeLessThan(8000);
  });
});
