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
