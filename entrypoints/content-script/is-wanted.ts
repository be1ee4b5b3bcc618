/** What the reader has decided about matches, applied to what is found on this page. */
import type { Correction, ReaderSettings } from '../../platform/reader-settings.ts';

export interface Match {
  readonly surface: string;
  readonly id: string;
}

/** The form in which corrections remember the words that were matched. */
export const correctedForm = (surface: string): string => surface.toLowerCase().replaceAll(/\s+/g, ' ');

/** Whether the reader wants a match to be marked; `here` are the corrections that hold for this page only. */
export function isWanted({ surface, id }: Match, settings: ReaderSettings, here: readonly Correction[], site: string): boolean {
  if (settings.muted.includes(id)) return false;
  const holds = (correction: Correction) => correction.id === id && correction.surface === correctedForm(surface);
  return !here.some(holds) && !settings.corrections.some((each) => (each.site === null || each.site === site) && holds(each));
}
