/** Mounts an element into the document for one test; it is unmounted when the test is over. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Mounted {
  readonly box: HTMLElement;
  readonly render: (element: ReactNode) => void;
  /** Elements that match `selector` and whose text contains `text`. */
  readonly all: (selector: string, text?: string) => HTMLElement[];
  readonly one: (selector: string, text?: string) => HTMLElement;
  readonly click: (selector: string, text?: string) => void;
  readonly key: (target: Element, key: string) => KeyboardEvent;
}

export function mount(element: ReactNode): Mounted {
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const render = (next: ReactNode) => act(() => root.render(next));
  render(element);
  onTestFinished(() => {
    act(() => root.unmount());
    box.remove();
  });
  const all = (selector: string, text = '') =>
    [...box.querySelectorAll<HTMLElement>(selector)].filter((found) => (found.textContent ?? '').includes(text));
  const one = (selector: string, text = '') => {
    const [found, ...others] = all(selector, text);
    if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 0} elements for ${selector} "${text}"`);
    return found;
  };
  const click = (selector: string, text = '') => act(() => one(selector, text).click());
  const key = (target: Element, name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    act(() => void target.dispatchEvent(event));
    return event;
  };
  return { box, render, all, one, click, key };
}
