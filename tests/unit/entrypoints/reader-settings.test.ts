import { describe, expect, it, vi } from 'vitest';
import { withCorrection, withMuted, withoutCorrection } from '../../../entrypoints/card/corrections.ts';
import { parseSettings, type ReaderSettings } from '../../../platform/reader-settings.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const none: ReaderSettings = parseSettings({});
const wrong = { surface: 'jordan', id: 'jordan', site: null };

describe('parseSettings', () => {
  it.each([undefined, null, 'text', 7, [], {}, { version: 4, muted: ['a'] }, { version: '3', muted: ['a'] }, { muted: ['a'] }])(
    'of %j are untouched',
    (stored) => {
      expect(parseSettings(stored)).toEqual(none);
    },
  );

  it('reads what it wrote', () => {
    const settings: ReaderSettings = {
      version: 3,
      sitesOff: ['a.org'],
      corrections: [wrong, { ...wrong, site: 'a.org' }],
      muted: ['iran'],
      density: 'section',
      style: 'line',
      possible: false,
      howsOff: ['metonym', 'described'],
      kindsOff: ['place'],
      rest: 400,
      held: 'Alt',
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('takes over what the first version kept', () => {
    const first = { version: 1, sitesOff: ['a.org'], corrections: [wrong], muted: ['iran'] };
    expect(parseSettings(first)).toEqual({ ...none, sitesOff: ['a.org'], corrections: [wrong], muted: ['iran'] });
  });

  it.each([
    [{ peoples: true }, []],
    [{ peoples: false }, ['demonym']],
    [{}, ['demonym']],
  ])('takes over of the second version, which knew demonyms alone, %j', (second, howsOff) => {
    const kept = { sitesOff: ['a.org'], density: 'every', possible: false, kindsOff: ['place'] };
    expect(parseSettings({ version: 2, ...kept, ...second })).toEqual({ ...none, ...kept, howsOff });
  });

  it.each([
    ['lists that are none', { sitesOff: 'a.org', corrections: {}, muted: null }, {}],
    ['items that are no text', { sitesOff: ['a.org', 7, null], muted: [{}, 'iran'] }, { sitesOff: ['a.org'], muted: ['iran'] }],
    [
      'corrections that lack a part',
      { corrections: [wrong, { surface: 'a', id: 'b' }, null, { ...wrong, site: 7 }] },
      { corrections: [wrong] },
    ],
    ['what it does not know', { colour: 'red' }, {}],
    ['choices that do not exist', { density: 'some', style: 7, held: 'Q', kindsOff: 'place', possible: 'no' }, {}],
    ['ways that do not exist', { howsOff: ['exact', 'office', 7] }, { howsOff: ['office'] }],
    ['ways that are no list', { howsOff: 'office' }, {}],
    ['a rest of no sensible length', { rest: -5 }, {}],
    ['an endless rest', { rest: 1e9 }, {}],
  ])('leaves out %s', (_, stored, expected) => {
    expect(parseSettings({ version: 3, ...stored })).toEqual({ ...none, ...expected });
  });
});

describe('corrections', () => {
  it('are kept once', () => {
    expect(withCorrection(withCorrection(none, wrong), { ...wrong }).corrections).toEqual([wrong]);
  });

  it('of one site and of all are two', () => {
    const here = { ...wrong, site: 'a.org' };
    const both = withCorrection(withCorrection(none, wrong), here);
    expect(both.corrections).toEqual([wrong, here]);
    expect(withoutCorrection(both, wrong).corrections).toEqual([here]);
  });

  it('are taken back', () => {
    expect(withoutCorrection(withCorrection(none, wrong), wrong)).toEqual(none);
    expect(withoutCorrection(none, wrong)).toEqual(none);
  });

  it('mute and unmute', () => {
    const muted = withMuted(withMuted(none, 'iran', true), 'iran', true);
    expect(muted.muted).toEqual(['iran']);
    expect(withMuted(muted, 'iran', false)).toEqual(none);
  });

  it('change nothing they are given', () => {
    const before = structuredClone(none);
    withMuted(withCorrection(none, wrong), 'iran', true);
    expect(none).toEqual(before);
  });
});
