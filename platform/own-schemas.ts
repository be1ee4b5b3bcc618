/** The reader's own data as it comes from outside: in a file, or in a request. */
import * as v from 'valibot';
import { longestKept } from '../stories/note.ts';

export const addressSchema = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//));
export const titleSchema = v.pipe(v.string(), v.maxLength(400));
export const timeSchema = v.pipe(v.number(), v.minValue(0));
export const daySchema = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)));
export const idSchema = v.pipe(v.string(), v.maxLength(200));
export const idsSchema = v.pipe(v.array(idSchema), v.maxLength(5000));

export const listedFeedSchema = v.object({ address: addressSchema, title: titleSchema });

export const readArticleSchema = v.object({
  ...{ address: addressSchema, title: titleSchema, site: v.pipe(v.string(), v.maxLength(253)), date: daySchema, at: timeSchema },
  entities: idsSchema,
});

export const noteTextSchema = v.pipe(v.string(), v.maxLength(longestKept));

export const noteSchema = v.object({ entity: idSchema, text: v.pipe(noteTextSchema, v.regex(/\S/)), at: timeSchema });

/** What was searched for. */
export const searchSchema = v.pipe(v.string(), v.maxLength(500));
export const mostSearches = 100;

/** An id is made of the feed's address and the feed's own id. */
const itemId = v.pipe(v.string(), v.maxLength(2600));

export const storedItemSchema = v.object({
  ...{ id: itemId, feed: addressSchema, outlet: titleSchema, url: addressSchema, title: titleSchema },
  ...{ summary: v.pipe(v.string(), v.maxLength(700)), at: timeSchema, entities: idsSchema, story: itemId },
  arrival: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The items of a list that are as they should be, and how many are not. */
export function readable<T>(schema: v.GenericSchema<unknown, T>, list: unknown): { readonly taken: T[]; readonly leftOut: number } {
  const given: readonly unknown[] = Array.isArray(list) ? list : [];
  const taken = given.flatMap((each) => {
    const checked = v.safeParse(schema, each);
    return checked.success ? [checked.output] : [];
  });
  return { taken, leftOut: given.length - taken.length };
}
