/** Tells when a page changes its address without loading. A move to another heading of the same page is none. */

/** The event target that browsers with the Navigation API have. */
interface NavigatingWindow {
  readonly navigation?: EventTarget;
}

/** Returns a check to be called when something hints at a change, for browsers that tell of none. Cost: one string comparison. */
export function watchAddress(window: Window, onNavigate: () => void, signal: AbortSignal): () => void {
  let known = placeOf(window.location.href);
  const check = () => {
    const place = placeOf(window.location.href);
    if (signal.aborted || place === known) return;
    known = place;
    onNavigate();
  };
  (window as NavigatingWindow).navigation?.addEventListener('navigatesuccess', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
  return check;
}

/** The address without a fragment that only names a heading; one that begins "#/" or "#!" is a route. */
function placeOf(address: string): string {
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  return /^[/!]/.test(fragment) ? `${page}#${fragment}` : page;
}
