/** The pack and the engine, opened on first need and kept as long as the browser lets the worker live. */
import { MentionFinder } from '../../engine/find-mentions.ts';
import { readDate } from '../../pack/edtf.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Explanation } from '../../platform/log-messages.ts';
import type { AnnotateRequest, Annotation, PageOverview, PageReport, SearchHit } from '../../platform/messages.ts';
import type { NewsItem, UnderstoodItem } from '../../stories/news-item.ts';
import { understandItem } from '../../stories/understand-item.ts';
import { explanationOf, travelling } from './explanation.ts';
import { pageOverview } from './page-overview.ts';

export class Annotator {
  private readonly open: () => Promise<Pack>;
  private opened: Promise<{ pack: Pack; finder: MentionFinder }> | undefined;

  constructor(open: () => Promise<Pack>) {
    this.open = open;
  }

  /** Rejects, in words for the reader, when the pack cannot be opened; the next call tries again. */
  private ready(): Promise<{ pack: Pack; finder: MentionFinder }> {
    this.opened ??= this.open().then(
      (pack) => ({ pack, finder: new MentionFinder(pack.gazetteer) }),
      (error) => {
        this.opened = undefined;
        throw error;
      },
    );
    return this.opened;
  }

  async annotate({ blocks, date, introduced }: AnnotateRequest): Promise<Omit<Annotation, 'met'>> {
    const { pack, finder } = await this.ready();
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
    const { pack, finder } = await this.ready();
    return explanationOf(finder.explain({ blocks, day: date === null ? undefined : readDate(date)?.from }), pack);
  }

  async record(id: string): Promise<EntityRecord | null> {
    const { pack } = await this.ready();
    const entity = pack.find(id);
    return entity === undefined ? null : pack.record(entity);
  }

  async records(ids: readonly string[]): Promise<EntityRecord[]> {
    const { pack } = await this.ready();
    return ids.flatMap((id) => {
      const entity = pack.find(id);
      return entity === undefined ? [] : [pack.record(entity)];
    });
  }

  async overview({ mentions, date }: Pick<PageReport, 'mentions' | 'date'>): Promise<PageOverview> {
    const { pack } = await this.ready();
    return pageOverview(mentions, date, pack);
  }

  /** How many entities the pack has. */
  async entries(): Promise<number> {
    return (await this.ready()).pack.entityCount;
  }

  /** Items of feeds with the entities that they mention. */
  async understand(items: readonly NewsItem[]): Promise<UnderstoodItem[]> {
    const { pack, finder } = await this.ready();
    return items.map((item) => understandItem(item, { finder, idOf: (entity) => pack.idOf(entity) }));
  }

  /** What entities are called, for those that the pack has. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const { pack } = await this.ready();
    return new Map(
      ids.flatMap((id) => {
        const entity = pack.find(id);
        return entity === undefined ? [] : [[id, pack.nameOf(entity)] as const];
      }),
    );
  }

  async search(query: string, limit: number): Promise<SearchHit[]> {
    const { pack } = await this.ready();
    return pack.search.search(query, limit).map(({ entity, name, ranges }) => {
      const record = pack.record(entity);
      // The matched letters belong to the name that was met, which may be another than the entity's own.
      const shown = name === record.name ? ranges.map(([first, last]) => [first, last + 1] as const) : [];
      return { id: record.id, name: record.name, kind: record.kind, summary: record.summary, ranges: shown };
    });
  }
}
