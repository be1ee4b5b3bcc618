/** Pointer, touch and keyboard on the page, turned into what the hover machine understands. One hit test a frame at most. */
import type { Marks } from '../../page/marks.ts';
import { hostName } from '../card/card-contract.ts';
import type { HoverEvent } from './hover-machine.ts';

export interface PointerPort {
  readonly marks: Marks;
  readonly dispatch: (event: HoverEvent, pointer?: { readonly x: number; readonly y: number }) => void;
  readonly isCardOpen: () => boolean;
  /** The key that must be held for a rest to count, or nothing. */
  readonly held: () => string;
  readonly signal: AbortSignal;
}

/** Movement within a mark that still counts as rest, in pixels. */
const still = 3;

export function watchPointer(view: Window, { marks, dispatch, isCardOpen, held, signal }: PointerPort): void {
  let frame = 0;
  let last = { x: -1, y: -1 };

  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (isInCard(event)) {
      dispatch({ type: 'enter-card' });
      return;
    }
    const { clientX: x, clientY: y } = event;
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = 0;
      const moved = Math.hypot(x - last.x, y - last.y) > still;
      last = { x, y };
      const key = held() && !event.getModifierState(held()) && !isCardOpen() ? undefined : marks.at(x, y, view)?.key;
      dispatch({ type: 'point', key, moved }, last);
    });
  };

  const press = (event: MouseEvent) => {
    if (isInCard(event)) return;
    const mark = event.button === 0 ? marks.at(event.clientX, event.clientY, view) : undefined;
    if (mark && !followsLink(event) && !hasSelection(view))
      dispatch({ type: 'pin', key: mark.key, byKey: false }, { x: event.clientX, y: event.clientY });
    else if (isCardOpen()) dispatch({ type: 'close' });
  };

  view.addEventListener('pointermove', move, { passive: true, capture: true, signal });
  view.document.addEventListener('pointerleave', () => dispatch({ type: 'point', key: undefined, moved: true }), { signal });
  view.addEventListener('click', press, { capture: true, signal });
}

function isInCard(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.localName === hostName);
}

/** A click on the page's own link or control is the page's. */
function followsLink(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('a[href], button, summary, label, [role=button], [role=link]'));
}

function hasSelection(view: Window): boolean {
  return !(view.getSelection()?.isCollapsed ?? true);
}

export interface KeyPort {
  readonly isCardOpen: () => boolean;
  /** Whether a command has stepped to a mention. */
  readonly current: () => boolean;
  readonly open: () => void;
  readonly leave: () => void;
  readonly signal: AbortSignal;
}

/** Esc while a card is open or a mention is current, Enter while a mention is current; no other key is ours. */
export function watchKeys({ isCardOpen, current, open, leave, signal }: KeyPort): void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (isCardOpen() || current())) leave();
    else if (event.key === 'Enter' && current() && !isCardOpen() && !event.isComposing) open();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}
