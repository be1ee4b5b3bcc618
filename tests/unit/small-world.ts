/** A knowledge base made up in memory and compiled as the real one is, so that a test sees its whole world. */
import type { EntityText, OfficeText } from '../../data/schema.ts';
import { type Article, MentionFinder } from '../../engine/find-mentions.ts';
import type { How, Reason } from '../../engine/mention.ts';
import { readDate } from '../../pack/edtf.ts';
import { encodePack } from '../../pack/encode.ts';
import { Pack } from '../../pack/pack.ts';
import { compileKnowledge } from '../../tools/knowledge/compile.ts';
import type { DerivedPlace } from '../../tools/knowledge/derived-places.ts';
import { layoutEntity } from '../../tools/knowledge/layout/layout-entity.ts';
import type { EntityFile, Knowledge } from '../../tools/knowledge/read.ts';

export type Entry = Partial<EntityText> & Pick<EntityText, 'name' | 'kind'>;
export type Place = Partial<DerivedPlace> & Pick<DerivedPlace, 'id' | 'name'>;

export interface WorldText {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly places?: readonly Place[];
  readonly offices?: Readonly<Record<string, OfficeText>>;
  readonly lexicon?: Readonly<Record<string, readonly string[]>>;
}

export function knowledgeOf({ entries, offices = {}, lexicon = {} }: WorldText): Knowledge {
  const file = (id: string, entry: Entry): EntityFile => {
    const entity = { summary: `The ${entry.kind} "${entry.name}", made up for a test of the engine.`, asOf: '2022', ...entry };
    return { id, file: `data/entities/${entry.kind}/${id}.yaml`, entity, value: entity, text: layoutEntity(entity), lineOf: () => 1 };
  };
  return {
    entities: new Map(Object.entries(entries).map(([id, entry]) => [id, file(id, entry)])),
    offices: new Map(Object.entries(offices)),
    officeFiles: new Map(
      Object.keys(offices).map((id) => [id, { file: 'data/offices/x.yaml', text: '', value: offices, lineOf: () => 1 }]),
    ),
    relationTypes: {
      'part-of': { label: 'part of', inverse: 'includes' },
      'ally-of': { label: 'ally of', inverse: 'ally of' },
      'related-to': { label: 'related to', inverse: 'related to' },
      'family-of': { label: 'family of', inverse: 'family of' },
      'led-by': { label: 'led by', inverse: 'led' },
      signed: { label: 'signed', inverse: 'signed by', to: ['agreement'] },
    },
    lexicon: new Map(Object.entries(lexicon)),
    diagnostics: [],
  };
}

export function placeOf(place: Place): DerivedPlace {
  return {
    wikipedia: place.name,
    summary: 'Somewhere.',
    at: undefined,
    aliases: [],
    names: {},
    adjectives: [],
    people: [],
    standsFor: undefined,
    country: undefined,
    capital: undefined,
    flag: undefined,
    code: undefined,
    facts: [],
    borders: [],
    ...place,
  };
}

export function packBytesOf(text: WorldText): Uint8Array<ArrayBuffer> {
  return encodePack(compileKnowledge(knowledgeOf(text), (text.places ?? []).map(placeOf)));
}

const packOf = (text: WorldText): Pack => new Pack(packBytesOf(text), { verify: true });

/** A mention as a test reads it. */
export interface Seen {
  readonly surface: string;
  readonly id: string;
  readonly how: How;
  readonly possible: boolean;
  readonly confidence: number;
  readonly reason: Reason;
  readonly standsFor: string | undefined;
}

export const dayOf = (date: string | undefined): number | undefined => (date === undefined ? undefined : readDate(date)?.from);

/** Finds in one or several blocks of text, and tells mentions by surface and id. */
export class World {
  readonly pack: Pack;
  readonly finder: MentionFinder;

  constructor(pack: Pack) {
    this.pack = pack;
    this.finder = new MentionFinder(pack.gazetteer);
  }

  find(text: string | readonly string[], date?: string, introduced: Article['introduced'] = []): Seen[] {
    const blocks = typeof text === 'string' ? [text] : text;
    const { mentions } = this.finder.find({ blocks, day: dayOf(date), introduced });
    return mentions.flatMap((list, block) =>
      list.map(({ start, end, entity, standsFor, how, possible, confidence, reason }) => ({
        surface: (blocks[block] ?? '').slice(start, end),
        id: this.pack.idOf(entity),
        how,
        possible,
        confidence,
        reason,
        standsFor: standsFor === undefined ? undefined : this.pack.idOf(standsFor),
      })),
    );
  }

  /** `surface = id` of every mention, or of those found in the ways of `hows`. */
  told(text: string | readonly string[], date?: string, ...hows: How[]): string[] {
    return this.find(text, date)
      .filter(({ how }) => hows.length === 0 || hows.includes(how))
      .map(({ surface, id }) => `${surface} = ${id}`);
  }
}

export const worldOf = (text: WorldText): World => new World(packOf(text));
