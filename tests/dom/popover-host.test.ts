// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopoverHost, type PopoverHost } from '../../page/popover-host.ts';

/** happy-dom has no top layer; real dialogs are for the browser tests. */
const open = new Set<Element>();
let life: AbortController;
let popover: PopoverHost;

beforeEach(() => {
  vi.useFakeTimers();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    if (selector === ':popover-open') return open.has(this);
    return selector === ':modal' ? this.hasAttribute('data-modal') : matches.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: Element) {
      open.add(this);
    },
    hidePopover(this: Element) {
      open.delete(this);
    },
  });
  document.elementFromPoint = () => null;
  document.body.innerHTML = '<p>Text</p><section data-modal id="outer"><section data-modal id="inner"><p>Deep</p></section></section>';
  life = new AbortController();
  popover = createPopoverHost(document, { mode: 'closed', signal: life.signal });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  open.clear();
});

function anchorIn(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) ?? document.body);
  return range;
}

describe('popover host', () => {
  it('leaves no trace when hidden', () => {
    const before = document.documentElement.outerHTML;
    popover.mount(anchorIn('p'));
    expect(document.querySelectorAll('backstory-card')).toHaveLength(1);
    expect(open.has(popover.host)).toBe(true);
    popover.unmount();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(popover.isMounted).toBe(false);
  });

  it('has a closed root that stays the same', () => {
    const root = popover.mount(anchorIn('p'));
    expect(popover.host.shadowRoot).toBeNull();
    expect(root.mode).toBe('closed');
    popover.unmount();
    expect(popover.mount(anchorIn('p'))).toBe(root);
  });

  it('lives in the nearest modal element around its anchor', () => {
    popover.mount(anchorIn('p'));
    expect(popover.host.parentElement).toBe(document.documentElement);
    popover.mount(anchorIn('#inner p'));
    expect(popover.host.parentElement?.id).toBe('inner');
  });

  it('leaves a dialog that closes', () => {
    popover.mount(anchorIn('#inner p'));
    document.querySelector('#inner')?.removeAttribute('data-modal');
    vi.advanceTimersByTime(400);
    expect(popover.host.parentElement?.id).toBe('outer');
    document.querySelector('#outer')?.removeAttribute('data-modal');
    vi.advanceTimersByTime(400);
    expect(popover.host.parentElement).toBe(document.documentElement);
    expect(open.has(popover.host)).toBe(true);
  });

  it('is shown again when somebody hid it', () => {
    popover.mount(anchorIn('p'));
    open.clear();
    vi.advanceTimersByTime(400);
    expect(open.has(popover.host)).toBe(true);
  });

  it('keeps what happens in it from the page', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: life.signal });
    const button = popover.mount(anchorIn('p')).appendChild(document.createElement('button'));
    const inside = vi.fn();
    button.addEventListener('click', inside);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(inside).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes with its signal', () => {
    popover.mount(anchorIn('p'));
    life.abort();
    expect(popover.host.isConnected).toBe(false);
    popover.mount(anchorIn('p'));
    expect(popover.host.isConnected).toBe(false);
  });
});
