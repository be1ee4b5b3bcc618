/** Opening the side panel. Both browsers allow it only within an act of the reader: a click on our own ground, a menu or a key. */
import { browser } from 'wxt/browser';

/** The two browsers' ways, which the polyfill does not know. */
interface Panels {
  readonly sidePanel?: { open(where: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Must be called at once within the act, before anything is waited for. */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel && tabId !== undefined) await sidePanel.open({ tabId });
}

const wanted = 'panelView';

/**
 * Opens the panel at one of its views, or turns it to that view. Where a click in a page does not suffice to open it, as in Firefox, the
 * popup is opened instead.
 */
export async function openPanelAt(tabId: number | undefined, view: string): Promise<true> {
  await openPanel(tabId).then(
    () => browser.storage.session.set({ [wanted]: view }),
    () => browser.action.openPopup(),
  );
  return true;
}

/** The panel's end: calls `turn` with the view that was asked for, now or later. */
export function hearWantedView(turn: (view: string) => void, signal: AbortSignal): void {
  const take = async () => {
    const { [wanted]: view } = await browser.storage.session.get(wanted);
    if (typeof view !== 'string' || signal.aborted) return;
    await browser.storage.session.remove(wanted);
    turn(view);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[wanted]?.newValue !== undefined) take();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  take();
}
