/** The content script's end: answers the popup and the background. Written without polyfill and schema library, to stay small. */
import { browser } from '@wxt-dev/browser';
import type { Envelope, PageMessages } from './messages.ts';

export type PageHandlers = { readonly [T in keyof PageMessages]: (request: PageMessages[T]['request']) => PageMessages[T]['reply'] };

/** Whether a request is of its type's form. */
const isRequest: { readonly [T in keyof PageMessages]: (request: Record<string, unknown>) => boolean } = {
  'page-state': () => true,
  'show-mention': ({ id }) => typeof id === 'string',
  'step-mention': ({ by }) => by === 1 || by === -1,
};

export function answerInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string }, respond: (envelope: Envelope) => void): void => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    const { type, request } = message as { readonly type?: keyof PageMessages; readonly request?: Record<string, unknown> };
    if (!type || !Object.hasOwn(handlers, type)) return;
    if (typeof request !== 'object' || !isRequest[type](request)) respond({ ok: false, error: 'Bad request.' });
    else respond({ ok: true, reply: (handlers[type] as (request: unknown) => unknown)(request) });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
