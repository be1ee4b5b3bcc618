/** The ends in a page: answer the popup, the panel and the background. Written without polyfill and schema library, to stay small. */
import { browser } from '@wxt-dev/browser';
import type { Envelope, PageMessages } from './messages.ts';

type Messages = { readonly [type: string]: { readonly request: unknown; readonly reply: unknown } };

export type Handlers<M> = {
  readonly [T in keyof M]: M[T] extends { request: infer Request; reply: infer Reply } ? (request: Request) => Reply : never;
};

/** Whether a request is of its type's form. */
export type Checks<M> = { readonly [T in keyof M]: (request: Record<string, unknown>) => boolean };

const pageChecks: Checks<PageMessages> = {
  'page-state': () => true,
  'show-mention': ({ id }) => typeof id === 'string',
  'step-mention': ({ by }) => by === 1 || by === -1,
};

export function answerInPage(handlers: Handlers<PageMessages>, signal: AbortSignal): void {
  answerAs(handlers, pageChecks, signal);
}

/** Requests of other types are left to others. */
export function answerAs<M extends { [T in keyof M]: Messages[string] }>(
  handlers: Handlers<M>,
  checks: Checks<M>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: { readonly id?: string }, respond: (envelope: Envelope) => void): void => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    const { type, request } = message as { readonly type?: keyof M; readonly request?: Record<string, unknown> };
    if (!type || !Object.hasOwn(handlers, type)) return;
    if (typeof request !== 'object' || !checks[type](request)) respond({ ok: false, error: 'Bad request.' });
    else respond({ ok: true, reply: (handlers[type] as (request: unknown) => unknown)(request) });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
