/** The pictures that are kept and compared with: few, of what a reader sees most, in the variants that break most easily. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../run-script.ts';
import type { Shot } from './gallery.ts';

export const baselineFolder = join(repositoryRoot, 'tests/fixtures/gallery');
export const fontFile = join(baselineFolder, 'fonts.json');

/** As narrow as WCAG asks pages to go without scrolling sideways. */
const narrowest = 320;

type Variant = 'light' | 'dark' | 'rtl' | 'narrow';

const kept: Readonly<Record<string, readonly Variant[]>> = {
  'card-unit': ['light', 'dark', 'narrow'],
  'card-person': ['dark'],
  'card-event': ['light'],
  'card-possible': ['light'],
  'card-notice': ['light'],
  'card-note': ['light'],
  'card-missing': ['light'],
  'popup-read': ['light', 'dark'],
  'popup-search': ['light'],
  'popup-not-granted': ['light'],
  'popup-nothing': ['dark'],
  'panel-who': ['light', 'dark', 'narrow'],
  'panel-timeline': ['light'],
  'panel-map-drawn': ['light', 'dark'],
  'panel-list': ['narrow'],
  'panel-log': ['light', 'dark', 'narrow'],
  'panel-dossier': ['light'],
  'panel-note-failed': ['narrow'],
  'page-unit': ['light', 'narrow'],
  lookup: ['light'],
  options: ['dark', 'narrow'],
  'options-new': ['light'],
  welcome: ['light', 'dark', 'narrow'],
};

export interface Baseline {
  readonly name: string;
  readonly file: string;
  readonly shot: Shot;
}

export const baselines: readonly Baseline[] = Object.entries(kept).flatMap(([state, variants]) =>
  variants.map((variant) => ({
    name: `${state} ${variant}`,
    file: join(baselineFolder, `${state}.${variant}.png`),
    shot: shotOf(state, variant),
  })),
);

export function shotOf(state: string, variant: Variant): Shot {
  return {
    state,
    scheme: variant === 'dark' ? 'dark' : 'light',
    dir: variant === 'rtl' ? 'rtl' : 'ltr',
    width: variant === 'narrow' ? narrowest : widthOf(state),
  };
}

function widthOf(state: string): number {
  if (state.startsWith('popup')) return 360;
  return /^(card|panel)/.test(state) ? 400 : 760;
}

/** Font widths of the machine on which the pictures were taken. */
export async function baselineFonts(): Promise<readonly number[]> {
  return JSON.parse(await readFile(fontFile, 'utf8'));
}
