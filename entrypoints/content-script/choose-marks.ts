/** Which of the mentions found are painted, as the reader likes; headlines and captions are left alone. */
import type { MentionMessage } from '../../platform/messages.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';

export type MarkSettings = Pick<ReaderSettings, 'density' | 'possible' | 'peoples' | 'kindsOff'>;

/** As much of what was found as the choice depends on. */
export interface Choosable {
  readonly mention: Pick<MentionMessage, 'id' | 'how' | 'possible'>;
  readonly block: { readonly role: string };
  /** Number of the part of the article, counted by headings. */
  readonly section: number;
}

/** Why a mention is not painted: where it stands, what the reader has switched off, or since the entity is marked already. */
export type Unpainted = 'role' | 'peoples' | 'possible' | 'kind' | 'seen';

/** `found` in reading order; mentions that the reader does not want are gone from it. */
export function chooseMarks<T extends Choosable>(
  found: readonly T[],
  settings: MarkSettings,
  kindOf: (id: string) => string | undefined,
): T[] {
  const isLeft = whyUnpainted(settings, kindOf);
  return found.filter((each) => !isLeft(each));
}

/** To be asked of all mentions in reading order: undefined for those that are painted. */
export function whyUnpainted(
  { density, possible, peoples, kindsOff }: MarkSettings,
  kindOf: (id: string) => string | undefined,
): (found: Choosable) => Unpainted | undefined {
  const seen = new Set<string>();
  return ({ mention: { id, how, possible: isPossible }, block, section }) => {
    if (block.role !== 'body') return 'role';
    if (how === 'demonym' && !peoples) return 'peoples';
    if (isPossible && !possible) return 'possible';
    if (kindsOff.includes(kindOf(id) ?? '')) return 'kind';
    const place = density === 'section' ? `${section} ${id}` : id;
    if (density !== 'every' && seen.has(place)) return 'seen';
    seen.add(place);
    return undefined;
  };
}
