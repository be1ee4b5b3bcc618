/**
 * The one element we ever put into a page: the host of the card, a manual popover with a shadow root of its own, in the top layer.
 * Guarantees: in the page only while shown; clickable above modal dialogs and fullscreen elements, since it moves into them; neither
 * the page's styles nor its listeners reach the card, and events in the card bubble no further than the host.
 * Cost: nothing while hidden; while shown, one hit test every few hundred milliseconds.
 */
import { HOST_NAME } from './excluded.ts';
import { homeFor, presentHome } from './modal-home.ts';

export interface PopoverHost {
  readonly host: HTMLElement;
  /** Shows the host for a card about the range; where it is shown already, it moves to where that range needs it. */
  mount(anchor: Range): ShadowRoot;
  unmount(): void;
  readonly isMounted: boolean;
}

export interface PopoverHostOptions {
  readonly mode: 'open' | 'closed';
  readonly signal: AbortSignal;
}

/** Dialogs inside shadow trees open and close unheard, so the host's place is also looked at regularly. */
const CHECK_INTERVAL_MS = 300;

/** Inline and important: above every rule of the page, and not lost when the card sets its own style sheets. */
const PROTECTION: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  'z-index': '2147483647',
  direction: 'ltr',
  'unicode-bidi': 'normal',
  'color-scheme': 'light dark',
};

/** What the reader does in a card is not for the page to hear. Listeners inside the card come before the host's. */
const PRIVATE_EVENTS = `auxclick beforeinput change click compositionend compositionstart compositionupdate contextmenu copy cut dblclick
  drag dragend dragenter dragleave dragover dragstart drop focusin focusout input keydown keypress keyup mousedown mousemove mouseout
  mouseover mouseup paste pointercancel pointerdown pointermove pointerout pointerover pointerup select selectstart touchcancel touchend
  touchmove touchstart wheel`.split(/\s+/);

/** Events after which the host may be in the wrong place. None of them bubbles, hence capture. */
const MODAL_EVENTS = ['toggle', 'close', 'fullscreenchange'];

export function createPopoverHost(document: Document, { mode, signal }: PopoverHostOptions): PopoverHost {
  const host = document.createElement(HOST_NAME);
  host.popover = 'manual';
  for (const [property, value] of Object.entries(PROTECTION)) host.style.setProperty(property, value, 'important');
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  const root = host.attachShadow({ mode });
  let anchor: Range | undefined;
  let watching: AbortController | undefined;

  function place(home: Element): void {
    const focused = root.activeElement as HTMLElement | null;
    if (host.parentNode !== home) move(host, home);
    // Shown anew, it comes to the top of the top layer.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    if (focused && root.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  function check(): void {
    if (!anchor) return;
    const home = presentHome(anchor, host, root);
    if (host.parentNode !== home || !host.matches(':popover-open')) place(home);
  }

  function watch(): AbortController {
    const controller = new AbortController();
    const timer = document.defaultView?.setInterval(check, CHECK_INTERVAL_MS);
    controller.signal.addEventListener('abort', () => document.defaultView?.clearInterval(timer));
    for (const type of MODAL_EVENTS) {
      document.addEventListener(type, (event) => event.target === host || check(), { capture: true, signal: controller.signal });
    }
    return controller;
  }

  function unmount(): void {
    anchor = undefined;
    watching?.abort();
    watching = undefined;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.remove();
  }

  signal.addEventListener('abort', unmount);
  return {
    host,
    mount(range) {
      if (signal.aborted) return root;
      anchor = range;
      place(homeFor(range, document));
      watching ??= watch();
      return root;
    },
    unmount,
    get isMounted() {
      return anchor !== undefined;
    },
  };
}

interface MovingParent {
  moveBefore?(node: Node, before: Node | null): void;
}

/** Keeps focus, scroll positions and running transitions where the browser can move a node without removing it. */
function move(host: HTMLElement, home: Element): void {
  const parent = home as Element & MovingParent;
  if (host.isConnected && host.ownerDocument === home.ownerDocument && parent.moveBefore) {
    try {
      parent.moveBefore(host, null);
      return;
    } catch {
      // Refused between trees of different shadow-including roots: removed and inserted, then.
    }
  }
  home.append(host);
}
