/** Requests about keeping settings and feeds the same in all browsers, and their replies. Part of `messages.ts`. */

export type SyncTold =
  /** The browser carries nothing. */
  { readonly is: 'none' } | { readonly is: 'off' } | { readonly is: 'on'; readonly problem: 'full' | 'failed' | null };

export interface SyncMessages {
  sync: { request: Record<never, never>; reply: SyncTold };
  'set-sync': { request: { readonly on: boolean }; reply: SyncTold };
  /** Ends it here, and removes what the browser carries. */
  'forget-sync': { request: Record<never, never>; reply: true };
}
