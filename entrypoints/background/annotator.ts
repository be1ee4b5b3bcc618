/** The pack and the engine, opened on first need and kept as long as the browser lets the worker live. */
import { MentionFinder } from '../../engine/find-mentions.ts';
import { readDate } from '../../pack/edtf.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Explanation } from '../../platform/log-messages.ts';
import type { AnnotateRequest, Annotation, PageOverview, PageReport, SearchHit } from '../../platform/messages.ts';
import { queryWords } from '../../stories/find-titles.ts';
import { matchWords } from '../../stories/match-words.ts';
import type { NewsItem, UnderstoodItem } from '../../stories/news-item.ts';
import { understandItem } from '../../stories/understand-item.ts';
import { explanationOf, travelling } from './explanation.ts';
import { pageOverview } from './page-overview.ts';

/** What a name is worth that is like the query as a whole, although its words are not. */
const unlikely = 0.8;

export class Annotator {
  private readonly open: () => Promise<Pack>;
  private opened: Promise<Pack> | undefined;
  private finder: MentionFinder | undefined;

  constructor(open: () => Promise<Pack>) {
    this.open = open;
  }

  /** Rejects, in words for the reader, when the pack cannot be opened; the next call tries again. */
  private ready(): Promise<Pack> {
    this.opened ??= this.open().catch((error) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** The engine, which names and cards can do without. */
  private async reading(): Promise<{ readonly pack: Pack; readonly finder: MentionFinder }> {
    const pack = await this.ready();
    this.finder ??= new MentionFinder(pack.gazetteer);
    return { pack, finder: this.finder };
  }

  async annotate({ blocks, date, introduced }: AnnotateRequest): Promise<Omit<Annotation, 'met'>> {
    const { pack, finder } = await this.reading();
    const day = date === null ? undefined : readDate(date)?.from;
    const known = introduced.flatMap((id) => pack.find(id) ?? []);
    const findings = finder.find({ blocks, day, introduced: known });
    const entities = new Set(findings.mentions.flat().map(({ entity }) => entity));
    return {
      mentions: findings.mentions.map((mentions) => mentions.map((mention) => travelling(mention, pack))),
      records: Object.fromEntries([...entities].map((entity) => [pack.idOf(entity), pack.record(entity)])),
      introduced: findings.introduced.map((entity) => pack.idOf(entity)),
    };
  }

  async explain({ blocks, date }: Pick<AnnotateRequest, 'blocks' | 'date'>): Promise<Omit<Explanation, 'met'>> {
    const { pack, finder } = await this.reading();
    return explanationOf(finder.explain({ blocks, day: date === null ? undefined : readDate(date)?.from }), pack);
  }

  async record(id: string): Promise<EntityRecord | null> {
    const pack = await this.ready();
    const entity = pack.find(id);
    return entity === undefined ? null : pack.record(entity);
  }

  async records(ids: readonly string[]): Promise<EntityRecord[]> {
    const pack = await this.ready();
    return ids.flatMap((id) => {
      const entity = pack.find(id);
      return entity === undefined ? [] : [pack.record(entity)];
    });
  }

  async overview({ mentions, date }: Pick<PageReport, 'mentions' | 'date'>): Promise<PageOverview> {
    const pack = await this.ready();
    return pageOverview(mentions, date, pack);
  }

  /** How many entities the pack has. */
  async entries(): Promise<number> {
    return (await this.ready()).entityCount;
  }

  /** Items of feeds with the entities that they mention. */
  async understand(items: readonly NewsItem[]): Promise<UnderstoodItem[]> {
    const { pack, finder } = await this.reading();
    return items.map((item) => understandItem(item, { finder, idOf: (entity) => pack.idOf(entity) }));
  }

  /** What entities are called, for those that the pack has. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const pack = await this.ready();
    return new Map(
      ids.flatMap((id) => {
        const entity = pack.find(id);
        return entity === undefined ? [] : [[id, pack.nameOf(entity)] as const];
      }),
    );
  }

  async search(query: string, limit: number): Promise<SearchHit[]> {
    const pack = await this.ready();
    const typed = queryWords(query);
    return pack.search.search(query, limit).map(({ entity, name, ranges, score: likeness }) => {
      const record = pack.record(entity);
      const words = matchWords(typed, record.name);
      // What was met may be another name than the entity's own, and is marked there as far as it has its words.
      const letters = name === record.name ? ranges.map(([first, last]) => [first, last + 1] as const) : [];
      const shown = words.score > 0 ? words.ranges : letters;
      const met = matchWords(typed, name);
      const score = Math.max(words.score, met.score, unlikely * likeness);
      const misspelt = words.misspelt && met.misspelt;
      return { id: record.id, name: record.name, kind: record.kind, summary: record.summary, ranges: shown, score, misspelt };
    });
  }
}
