/**
 * Links within records, as they are kept in a pack: by the number of the entity, since its name and kind are there already. Half of
 * a country's record would be the names of others.
 */
import type { EntityLink, EntityRecord } from './entity-record.ts';

/** A record as JSON with numbers for links. Links to what the pack does not have stay as they are. */
export function recordText(record: EntityRecord, indexOf: ReadonlyMap<string, number>): string {
  return JSON.stringify(record, (_, value: unknown) => (isLink(value) ? (indexOf.get(value.id) ?? value) : value));
}

/** The record of `text`, its links read from the pack. */
export function readRecord(text: string, linkOf: (entity: number) => EntityLink): EntityRecord {
  return JSON.parse(text, (key, value: unknown) =>
    typeof value === 'number' && linkKeys.has(key) ? linkOf(value) : value,
  ) as EntityRecord;
}

/** Fields that hold links; where they hold anything else, it is no number. */
const linkKeys = new Set(['to', 'of', 'where', 'holder']);

function isLink(value: unknown): value is EntityLink {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value) || !('kind' in value)) return false;
  return Object.keys(value).length === 3;
}
