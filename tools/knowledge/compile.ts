/** The knowledge base as a pack source: the last step before encoding. Deterministic. */
import { address, tellsOffice } from '../../engine/gazetteer.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { NameSource, PackSource } from '../../pack/pack-source.ts';
import { namesOfEntity, namesOfPlace, titlesOfOffice } from './compile-names.ts';
import { compileRecords } from './compile-records.ts';
import { compileDescriptions, compileOfficeTerms } from './compile-rules.ts';
import type { DerivedPlace } from './derived-places.ts';
import { addressOfGivenNames } from './given-names.ts';
import { ordinaryWords } from './place-names.ts';
import type { Knowledge } from './read.ts';

export function compileKnowledge(knowledge: Knowledge, places: readonly DerivedPlace[]): PackSource {
  const records = compileRecords(knowledge, places);
  const indexOf = new Map(records.map(({ id }, index) => [id, index]));
  const standing = new Map(places.map(({ id, standsFor }) => [id, standsFor]));
  for (const { id, entity } of knowledge.entities.values()) if (entity.standsFor) standing.set(id, entity.standsFor);
  return {
    records,
    priors: records.map(priorOf),
    standsFor: records.map(({ id }) => indexOf.get(standing.get(id) ?? '') ?? -1),
    agencies: records.map(({ id }) => knowledge.entities.get(id)?.entity.agency ?? false),
    addresses: compileAddresses(records),
    names: compileNames(knowledge, places, indexOf),
    words: ordinaryWords(),
    offices: compileOfficeTerms(knowledge, indexOf),
    descriptions: compileDescriptions(knowledge, indexOf),
  };
}

/** Of persons with a first name that only men or only women bear. */
function compileAddresses(records: readonly EntityRecord[]): number[] {
  const byName = addressOfGivenNames();
  return records.map(({ kind, name }) => {
    const [given, ...rest] = name.split(' ');
    return (kind === 'person' && rest.length > 0 && byName.get(given?.replace(/,$/, '') ?? '')) || address.unknown;
  });
}

/** How well connected an entity is, as a stand-in for how often it is meant; countries are meant more often than all else. */
function priorOf(record: EntityRecord): number {
  const links = record.relations.length + record.headships.length + record.timeline.length / 2;
  const base = record.flag ? 150 : record.kind === 'place' ? 60 : 40;
  return Math.min(255, Math.round(base + 25 * Math.log2(1 + links)));
}

function compileNames(knowledge: Knowledge, places: readonly DerivedPlace[], indexOf: ReadonlyMap<string, number>): NameSource[] {
  const names = places.flatMap((place) => namesOfPlace(place, indexOf.get(place.id) ?? 0, knowledge.entities.get(place.id)?.entity));
  const offices = new Map([...knowledge.offices.keys()].map((id, office) => [id, office]));
  for (const { id, entity } of knowledge.entities.values()) names.push(...namesOfEntity(entity, indexOf.get(id) ?? 0, offices.get(id)));
  for (const [office, text] of [...knowledge.offices.values()].entries()) names.push(...titlesOfOffice(text, office));
  const seen = new Set<string>();
  return names.filter(({ text, entity, kind, guard, language }) => {
    const key = `${tellsOffice(kind) ? 'office' : 'entity'} ${entity} ${language ?? ''} ${text} ${guard ? JSON.stringify(guard) : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
