/** What the settings page is given and what it tells. */
import type { ReactNode } from 'react';
import type { Kind } from '../../pack/entity-record.ts';
import type { Imported } from '../../stories/imported.ts';
import type { Reach } from '../welcome/welcome.tsx';

export type Density = 'first' | 'section' | 'every' | 'new';
export const switchedHows = ['demonym', 'metonym', 'office', 'described'] as const;
export type SwitchedHow = (typeof switchedHows)[number];
export type MarkStyle = 'stroke' | 'line' | 'hidden';
export type HeldKey = '' | 'Alt' | 'Control' | 'Shift';
export type Notice = Imported | { readonly is: 'notSettings' | 'deleted' };

/** The reader's choices that are set here. */
export interface Choices {
  readonly density: Density;
  readonly style: MarkStyle;
  readonly possible: boolean;
  /** Ways of mentioning that are not marked. */
  readonly howsOff: readonly SwitchedHow[];
  readonly kindsOff: readonly string[];
  readonly rest: number;
  readonly held: HeldKey;
}

export interface CorrectionLine {
  readonly key: string;
  readonly surface: string;
  readonly name: string;
  readonly site: string | null;
}

export interface OptionsProps {
  readonly reach: Reach;
  readonly sitesOn: readonly string[];
  readonly sitesOff: readonly string[];
  readonly choices: Choices;
  readonly corrections: readonly CorrectionLine[];
  readonly muted: readonly { readonly id: string; readonly name: string }[];
  /** Whether reading history is kept, which tells what was met before; undefined while that is not known. */
  readonly historyOn: boolean | undefined;
  readonly notice: Notice | undefined;
  readonly version: string;
  readonly entries: number;
  readonly onChoose: (choices: Partial<Choices>) => void;
  readonly onReach: () => void;
  readonly onSiteOn: (site: string) => void;
  readonly onForget: (key: string) => void;
  readonly onUnmute: (id: string) => void;
  /** `all`: with what feeds have brought. */
  readonly onExport: (all: boolean) => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
  /** The reader's feeds, and what they have read. */
  readonly feeds?: ReactNode;
  readonly history?: ReactNode;
  /** Whether other browsers are kept the same. */
  readonly sync?: ReactNode;
}

export const markedKinds: readonly Kind[] = [
  'person',
  'organisation',
  'unit',
  'place',
  'event',
  'agreement',
  'weapon',
  'concept',
  'publication',
];
