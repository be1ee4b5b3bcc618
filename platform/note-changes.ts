/** Word among the extension's own pages and background that notes have changed; no page hears it. */

const channel = 'notes';

export function tellNotesChanged(): void {
  const teller = new BroadcastChannel(channel);
  teller.postMessage('changed');
  teller.close();
}

export function hearNotesChanged(changed: () => void, signal: AbortSignal): void {
  const listener = new BroadcastChannel(channel);
  listener.onmessage = changed;
  signal.addEventListener('abort', () => listener.close());
}
