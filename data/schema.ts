/**
 * The shape of the knowledge base as people write it: one entity per YAML file, its file name being its permanent id.
 * What the schema cannot say (dates in order, links that lead somewhere) is said by the lint rules.
 */
import * as v from 'valibot';

export const kinds = ['person', 'organisation', 'unit', 'place', 'event', 'agreement', 'weapon', 'concept', 'publication'] as const;

/** Languages of names besides English. */
export const languages = ['de', 'fr', 'es', 'ru', 'uk', 'ar', 'zh'] as const;

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"'));

/** A day, month, year or interval in EDTF. YAML reads a bare 2018 as a number, so numbers are taken as years. */
const date = v.pipe(v.union([v.string(), v.number()], 'must be an EDTF date such as 2018, 2018-03 or 2018-03-04'), v.transform(String));

const words = v.optional(v.pipe(v.array(text), v.minLength(1)));

const conditions = {
  /** `introduced`: counts only once the article has named the entity by another of its names; `adjective`: "Muslim". */
  use: v.optional(v.picklist(['introduced', 'adjective'])),
  /** Counts only with one of these words (lower case) up to three words before it. */
  after: words,
  /** Counts only with one of these words (lower case) right after it. */
  before: words,
  /** Counts only in an article that has one of these words anywhere. */
  near: words,
};

const alias = v.union([text, v.strictObject({ text, ...conditions })], 'must be a name, or {text, use, after, before, near}');
const localNames = v.union([alias, v.pipe(v.array(alias), v.minLength(1))], 'must be a name, or a list of names');

const described = v.union(
  [
    v.pipe(v.array(text), v.minLength(2)),
    v.strictObject({
      /** Words that together name the entity within one sentence; `a|b` are alternatives, `<id>` a mention of an entity, `~group` any word of a group in data/lexicon.yaml. */
      words: v.pipe(v.array(text), v.minLength(2)),
      /** `agrees`: a year told nearby must be the event's. `needed`: that year, or an article of those days. */
      year: v.optional(v.picklist(['agrees', 'needed'])),
      /** Words that must not be in the sentence. */
      not: v.optional(v.array(text)),
    }),
  ],
  'must be a list of two or more words, or {words, year, not}',
);

const fact = v.strictObject({
  label: text,
  value: v.union([text, v.pipe(v.number(), v.transform(String))]),
  when: v.optional(date),
  source: text,
});

const office = v.strictObject({
  /** An office of data/offices, by id. */
  office: v.optional(id),
  /** Or, for an office that is not listed there, its title in words. */
  title: v.optional(text),
  of: v.optional(id),
  from: date,
  to: v.optional(date),
  /** `acting` holders do not end or overlap the term of another. */
  acting: v.optional(v.boolean()),
  source: text,
});

const happening = v.strictObject({ when: date, what: text, source: text });

const relation = v.strictObject({
  to: id,
  as: text,
  since: v.optional(date),
  until: v.optional(date),
  by: v.optional(text),
  source: v.optional(text),
});

const work = v.strictObject({
  publisher: text,
  title: text,
  date: v.optional(date),
  url: v.optional(v.pipe(text, v.url('must be an address'))),
  /** When somebody opened the address and found the work there; not needed where the address follows by rule. */
  seen: v.optional(date),
});

const dispute = v.strictObject({ what: text, by: text, says: text, since: v.optional(date), source: text });

export const entitySchema = v.strictObject({
  name: text,
  kind: v.picklist(kinds, `must be one of ${kinds.join(', ')}`),
  wikipedia: v.optional(text),
  wikidata: v.optional(v.pipe(text, v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q42'))),
  summary: text,
  asOf: date,
  checked: v.optional(v.strictObject({ date, what: text })),
  /** Persons and bodies: when they were born, founded; died, dissolved. Events and agreements: `when`. */
  born: v.optional(date),
  died: v.optional(date),
  founded: v.optional(date),
  dissolved: v.optional(date),
  when: v.optional(date),
  /** The place of an event, the seat of a body. */
  where: v.optional(id),
  /** A place: latitude and longitude in degrees. */
  at: v.optional(v.tuple([v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), v.pipe(v.number(), v.minValue(-180), v.maxValue(180))])),
  /** A place whose name is used for a body, as a capital is for its government. */
  standsFor: v.optional(id),
  /** A news agency: not marked where an article credits it, as in "(AFP, Reuters)". */
  agency: v.optional(v.literal(true)),
  /** Other names. One that is the name itself, with a condition, says when the name counts. */
  aliases: v.optional(v.array(alias)),
  /** Names in other languages, the usual one first. */
  names: v.optional(v.strictObject(v.entriesFromList(languages, v.optional(localNames)))),
  described: v.optional(v.array(described)),
  facts: v.optional(v.array(fact)),
  offices: v.optional(v.array(office)),
  timeline: v.optional(v.array(happening)),
  relations: v.optional(v.array(relation)),
  coverage: v.optional(v.array(work)),
  disputed: v.optional(v.array(dispute)),
  sources: v.optional(v.record(id, work)),
});

/** An office: who held it when is told by the entries of its holders. */
export const officeSchema = v.strictObject({
  name: text,
  /** The country or body whose name an article puts beside the title ("US secretary of state"). */
  of: id,
  /** What the holder heads, if anything: the body, and the country on whose card the holder is told too. */
  heads: v.optional(
    v.pipe(
      v.union([id, v.array(id)]),
      v.transform((heads) => (typeof heads === 'string' ? [heads] : heads)),
    ),
  ),
  /** What articles call it, without the country: "secretary of state". */
  titles: v.pipe(v.array(text), v.minLength(1)),
  /** Offices that several people hold at once, as ministers of state do. */
  many: v.optional(v.boolean()),
});

export const officesSchema = v.record(id, officeSchema);
const kindList = v.optional(v.array(v.picklist(kinds)));
export const relationTypesSchema = v.record(id, v.strictObject({ label: text, inverse: text, from: kindList, to: kindList }));

export const lexiconSchema = v.record(id, v.pipe(v.array(text), v.minLength(2)));

export type AliasText = v.InferOutput<typeof alias>;
export type EntityText = v.InferOutput<typeof entitySchema>;
export type OfficeText = v.InferOutput<typeof officeSchema>;
export type RelationTypes = v.InferOutput<typeof relationTypesSchema>;
export type Kind = (typeof kinds)[number];
export type Language = (typeof languages)[number];
