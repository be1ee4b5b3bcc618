/** What "wrong match" and "mark no more" change in the reader's settings. */
import type { Correction, ReaderSettings } from '../../platform/reader-settings.ts';

const isSame = (a: Correction, b: Correction) => a.surface === b.surface && a.id === b.id && a.site === b.site;

export function withCorrection(settings: ReaderSettings, correction: Correction): ReaderSettings {
  return { ...settings, corrections: [...withoutCorrection(settings, correction).corrections, correction] };
}

export function withoutCorrection(settings: ReaderSettings, correction: Correction): ReaderSettings {
  return { ...settings, corrections: settings.corrections.filter((each) => !isSame(each, correction)) };
}

export function withMuted(settings: ReaderSettings, id: string, muted: boolean): ReaderSettings {
  const others = settings.muted.filter((each) => each !== id);
  return { ...settings, muted: muted ? [...others, id] : others };
}
