/** From the article's overview to an entry and back to where the reader was: the same place on the page, with the same focus. */
import { useLayoutEffect, useRef } from 'react';

/** Returns what to call when the overview is left. */
export function useWayBack(isAway: boolean): () => void {
  const left = useRef<{ readonly scroll: number; readonly focus: Element | null }>(undefined);
  useLayoutEffect(() => {
    if (isAway || !left.current) return;
    const { scroll, focus } = left.current;
    left.current = undefined;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    window.scrollTo?.(0, scroll);
  }, [isAway]);
  return () => {
    if (!isAway) left.current = { scroll: window.scrollY, focus: document.activeElement };
  };
}
