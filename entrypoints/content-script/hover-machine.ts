/**
 * When a hovering pointer opens and closes the card, as a pure reducer. A card opens after a rest on a mark, never for a pointer
 * in passing; it waits a while for a pointer that travels to it. Timers carry a token, and one that comes too late is ignored.
 */

/** Time for the pointer to travel from the mark to the card. */
export const graceMs = 300;

export interface HoverState {
  readonly phase: 'idle' | 'resting' | 'open' | 'leaving';
  /** The mark rested on or shown. */
  readonly key?: string;
  /** Opened by click, tap or key: stays until it is closed. */
  readonly pinned: boolean;
  readonly token: number;
}

export type HoverEvent =
  /** The pointer is over a mark, or over none; `moved` when it has not come to rest. */
  | { readonly type: 'point'; readonly key: string | undefined; readonly moved: boolean }
  | { readonly type: 'enter-card' }
  | { readonly type: 'time'; readonly token: number }
  | { readonly type: 'pin'; readonly key: string; readonly byKey: boolean }
  | { readonly type: 'close' };

export type HoverEffect =
  | { readonly type: 'wait'; readonly ms: number; readonly token: number }
  | { readonly type: 'open'; readonly key: string; readonly byKey: boolean }
  | { readonly type: 'close' };

export const atRest: HoverState = { phase: 'idle', pinned: false, token: 0 };

type Step = readonly [HoverState, readonly HoverEffect[]];

/** `rest`: how long the pointer rests on a mark before its card opens, in milliseconds. */
export function reduceHover(state: HoverState, event: HoverEvent, rest: number): Step {
  switch (event.type) {
    case 'point':
      return point(state, event.key, event.moved, rest);
    case 'enter-card':
      return state.phase === 'leaving' || state.phase === 'open' ? [{ ...state, phase: 'open', token: state.token + 1 }, []] : [state, []];
    case 'time':
      return event.token === state.token ? elapsed(state) : [state, []];
    case 'pin':
      return [
        { phase: 'open', key: event.key, pinned: true, token: state.token + 1 },
        [{ type: 'open', key: event.key, byKey: event.byKey }],
      ];
    case 'close':
      return [{ ...atRest, token: state.token + 1 }, state.phase === 'open' || state.phase === 'leaving' ? [{ type: 'close' }] : []];
  }
}

function point(state: HoverState, key: string | undefined, moved: boolean, rest: number): Step {
  switch (state.phase) {
    case 'idle':
      return key === undefined ? [state, []] : wait({ ...state, phase: 'resting', key }, rest);
    case 'resting':
      if (key === undefined) return [{ ...atRest, token: state.token + 1 }, []];
      return key === state.key && !moved ? [state, []] : wait({ ...state, key }, rest);
    case 'open':
      return state.pinned || key === state.key ? [state, []] : wait({ ...state, phase: 'leaving' }, graceMs);
    case 'leaving':
      return key === state.key ? [{ ...state, phase: 'open', token: state.token + 1 }, []] : [state, []];
  }
}

function wait(state: HoverState, ms: number): Step {
  const token = state.token + 1;
  return [{ ...state, token }, [{ type: 'wait', ms, token }]];
}

function elapsed(state: HoverState): Step {
  if (state.phase === 'resting' && state.key !== undefined)
    return [{ ...state, phase: 'open' }, [{ type: 'open', key: state.key, byKey: false }]];
  if (state.phase === 'leaving') return [{ ...atRest, token: state.token }, [{ type: 'close' }]];
  return [state, []];
}
