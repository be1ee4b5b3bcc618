/** The background's end: every request is checked here, since it may come from a page's process. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { How } from '../engine/mention.ts';
import { historySettingsSchema } from './history-settings.ts';
import type { BackgroundMessages, Envelope } from './messages.ts';
import {
  addressSchema as address,
  daySchema as day,
  idSchema as id,
  idsSchema as ids,
  listedFeedSchema,
  mostSearches,
  noteSchema,
  noteTextSchema,
  searchSchema as query,
  readArticleSchema,
  storedItemSchema,
  timeSchema as time,
  titleSchema as title,
} from './own-schemas.ts';

/** Who asks: the id of the tab, where a page does. */
export interface Sender {
  readonly tabId: number | undefined;
  /** The page that the sender stands in, and whether in a private window. */
  readonly page: { readonly address: string; readonly isPrivate: boolean } | undefined;
}

export type BackgroundHandlers = {
  readonly [T in keyof BackgroundMessages]: (
    request: BackgroundMessages[T]['request'],
    sender: Sender,
  ) => Promise<BackgroundMessages[T]['reply']>;
};

const hows = ['exact', 'short', 'acronym', 'demonym', 'metonym', 'office', 'described', 'near'] as const satisfies readonly How[];

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50));
const blocks = v.pipe(v.array(v.string()), v.maxLength(100_000));
const listed = v.pipe(v.array(listedFeedSchema), v.maxLength(1000));
const mentions = v.array(v.object({ id, how: v.picklist(hows), inHeading: v.boolean() }));
const articles = v.array(readArticleSchema);
const spot = v.object({
  at: v.tuple([v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), v.pipe(v.number(), v.minValue(-180), v.maxValue(180))]),
  number: v.exactOptional(v.string()),
  whole: v.exactOptional(v.boolean()),
});

const schemas: { readonly [T in keyof BackgroundMessages]: v.GenericSchema<unknown, BackgroundMessages[T]['request']> } = {
  annotate: v.object({ blocks, date: day, introduced: ids }),
  explain: v.object({ blocks, date: day, page: v.object({ address, isPrivate: v.boolean() }) }),
  record: v.object({ id }),
  records: v.object({ ids }),
  locator: v.object({ spot, width: v.pipe(v.number(), v.minValue(40), v.maxValue(1000)) }),
  search: v.object({ query, limit }),
  'search-all': v.object({ query, limit }),
  overview: v.object({ mentions, date: day }),
  'related-reading': v.object({ mentions, date: day, title: v.nullable(title), address: v.nullable(address) }),
  // What cannot be read of a page takes nothing away from the rest.
  'page-told': v.object({
    ...{ mentions, date: v.fallback(day, null), title: v.fallback(v.nullable(title), null) },
    ...{ address: v.fallback(v.nullable(address), null), tab: v.nullable(tab) },
  }),
  'related-count': v.object({}),
  'open-related': v.object({}),
  about: v.object({}),
  style: v.object({}),
  card: v.object({}),
  feeds: v.object({}),
  'starter-feeds': v.object({}),
  'find-feeds': v.object({ address }),
  'add-feeds': v.object({ feeds: listed }),
  'remove-feed': v.object({ address }),
  'poll-feeds': v.object({ addresses: v.optional(v.array(address)) }),
  'read-opml': v.object({ text: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  'write-opml': v.object({}),
  'article-read': v.object({ title, date: day, entities: ids }),
  'history-settings': v.object({}),
  'set-history': historySettingsSchema,
  'search-own': v.object({ query }),
  'recent-searches': v.object({}),
  'remember-search': v.object({ query }),
  'forget-searches': v.object({}),
  history: v.object({ query, limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)) }),
  'forget-history': v.variant('is', [
    v.object({ is: v.literal('article'), address }),
    v.object({ is: v.literal('site'), site: v.pipe(v.string(), v.maxLength(253)) }),
    v.object({ is: v.literal('since'), time }),
    v.object({ is: v.literal('all') }),
  ]),
  meetings: v.object({ id, address: v.nullable(address) }),
  note: v.object({ id }),
  'write-note': v.object({ entity: id, text: noteTextSchema, base: v.nullable(time) }),
  'forget-notes': v.object({}),
  'has-note': v.object({ id }),
  'open-entry': v.object({ id }),
  sync: v.object({}),
  'set-sync': v.object({ on: v.boolean() }),
  'forget-sync': v.object({}),
  'export-own': v.object({}),
  'import-items': v.object({ items: v.array(storedItemSchema) }),
  'import-own': v.object({
    data: v.object({
      ...{ version: v.literal(1), feeds: listed, history: articles, historySettings: historySettingsSchema },
      searches: v.optional(v.pipe(v.array(query), v.maxLength(mostSearches))),
      notes: v.optional(v.array(noteSchema)),
    }),
  }),
};

/** What a page's process may ask for. All else is the reader's own, and answered to the extension's pages alone. */
const forPages: ReadonlySet<keyof BackgroundMessages> = new Set([
  'annotate',
  'record',
  'locator',
  'search',
  'overview',
  'style',
  'card',
  'article-read',
  'related-count',
  'open-related',
  'has-note',
  'open-entry',
]);

/** The polyfill lets a listener answer with a promise; the types describe browsers without it. */
type Listener = (
  message: unknown,
  sender: { readonly id?: string; readonly url?: string; readonly tab?: { readonly id?: number; readonly incognito?: boolean } },
) => Promise<Envelope> | undefined;

export function answerInBackground(handlers: BackgroundHandlers): void {
  const listener: Listener = (message, sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { type, request } = message as { readonly type?: keyof BackgroundMessages; readonly request?: unknown };
    if (!type || !Object.hasOwn(schemas, type)) return undefined;
    const isOwn = sender.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false;
    if (!isOwn && !forPages.has(type)) return undefined;
    const page = isOwn || !sender.url ? undefined : { address: sender.url, isPrivate: sender.tab?.incognito ?? true };
    const handler = handlers[type] as (request: unknown, sender: Sender) => Promise<unknown>;
    return answer(schemas[type], handler, request, { tabId: sender.tab?.id, page });
  };
  browser.runtime.onMessage.addListener(listener as never);
}

async function answer(
  schema: v.GenericSchema,
  handler: (request: unknown, sender: Sender) => Promise<unknown>,
  request: unknown,
  sender: Sender,
): Promise<Envelope> {
  try {
    return { ok: true, reply: await handler(v.parse(schema, request), sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
