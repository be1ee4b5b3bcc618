/**
 * Records as they are kept in a pack: JSON without what would be said again and again. An object is a list, its fields named once
 * for the whole pack by its shape; a link is the number of its entity, whose name and kind are there already.
 *
 *     {"when": "2018-03-04", "what": "…"}    ->  [7, "2018-03-04", "…"]      shape 7 is when, what
 *     ["a", "b"]                             ->  [0, "a", "b"]
 *     the entity's article on Wikipedia      ->  0                          as a source, whose title is the entity's
 */
import type { EntityLink, EntityRecord, Work } from './entity-record.ts';

const list = 0;

/** Fields that hold links; where they hold anything else, it is no number. */
const linkKeys = new Set(['to', 'of', 'where', 'holder', 'country']);

/** The key of the source that nearly all entries have. */
const wikipediaKey = 'wikipedia';
const ownArticle = 0;
const articleOf = (title: string): Work => ({ publisher: 'Wikipedia', title });

/** Writes records, and gathers the shapes of their objects. */
export class RecordWriter {
  /** The fields of shape n are `shapes[n - 1]`. */
  readonly shapes: string[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly indexOf: ReadonlyMap<string, number>;

  /** `indexOf`: the number of each entity by its id. Links to others stay as they are. */
  constructor(indexOf: ReadonlyMap<string, number>) {
    this.indexOf = indexOf;
  }

  /** The record without what the pack's tables tell of its entity. */
  write({ id: _id, name: _name, title, kind: _kind, ...record }: EntityRecord): string {
    const article = title === null ? undefined : JSON.stringify(articleOf(title));
    return JSON.stringify(this.packed(record, (key, value) => key === wikipediaKey && JSON.stringify(value) === article));
  }

  private packed(value: unknown, isOwnArticle: (key: string, value: unknown) => boolean): unknown {
    if (Array.isArray(value)) return [list, ...value.map((item) => this.packed(item, isOwnArticle))];
    if (typeof value !== 'object' || value === null) return value;
    const entity = isLink(value) ? this.indexOf.get(value.id) : undefined;
    if (entity !== undefined) return entity;
    const fields = Object.entries(value).filter(([, held]) => held !== undefined);
    const held = fields.map(([name, each]) => (isOwnArticle(name, each) ? ownArticle : this.packed(each, isOwnArticle)));
    return [this.shapeOf(fields.map(([name]) => name)), ...held];
  }

  private shapeOf(fields: string[]): number {
    const key = fields.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.shapes.push(fields);
    this.numbers.set(key, number);
    return number;
  }
}

export type KnownOfEntity = Pick<EntityRecord, 'id' | 'name' | 'title' | 'kind'>;

/** The record that a writer wrote as `text`; `known` of its entity, and links, are read from the pack. */
export function readRecord(
  text: string,
  known: KnownOfEntity,
  shapes: readonly (readonly string[])[],
  linkOf: (entity: number) => EntityLink,
): EntityRecord {
  const unpacked = (value: unknown, key: string): unknown => {
    if (typeof value === 'number' && linkKeys.has(key)) return linkOf(value);
    if (value === ownArticle && key === wikipediaKey) return articleOf(known.title ?? '');
    if (!Array.isArray(value)) return value;
    const [shape, ...held] = value as [number, ...unknown[]];
    if (shape === list) return held.map((item) => unpacked(item, ''));
    const fields = shapes[shape - 1] ?? [];
    return Object.fromEntries(fields.map((name, index) => [name, unpacked(held[index], name)]));
  };
  return { ...known, ...(unpacked(JSON.parse(text), '') as Omit<EntityRecord, keyof KnownOfEntity>) };
}

function isLink(value: object): value is EntityLink {
  return 'id' in value && 'name' in value && 'kind' in value && Object.keys(value).length === 3;
}
