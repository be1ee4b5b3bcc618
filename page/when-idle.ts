/** Runs work when the page has nothing better to do, at the latest after a second; at once where the browser has no idle callbacks. */

const LATEST_MS = 1000;

export function whenIdle(window: Window, work: () => void, signal: AbortSignal): void {
  const run = () => signal.aborted || work();
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, 1);
    signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
    return;
  }
  window.requestIdleCallback(run, { timeout: LATEST_MS });
}
