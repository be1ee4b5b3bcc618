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

const wanted = 'panelPlace';

/** Where the panel is to be opened: at one of its views, or at the full entry of an entity. */
export interface PanelPlace {
  readonly view?: string;
  readonly entry?: string;
}

/**
 * Opens the panel at a place, or turns it there. Where a click in a page does not suffice to open it, as in Firefox, `instead` is done;
 * unless told, the popup is opened.
 */
export async function openPanelAt(
  tabId: number | undefined,
  place: PanelPlace,
  instead: () => Promise<void> = () => browser.action.openPopup(),
): Promise<true> {
  await openPanel(tabId).then(() => browser.storage.session.set({ [wanted]: place }), instead);
  return true;
}

/** The panel's end: calls `turn` with the place that was asked for, now or later. */
export function hearWantedPlace(turn: (place: PanelPlace) => void, signal: AbortSignal): void {
  const take = async () => {
    const { [wanted]: place } = await browser.storage.session.get(wanted);
    if (typeof place !== 'object' || place === null || signal.aborted) return;
    await browser.storage.session.remove(wanted);
    turn(place);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[wanted]?.newValue !== undefined) take();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  take();
}
