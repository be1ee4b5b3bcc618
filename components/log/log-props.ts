/** What the match log is given: one row for each stretch of the article and entity that was thought of. */
import type { LoneFate } from '../../engine/fate.ts';
import type { How, Reason } from '../../engine/mention.ts';
import type { Depth, Kind } from '../../pack/entity-record.ts';

export interface LogEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly depth: Depth;
}

interface FoundFate {
  readonly how: How;
  readonly reason: Reason;
  readonly confidence: number;
}

export type LogFate =
  | ({ readonly is: 'marked' | 'possible' | 'seen' | 'met' | 'heading' | 'caption' | 'off' | 'muted' } & FoundFate)
  | ({ readonly is: 'corrected'; readonly scope: 'here' | 'site' | 'always' } & FoundFate)
  | { readonly is: 'overlapped'; readonly by: string; readonly name: string }
  | { readonly is: 'outweighed'; readonly name: string; readonly confidence: number | undefined }
  | LoneFate;

export interface LogRow {
  readonly key: string;
  /** Where in the page's text it stands. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The sentence around it, or as much of it as tells. */
  readonly before: string;
  readonly after: string;
  /** Null for the title of an office that is nobody's. */
  readonly entity: LogEntity | null;
  readonly fate: LogFate;
}

/** What a reader can look for: fates that mean much the same, put together. */
export const fateGroups = ['marked', 'possible', 'unmarked', 'yours', 'overlapped', 'unsure', 'refused'] as const;
export type FateGroup = (typeof fateGroups)[number];

const groups: Readonly<Record<LogFate['is'], FateGroup>> = {
  marked: 'marked',
  possible: 'possible',
  seen: 'unmarked',
  met: 'unmarked',
  heading: 'unmarked',
  caption: 'unmarked',
  off: 'yours',
  muted: 'yours',
  corrected: 'yours',
  overlapped: 'overlapped',
  outweighed: 'overlapped',
  unsure: 'unsure',
  contested: 'unsure',
  refused: 'refused',
};

export const groupOf = ({ fate }: LogRow): FateGroup => groups[fate.is];

/** `changed`: the page said something else where it was to be shown, and has been read again. */
export type LogState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'ready'; readonly rows: readonly LogRow[]; readonly changed: boolean };

export interface MatchLogProps {
  readonly log: LogState;
  /** The entity whose card has opened in the page. */
  readonly chosen: string | undefined;
  /** Whether a place in the page has been shown from here, so that there is a way back. */
  readonly isAway: boolean;
  readonly onShowRow: (row: LogRow) => void;
  readonly onReturn: () => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onSave: () => void;
  readonly onSavePatch: () => void;
}
