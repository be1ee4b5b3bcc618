/** Reading history: kept only if the reader wants it, never of a private window, never of a site that is left out. */

import { foldText } from '../../engine/fold.ts';
import type { OwnData } from '../../platform/feed-messages.ts';
import type { HistoryStore } from '../../platform/history-store.ts';
import { siteOf } from '../../platform/site-of.ts';
import { articleAddress, type HistoryPart, type HistorySettings, isKept, type Meetings, type ReadArticle } from '../../stories/history.ts';

export interface HistoryPorts {
  readonly store: HistoryStore;
  readonly settings: () => Promise<HistorySettings>;
  readonly saveSettings: (settings: HistorySettings) => Promise<void>;
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly now: () => number;
  /** Articles have been forgotten, or are no longer to be told of. */
  readonly forgotten?: () => void;
}

export class ReadingHistory {
  private readonly ports: HistoryPorts;

  constructor(ports: HistoryPorts) {
    this.ports = ports;
  }

  /** Whether the article has been kept. */
  async record(
    page: { readonly address: string; readonly isPrivate: boolean } | undefined,
    article: Pick<ReadArticle, 'title' | 'date' | 'entities'>,
  ): Promise<boolean> {
    const site = siteOf(page?.address);
    if (!page || page.isPrivate || site === undefined || !isKept(site, await this.ports.settings())) return false;
    await this.ports.store.record({ ...article, address: articleAddress(page.address), site, at: this.ports.now() });
    await this.expire();
    return true;
  }

  /** Of the entities those that another article than the one at hand mentions. None while history is off, or in a private window. */
  async met(ids: readonly string[], page: { readonly address: string; readonly isPrivate: boolean } | undefined): Promise<string[]> {
    if (!page || page.isPrivate || !(await this.ports.settings()).on) return [];
    const address = articleAddress(page.address);
    const met = await Promise.all(ids.map((id) => this.ports.store.isMet(id, address)));
    return ids.filter((_, index) => met[index]);
  }

  settings(): Promise<HistorySettings> {
    return this.ports.settings();
  }

  /** What is no longer to be kept is forgotten at once. */
  async change(settings: HistorySettings): Promise<HistorySettings> {
    await this.ports.saveSettings(settings);
    await this.expire();
    this.ports.forgotten?.();
    return settings;
  }

  async expire(): Promise<void> {
    if (await this.ports.store.expire(await this.ports.settings(), this.ports.now())) this.ports.forgotten?.();
  }

  /** Articles that have every word of the query in their title, site or the names of their entities; the latest first. */
  async search(query: string, limit: number): Promise<ReadArticle[]> {
    const words = foldText(query).split(' ').filter(Boolean);
    const articles = await this.ports.store.all();
    if (words.length === 0) return articles.slice(0, limit);
    const names = await this.ports.names([...new Set(articles.flatMap(({ entities }) => entities))]);
    const has = ({ title, site, entities }: ReadArticle) => {
      const text = foldText([title, site, ...entities.map((id) => names.get(id) ?? '')].join(' '));
      return words.every((word) => text.includes(word));
    };
    return articles.filter(has).slice(0, limit);
  }

  async forget(part: HistoryPart): Promise<true> {
    await this.ports.store.forget(part);
    this.ports.forgotten?.();
    return true;
  }

  async meetings(id: string, address: string | null): Promise<Meetings | null> {
    return (await this.ports.store.meetings(id, address && articleAddress(address))) ?? null;
  }

  async export(): Promise<Pick<OwnData, 'history' | 'historySettings'>> {
    return { history: await this.ports.store.all(), historySettings: await this.ports.settings() };
  }

  async import({ history, historySettings }: OwnData): Promise<void> {
    await this.ports.store.add(history);
    await this.change(historySettings);
  }
}
