/** First names by form of address, from data/names/given-names.yaml. Throws for a name on both lists. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { address } from '../../engine/gazetteer.ts';

const wordsSchema = v.pipe(
  v.string(),
  v.transform((text) => text.trim().split(/\s+/)),
);
const listsSchema = v.strictObject({ mr: wordsSchema, ms: wordsSchema });

/** One of `address` by first name. */
export function addressOfGivenNames(): ReadonlyMap<string, number> {
  const { mr, ms } = v.parse(listsSchema, parse(readFileSync(new URL('../../data/names/given-names.yaml', import.meta.url), 'utf8')));
  const both = mr.filter((name) => ms.includes(name));
  if (both.length > 0) throw new Error(`given-names.yaml: on both lists: ${both.join(', ')}`);
  return new Map([...mr.map((name) => [name, address.mr] as const), ...ms.map((name) => [name, address.ms] as const)]);
}
