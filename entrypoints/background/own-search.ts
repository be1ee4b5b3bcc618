/**
 * Searching what comes to the reader: stories of the feeds by the titles of their reports, and articles that were read. The index of
 * titles is read from the database on first need; articles, of which there are far fewer, are indexed anew when they have changed.
 */
import type { HistoryStore } from '../../platform/history-store.ts';
import type { WorkHit } from '../../platform/search-messages.ts';
import type { TitleStore } from '../../platform/title-store.ts';
import { type FoundTitle, findTitles, queryWords } from '../../stories/find-titles.ts';
import type { HistorySettings, ReadArticle } from '../../stories/history.ts';
import { matchWords } from '../../stories/match-words.ts';
import type { StoredItem } from '../../stories/news-item.ts';
import { buildTitleIndex } from '../../stories/title-index.ts';
import { TitlePart } from '../../stories/title-part.ts';

export interface OwnSearchPorts {
  readonly titles: Pick<TitleStore, 'parts' | 'takeIn' | 'dropOld' | 'items' | 'reports'>;
  readonly history: Pick<HistoryStore, 'all' | 'changes'>;
  readonly settings: () => Promise<HistorySettings>;
}

interface ReadArticles {
  readonly articles: readonly ReadArticle[];
  readonly part: TitlePart;
  readonly changes: number;
}

const most = { story: 5, read: 4 };
/** Reports that are looked up at once: several may be of one story. */
const lookedUp = 12;
/** A title that has changed since must still have so much of the query. */
const leastScore = 0.5;

export class OwnSearch {
  private readonly ports: OwnSearchPorts;
  private parts = new Map<number, TitlePart>();
  private loaded: Promise<void> | undefined;
  private read: Promise<ReadArticles> | undefined;

  constructor(ports: OwnSearchPorts) {
    this.ports = ports;
  }

  /** Items have come or gone: the stored index takes it in, and is looked at again with the next search. `dropped`: old ones had to go. */
  async takeIn(dropped: boolean): Promise<void> {
    if (dropped) await this.ports.titles.dropOld();
    while (await this.ports.titles.takeIn());
    this.loaded = undefined;
  }

  async search(query: string): Promise<WorkHit[]> {
    const [read] = await Promise.all([this.articles(), this.ready()]);
    const typed = queryWords(query);
    if (typed.length === 0) return [];
    return [...(await this.stories(query, typed)), ...this.readBefore(query, read)];
  }

  private ready(): Promise<void> {
    if (!this.loaded) {
      const loading = this.load();
      this.loaded = loading;
      loading.catch(() => {
        if (this.loaded === loading) this.loaded = undefined;
      });
    }
    return this.loaded;
  }

  private async load(): Promise<void> {
    while (await this.ports.titles.takeIn());
    const { keys, parts } = await this.ports.titles.parts(new Set(this.parts.keys()));
    const now = new Map<number, TitlePart>();
    for (const key of keys) {
      const index = parts.get(key);
      const part = this.parts.get(key) ?? (index && new TitlePart(index));
      if (part) now.set(key, part);
    }
    this.parts = now;
  }

  private async stories(query: string, typed: readonly string[]): Promise<WorkHit[]> {
    const found = findTitles([...this.parts.values()], query, 4 * lookedUp);
    const stories = new Map<string, { readonly item: StoredItem; readonly hit: FoundTitle }>();
    for (let first = 0; first < found.length && stories.size < most.story; first += lookedUp) {
      const some = found.slice(first, first + lookedUp);
      const items = new Map((await this.ports.titles.items(some.map(({ number }) => number))).map((item) => [item.arrival, item]));
      for (const hit of some) {
        const item = items.get(hit.number);
        const current = item && (item.title === hit.title ? hit : { ...hit, ...matchWords(typed, item.title) });
        if (item && current && current.score >= leastScore && !stories.has(item.story)) stories.set(item.story, { item, hit: current });
      }
    }
    const best = [...stories].slice(0, most.story);
    const reports = await this.ports.titles.reports(best.map(([story]) => story));
    return best.map(([, { item, hit }], at) => ({
      ...{ is: 'story', title: item.title, ranges: hit.ranges, score: hit.score, misspelt: hit.misspelt },
      ...{ url: item.url, source: item.outlet, at: item.at, reports: reports[at] ?? 1 },
    }));
  }

  private readBefore(query: string, { articles, part }: ReadArticles): WorkHit[] {
    return findTitles([part], query, most.read).flatMap(({ number, ranges, score, misspelt }) => {
      const article = articles[number];
      if (!article) return [];
      const { title, address, site, at } = article;
      return [{ is: 'read', title, ranges, score, misspelt, url: address, source: site, at, reports: 1 }];
    });
  }

  /** What was read, if the reader wants that kept. */
  private async articles(): Promise<ReadArticles> {
    const { history, settings } = this.ports;
    if ((await this.read?.catch(() => undefined))?.changes !== history.changes) {
      this.read = (async () => {
        const { changes } = history;
        const articles = (await settings()).on ? await history.all() : [];
        return {
          articles,
          changes,
          part: new TitlePart(buildTitleIndex(articles.map(({ title, at }, number) => ({ number, title, at })))),
        };
      })();
    }
    return this.read as Promise<ReadArticles>;
  }
}
