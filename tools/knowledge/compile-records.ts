/** From entries as written to records as cards need them: links named, relations told from both ends, holders on the body's side. */
import type { EntityText, Kind, RelationTypes } from '../../data/schema.ts';
import type { EntityLink, EntityRecord, Fact, Headship, Relation, Work } from '../../pack/entity-record.ts';
import { dayRange } from './dates.ts';
import { depthOf } from './depth.ts';
import type { DerivedPlace } from './derived-places.ts';
import type { Knowledge } from './read.ts';
import { spotsOf } from './spots.ts';

/** Records of all entries and derived places, sorted by id as UTF-16 code units. Links that lead nowhere are left out. */
export function compileRecords(knowledge: Knowledge, places: readonly DerivedPlace[]): EntityRecord[] {
  const texts = new Map<string, EntityText | undefined>(places.map(({ id }) => [id, undefined]));
  for (const { id, entity } of knowledge.entities.values()) texts.set(id, entity);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const linkOf = (id: string | undefined): EntityLink | undefined => {
    if (id === undefined || !texts.has(id)) return undefined;
    const entity = texts.get(id);
    return { id, name: entity?.name ?? placeOf.get(id)?.name ?? id, kind: (entity?.kind ?? 'place') as Kind };
  };
  const inverse = inverseRelations(knowledge, linkOf);
  const headships = compileHeadships(knowledge, linkOf);
  const spotOf = spotsOf(knowledge, places, linkOf);
  const ids = [...texts.keys()].sort((a, b) => (a < b ? -1 : 1));
  return ids.map((id) => {
    const entity = texts.get(id);
    const place = placeOf.get(id);
    const extra = { relations: inverse.get(id) ?? [], headships: headships.get(id) ?? [] };
    const record = entity
      ? writtenRecord(id, entity, place, extra, { knowledge, linkOf })
      : derivedRecord(id, place as DerivedPlace, extra, linkOf);
    const spot = spotOf(id);
    return spot ? { ...record, spot } : record;
  });
}

type LinkOf = (id: string | undefined) => EntityLink | undefined;
interface FromOthers {
  readonly relations: readonly Relation[];
  readonly headships: readonly Headship[];
}

function writtenRecord(
  id: string,
  entity: EntityText,
  place: DerivedPlace | undefined,
  others: FromOthers,
  { knowledge, linkOf }: { knowledge: Knowledge; linkOf: LinkOf },
): EntityRecord {
  const sources = { ...sourcesOf(entity), ...(place?.facts.length ? packagesAsSource : {}) };
  const where = linkOf(entity.where);
  const at = entity.at ?? place?.at;
  const life = lifeOf(entity);
  return {
    id,
    name: entity.name,
    kind: entity.kind,
    title: entity.wikipedia ?? place?.wikipedia ?? null,
    qid: entity.wikidata ?? null,
    depth: depthOf(entity),
    summary: entity.summary,
    asOf: entity.asOf,
    ...(entity.when && { when: entity.when }),
    ...(life && { life }),
    ...(where && { where }),
    ...(at && { at }),
    ...(place?.flag && { flag: place.flag }),
    facts: factsOf(entity, place),
    offices: compileOffices(entity, knowledge, linkOf),
    headships: others.headships,
    timeline: entity.timeline ?? [],
    relations: merged([
      ...ownRelations(entity, knowledge.relationTypes, linkOf),
      ...(place ? placeRelations(place, linkOf) : []),
      ...others.relations,
    ]),
    disputed: (entity.disputed ?? []).map(({ since, ...dispute }) => ({ ...dispute, ...(since && { since }) })),
    coverage: (entity.coverage ?? []).map(workOf),
    sources,
  };
}

function derivedRecord(id: string, place: DerivedPlace, others: FromOthers, linkOf: LinkOf): EntityRecord {
  return {
    id,
    name: place.name,
    kind: 'place',
    title: place.wikipedia,
    qid: null,
    depth: 'derived',
    summary: place.summary,
    asOf: packagesAsOf,
    ...(place.at && { at: place.at }),
    ...(place.flag && { flag: place.flag }),
    facts: placeFacts(place),
    offices: [],
    headships: others.headships,
    timeline: [],
    relations: merged([...placeRelations(place, linkOf), ...others.relations]),
    disputed: [],
    coverage: [],
    sources: packagesAsSource,
  };
}

/** Up to when the packages that derived places come from hold. */
const packagesAsOf = '2024';
const packagesAsSource: Readonly<Record<string, Work>> = {
  packages: { publisher: 'GeoNames and world-countries', title: 'Countries and cities' },
};

function placeFacts({ facts }: DerivedPlace): Fact[] {
  return facts.map(([label, value]) => ({ label, value, source: 'packages' }));
}

/** What the entry says itself goes before what the packages say of the same. */
function factsOf({ facts = [] }: EntityText, place: DerivedPlace | undefined): Fact[] {
  const own = facts.map(({ when, ...fact }) => ({ ...fact, ...(when && { when }) }));
  const told = new Set(own.map(({ label }) => label));
  return [...(place ? placeFacts(place) : []).filter(({ label }) => !told.has(label)), ...own];
}

function placeRelations(place: DerivedPlace, linkOf: LinkOf): Relation[] {
  const country = linkOf(place.country);
  const neighbours = place.borders.flatMap((id) => linkOf(id) ?? []);
  return [...(country ? [{ to: country, label: 'capital of' }] : []), ...neighbours.map((to) => ({ to, label: 'borders' }))];
}

function lifeOf(entity: EntityText): EntityRecord['life'] {
  const from = entity.born ?? entity.founded;
  const to = entity.died ?? entity.dissolved;
  return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

function ownRelations(entity: EntityText, types: RelationTypes, linkOf: LinkOf): Relation[] {
  return (entity.relations ?? []).flatMap((relation) => {
    const to = linkOf(relation.to);
    const label = types[relation.as]?.label;
    return to && label ? [{ to, label, ...termsOf(relation) }] : [];
  });
}

function termsOf({ since, until, by, source }: NonNullable<EntityText['relations']>[number]): Omit<Relation, 'to' | 'label'> {
  return { ...(since && { since }), ...(until && { until }), ...(by && { by }), ...(source && { source }) };
}

/** The other end of every relation. Its source stays with the entry that tells it. */
function inverseRelations({ entities, relationTypes }: Knowledge, linkOf: LinkOf): Map<string, Relation[]> {
  const inverse = new Map<string, Relation[]>();
  for (const { id, entity } of entities.values()) {
    const from = linkOf(id);
    for (const relation of entity.relations ?? []) {
      const label = relationTypes[relation.as]?.inverse;
      if (!from || !label) continue;
      const { source, ...terms } = termsOf(relation);
      const list = inverse.get(relation.to) ?? [];
      list.push({ to: from, label, ...terms });
      inverse.set(relation.to, list);
    }
  }
  return inverse;
}

/** One line for each pair of entity and label: the first told. */
function merged(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter(({ to, label }) => {
    const key = `${to.id} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

function compileOffices(entity: EntityText, { offices }: Knowledge, linkOf: LinkOf): EntityRecord['offices'] {
  return (entity.offices ?? []).flatMap(({ office, title, of, from, to, acting, source }) => {
    const listed = office ? offices.get(office) : undefined;
    const name = listed?.name ?? title;
    const body = linkOf(of ?? listed?.heads?.[0] ?? listed?.of);
    return name ? [{ office: name, from, source, ...(body && { of: body }), ...(to && { to }), ...(acting && { acting }) }] : [];
  });
}

/** By what it heads and by its own entry: offices with all holders in order. */
function compileHeadships({ entities, offices }: Knowledge, linkOf: LinkOf): Map<string, Headship[]> {
  const byBody = new Map<string, Headship[]>();
  for (const [officeId, { name, heads }] of offices) {
    const told = [...(heads ?? []), ...(entities.has(officeId) ? [officeId] : [])];
    if (told.length === 0) continue;
    const holders = [...entities.values()].flatMap(({ id, entity }) =>
      (entity.offices ?? []).flatMap(({ office, from, to, acting }) => {
        const holder = office === officeId ? linkOf(id) : undefined;
        return holder ? [{ holder, from, asOf: entity.asOf, ...(to && { to }), ...(acting && { acting }) }] : [];
      }),
    );
    holders.sort((a, b) => (dayRange(a.from)?.from ?? 0) - (dayRange(b.from)?.from ?? 0));
    if (holders.length === 0) continue;
    for (const id of told) byBody.set(id, [...(byBody.get(id) ?? []), { office: name, holders }]);
  }
  return byBody;
}

function sourcesOf({ wikipedia, sources }: EntityText): Record<string, Work> {
  const own = Object.entries(sources ?? {}).map(([key, work]) => [key, workOf(work)] as const);
  return Object.fromEntries([...(wikipedia ? [['wikipedia', { publisher: 'Wikipedia', title: wikipedia }] as const] : []), ...own]);
}

function workOf({
  publisher,
  title,
  date,
  url,
}: {
  publisher: string;
  title: string;
  date?: string | undefined;
  url?: string | undefined;
}): Work {
  return { publisher, title, ...(date && { date }), ...(url && { url }) };
}
