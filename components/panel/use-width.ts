/** The width that an element has, followed as the panel is made wider or narrower. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Until measured, and where nothing can be. */
const assumed = 360;

export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    // Out of sight it has no width; it keeps the one it had.
    const measure = () => box.clientWidth > 0 && setWidth(Math.round(box.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
