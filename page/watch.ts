/**
 * Tells when the page's text changes: in the document, open shadow roots and frames of the same origin. Changes are gathered and
 * delivered in idle time; an element that keeps changing (a ticker, a counter) is reported ever more rarely. Our own host and text
 * being typed are never reported. Cost: native observation; per delivery, time linear in what changed.
 */
import { frameDocument, isElement, rootsWithin, withoutNested } from './composed-tree.ts';
import { dirtyElements } from './dirty-elements.ts';
import { watchAddress } from './watch-address.ts';
import { whenIdle } from './when-idle.ts';

export interface DocumentWatcher {
  /** Elements to read anew, none inside another. Empty: text has only gone. */
  onChange(dirty: Element[]): void;
  /** The page has changed its address without being loaded anew. */
  onNavigate?(): void;
}

/** Quiet time before a delivery, and the longest that changes wait for it. */
const QUIET_MS = 120;
const LONGEST_WAIT_MS = 1000;
/** An element's first reports come at once; from then on each waits twice as long as the one before. */
const FREE_REPORTS = 3;
const LONGEST_HOLD_MS = 60_000;
/** No mutation tells of an element getting its shadow root, so roots are searched for: soon after elements have come, then ever more rarely. */
const FIRST_SEARCH_MS = 500;
const LAST_SEARCH_MS = 32_000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open', 'class', 'style', 'aria-hidden', 'contenteditable'],
  attributeOldValue: true,
};

export function watchDocument(document: Document, watcher: DocumentWatcher, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  new ChangeGatherer(document, window, watcher, signal).start();
}

interface Reports {
  count: number;
  heldUntil: number;
}

class ChangeGatherer {
  readonly #document: Document;
  readonly #window: Window;
  readonly #watcher: DocumentWatcher;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #observed = new WeakSet<Node>();
  readonly #reports = new WeakMap<Element, Reports>();
  readonly #held = new Set<Element>();
  #records: MutationRecord[] = [];
  #firstRecordAt = 0;
  #timer = 0;
  #searchTimer = 0;
  #nextSearch = FIRST_SEARCH_MS;
  #checkAddress: () => void = () => {};

  constructor(document: Document, window: Window, watcher: DocumentWatcher, signal: AbortSignal) {
    this.#document = document;
    this.#window = window;
    this.#watcher = watcher;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#gather(records));
  }

  start(): void {
    this.#observe(this.#document);
    if (this.#watcher.onNavigate) this.#checkAddress = watchAddress(this.#window, this.#watcher.onNavigate, this.#signal);
    this.#findRoots(this.#document);
    this.#searchRoots(FIRST_SEARCH_MS);
    this.#signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      for (const timer of [this.#searchTimer, this.#timer]) this.#window.clearTimeout(timer);
      this.#held.clear();
      this.#records = [];
    });
  }

  #observe(root: Document | ShadowRoot): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, OBSERVED);
    // Neither bubbles; both are seen on the way down. Only a frame's load matters.
    root.addEventListener('load', (event) => this.#frameLoaded(event.target), { capture: true, signal: this.#signal });
  }

  #frameLoaded(target: EventTarget | null): void {
    if (!target || !('localName' in target)) return;
    const inner = frameDocument(target as Element);
    if (!inner) return;
    this.#observe(inner);
    this.#findRoots(inner);
    if (inner.body) this.#report([inner.body]);
  }

  /** Observes the roots inside; the hosts of those not known before. */
  #findRoots(within: Document | ShadowRoot | Element): Element[] {
    const hosts: Element[] = [];
    for (const root of rootsWithin(within)) {
      if (this.#observed.has(root)) continue;
      this.#observe(root);
      const host = 'host' in root ? root.host : root.body;
      if (host) hosts.push(host);
    }
    return hosts;
  }

  /** Searches after `delay`, and again after twice as long while custom elements wait for their definition, at least three times. */
  #searchRoots(delay: number): void {
    this.#window.clearTimeout(this.#searchTimer);
    this.#nextSearch = delay;
    const search = () => {
      const hosts = this.#findRoots(this.#document);
      if (hosts.length > 0) this.#report(hosts);
      const goesOn = delay < FIRST_SEARCH_MS * 8 || this.#document.querySelector(':not(:defined)') !== null;
      if (goesOn && delay < LAST_SEARCH_MS) this.#searchRoots(delay * 2);
    };
    this.#searchTimer = this.#window.setTimeout(() => whenIdle(this.#window, search, this.#signal), delay);
  }

  #gather(records: MutationRecord[]): void {
    this.#checkAddress();
    if (this.#records.length === 0) this.#firstRecordAt = Date.now();
    for (const record of records) this.#records.push(record);
    this.#schedule(Math.min(QUIET_MS, Math.max(0, this.#firstRecordAt + LONGEST_WAIT_MS - Date.now())));
  }

  #schedule(delay: number): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => whenIdle(this.#window, () => this.#deliver(), this.#signal), delay);
  }

  #deliver(): void {
    const records = this.#records;
    this.#records = [];
    const { dirty, textGone } = dirtyElements(records, this.#document);
    for (const element of dirty) this.#findRoots(element);
    if (this.#nextSearch > FIRST_SEARCH_MS * 2 && records.some(addsCustomElement)) this.#searchRoots(FIRST_SEARCH_MS);
    this.#report(dirty, textGone);
  }

  #report(dirty: readonly Element[], textGone = false): void {
    const now = Date.now();
    const ready: Element[] = [];
    for (const element of new Set([...this.#held, ...dirty])) {
      if (this.#isDue(element, now)) ready.push(element);
      else this.#held.add(element);
    }
    const current = ready.filter((element) => element.isConnected);
    for (const element of ready) this.#held.delete(element);
    if (current.length > 0 || textGone) this.#watcher.onChange(withoutNested(current));
    this.#scheduleHeld(now);
  }

  #isDue(element: Element, now: number): boolean {
    const reports = this.#reports.get(element) ?? { count: 0, heldUntil: 0 };
    if (now < reports.heldUntil) return false;
    const excess = Math.max(0, reports.count + 1 - FREE_REPORTS);
    const hold = excess === 0 ? 0 : Math.min(LONGEST_HOLD_MS, LONGEST_WAIT_MS * 2 ** excess);
    // Long quiet redeems.
    const count = now - reports.heldUntil > LONGEST_HOLD_MS ? 1 : reports.count + 1;
    this.#reports.set(element, { count, heldUntil: now + hold });
    return true;
  }

  #scheduleHeld(now: number): void {
    if (this.#held.size === 0 || this.#records.length > 0) return;
    let next = LONGEST_HOLD_MS;
    for (const element of this.#held) next = Math.min(next, (this.#reports.get(element)?.heldUntil ?? now) - now);
    this.#schedule(Math.max(QUIET_MS, next));
  }
}

function addsCustomElement({ addedNodes }: MutationRecord): boolean {
  for (let i = 0; i < addedNodes.length; i++) {
    const node = addedNodes[i];
    if (node && isElement(node) && (node.matches(':not(:defined)') || node.querySelector(':not(:defined)'))) return true;
  }
  return false;
}
