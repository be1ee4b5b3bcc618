/** The background's end: every request is checked here, since it may come from a page's process. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { How } from '../engine/mention.ts';
import type { BackgroundMessages, Envelope } from './messages.ts';

/** Who asks: the id of the tab, where a page does. */
export interface Sender {
  readonly tabId: number | undefined;
}

export type BackgroundHandlers = {
  readonly [T in keyof BackgroundMessages]: (
    request: BackgroundMessages[T]['request'],
    sender: Sender,
  ) => Promise<BackgroundMessages[T]['reply']>;
};

const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(5000));
const hows = ['exact', 'short', 'acronym', 'demonym', 'metonym', 'office', 'described', 'near'] as const satisfies readonly How[];
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)));

const schemas: { readonly [T in keyof BackgroundMessages]: v.GenericSchema<unknown, BackgroundMessages[T]['request']> } = {
  annotate: v.object({ blocks: v.pipe(v.array(v.string()), v.maxLength(100_000)), date: day, introduced: ids }),
  record: v.object({ id }),
  records: v.object({ ids }),
  search: v.object({ query: v.pipe(v.string(), v.maxLength(500)), limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
  overview: v.object({ mentions: v.array(v.object({ id, how: v.picklist(hows), inHeading: v.boolean() })), date: day }),
  about: v.object({}),
  style: v.object({}),
  card: v.object({}),
};

/** The polyfill lets a listener answer with a promise; the types describe browsers without it. */
type Listener = (
  message: unknown,
  sender: { readonly id?: string; readonly tab?: { readonly id?: number } },
) => Promise<Envelope> | undefined;

export function answerInBackground(handlers: BackgroundHandlers): void {
  const listener: Listener = (message, sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { type, request } = message as { readonly type?: keyof BackgroundMessages; readonly request?: unknown };
    if (!type || !Object.hasOwn(schemas, type)) return undefined;
    const handler = handlers[type] as (request: unknown, sender: Sender) => Promise<unknown>;
    return answer(schemas[type], handler, request, { tabId: sender.tab?.id });
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
