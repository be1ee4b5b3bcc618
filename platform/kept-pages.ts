/**
 * What the popup told last of the page in a tab, kept in the browser's memory for the session (`storage.session`), so that a popup
 * need not wait for a background that has been stopped. Never on disk; pages and their scripts cannot reach it. As much as fits: of
 * the latest tabs, and nothing that is very large.
 */
import { browser } from '@wxt-dev/browser';
import { articleAddress } from '../stories/history.ts';
import { markOf } from '../stories/item-mark.ts';
import type { BackgroundMessages, PageTold } from './messages.ts';

export interface KeptPage {
  /** Which page it is of, and what it said: `pageMark`. */
  readonly page: number;
  readonly told: PageTold;
}

export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Browsers have room for ten million bytes. */
const most = { tabs: 50, characters: 100_000 };
const keyOf = (tab: number) => `page ${tab}`;
const tabsKey = 'tabs';

const sessionArea = (): SessionArea => browser.storage.session as unknown as SessionArea;

/** The same for the same page that says the same, as this version of the extension understands it. */
export function pageMark({ address, title, date, mentions }: Omit<BackgroundMessages['page-told']['request'], 'tab'>): number {
  const { version } = browser.runtime.getManifest();
  const said = mentions.map(({ id, how, inHeading }) => `${id} ${how} ${inHeading}`).join('\n');
  return markOf({ id: `${version}\n${address && articleAddress(address)}`, title: `${title}\n${date}`, summary: said });
}

export async function keptPage(tab: number, area: SessionArea = sessionArea()): Promise<KeptPage | undefined> {
  return (await area.get(keyOf(tab)))[keyOf(tab)] as KeptPage | undefined;
}

/** The writing end, of which there is to be one. Changes are made one after the other. */
export class KeptPages {
  private readonly area: () => SessionArea;
  private running: Promise<unknown> = Promise.resolve();

  constructor(area: () => SessionArea = sessionArea) {
    this.area = area;
  }

  keep(tab: number, page: KeptPage): Promise<void> {
    if (JSON.stringify(page).length > most.characters) return this.drop(tab);
    return this.next(async (area) => {
      const tabs = [...(await tabsIn(area)).filter((other) => other !== tab), tab];
      const surplus = tabs.splice(0, Math.max(0, tabs.length - most.tabs));
      if (surplus.length > 0) await area.remove(surplus.map(keyOf));
      await area.set({ [keyOf(tab)]: page, [tabsKey]: tabs });
    });
  }

  drop(tab: number): Promise<void> {
    return this.next(async (area) => {
      const tabs = await tabsIn(area);
      if (!tabs.includes(tab)) return;
      await area.remove([keyOf(tab)]);
      await area.set({ [tabsKey]: tabs.filter((other) => other !== tab) });
    });
  }

  clear(): Promise<void> {
    return this.next((area) => area.clear());
  }

  private next(change: (area: SessionArea) => Promise<void>): Promise<void> {
    const run = this.running.then(() => change(this.area()));
    this.running = run.catch(() => undefined);
    return run;
  }
}

async function tabsIn(area: SessionArea): Promise<readonly number[]> {
  return ((await area.get(tabsKey))[tabsKey] as readonly number[] | undefined) ?? [];
}
