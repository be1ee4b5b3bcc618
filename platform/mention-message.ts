/** A mention on its way from the background. Part of `messages.ts`. */
import type { How, Reason } from '../engine/mention.ts';

/** A mention as it travels: entities by id. */
export interface MentionMessage {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly how: How;
  readonly confidence: number;
  readonly possible: boolean;
  readonly reason: Reason;
  readonly standsFor?: string;
}
