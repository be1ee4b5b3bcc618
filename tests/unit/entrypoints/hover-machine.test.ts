import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  atRest,
  graceMs,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  reduceHover,
} from '../../../entrypoints/content-script/hover-machine.ts';
import { usualRest } from '../../../platform/reader-settings.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const over = (key: string, moved = false): HoverEvent => ({ type: 'point', key, moved });
const off: HoverEvent = { type: 'point', key: undefined, moved: true };
const time = (token: number): HoverEvent => ({ type: 'time', token });
const pin = (key: string): HoverEvent => ({ type: 'pin', key, byKey: true });
const close: HoverEvent = { type: 'close' };
const enter: HoverEvent = { type: 'enter-card' };

/** The effects of a row of events, in short; `tick` is the timer last set. */
function run(...events: readonly (HoverEvent | 'tick')[]): string[] {
  let state: HoverState = atRest;
  let timer = -1;
  return events.flatMap((event) => {
    const [next, effects] = reduceHover(state, event === 'tick' ? time(timer) : event, usualRest);
    state = next;
    return effects.map((effect) => {
      if (effect.type === 'wait') timer = effect.token;
      return inShort(effect);
    });
  });
}

function inShort(effect: HoverEffect): string {
  if (effect.type === 'wait') return `wait ${effect.ms}`;
  return effect.type === 'open' ? `open ${effect.key}${effect.byKey ? ' by key' : ''}` : 'close';
}

const rest = `wait ${usualRest}`;
const grace = `wait ${graceMs}`;

describe('hovering', () => {
  it.each([
    ['a rest opens', [over('a'), 'tick'], [rest, 'open a']],
    ['passing does not', [over('a'), off, 'tick'], [rest]],
    ['moving on a mark begins the rest anew', [over('a'), over('a', true), 'tick'], [rest, rest, 'open a']],
    ['staying does not', [over('a'), over('a'), 'tick'], [rest, 'open a']],
    ['on to another mark', [over('a'), over('b'), 'tick'], [rest, rest, 'open b']],
    ['leaving closes after a while', [over('a'), 'tick', off, 'tick'], [rest, 'open a', grace, 'close']],
    ['coming back in time keeps it', [over('a'), 'tick', off, over('a'), 'tick'], [rest, 'open a', grace]],
    ['the card holds it open', [over('a'), 'tick', off, enter, 'tick'], [rest, 'open a', grace]],
    ['leaving the card closes it', [over('a'), 'tick', off, enter, off, 'tick'], [rest, 'open a', grace, grace, 'close']],
    ['another mark on the way does not open', [over('a'), 'tick', over('b'), 'tick'], [rest, 'open a', grace, 'close']],
    ['nothing under the pointer does nothing', [off, enter, close], []],
    ['a pinned card stays', [pin('a'), off, 'tick'], ['open a by key']],
    ['until it is closed', [pin('a'), close], ['open a by key', 'close']],
    ['a pinned card gives way to another', [pin('a'), pin('b')], ['open a by key', 'open b by key']],
    ['closing ends a rest', [over('a'), close, 'tick'], [rest]],
    ['closing while leaving', [over('a'), 'tick', off, close, 'tick'], [rest, 'open a', grace, 'close']],
  ] as const)('%s', (_, events, expected) => {
    expect(run(...events)).toEqual(expected);
  });

  it('ignores timers that come late, and never opens or closes twice', () => {
    const event = fc.oneof(
      fc.constantFrom(over('a'), over('b'), over('a', true), off, enter, close, pin('a')),
      fc.nat(20).map((token) => time(token)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state = atRest;
        for (const each of events) {
          const [next, effects] = reduceHover(state, each, usualRest);
          if (each.type === 'time' && each.token !== state.token) expect([next, effects]).toEqual([state, []]);
          const wasOpen = state.phase === 'open' || state.phase === 'leaving';
          const isOpen = next.phase === 'open' || next.phase === 'leaving';
          if (effects.some(({ type }) => type === 'close')) expect([wasOpen, isOpen]).toEqual([true, false]);
          if (wasOpen && !isOpen) expect(effects).toContainEqual({ type: 'close' });
          if (!wasOpen && isOpen) expect(effects.some(({ type }) => type === 'open')).toBe(true);
          expect(next.token).toBeGreaterThanOrEqual(state.token);
          state = next;
        }
      }),
    );
  });
});
