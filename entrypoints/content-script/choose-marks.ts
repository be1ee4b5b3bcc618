/** Which of the mentions found are painted, as the reader likes; headlines and captions are left alone. */
import type { MentionMessage } from '../../platform/messages.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';

export type MarkSettings = Pick<ReaderSettings, 'density' | 'possible' | 'howsOff' | 'kindsOff'>;

/** As much of what was found as the choice depends on. */
export interface Choosable {
  readonly mention: Pick<MentionMessage, 'id' | 'how' | 'possible'>;
  readonly block: { readonly role: string };
  /** Number of the part of the article, counted by headings. */
  readonly section: number;
}

/** Why a mention is not painted: where it stands, what the reader has switched off, since the entity is marked already or was met before. */
export type Unpainted = 'role' | 'off' | 'seen' | 'met';

/** `found` in reading order; mentions that the reader does not want are gone from it. `met`: entities of articles read before. */
export function chooseMarks<T extends Choosable>(
  found: readonly T[],
  settings: MarkSettings,
  kindOf: (id: string) => string | undefined,
  met: ReadonlySet<string>,
): T[] {
  const isLeft = whyUnpainted(settings, kindOf, met);
  return found.filter((each) => !isLeft(each));
}

/** To be asked of all mentions in reading order: undefined for those that are painted. */
export function whyUnpainted(
  { density, possible, howsOff, kindsOff }: MarkSettings,
  kindOf: (id: string) => string | undefined,
  met: ReadonlySet<string>,
): (found: Choosable) => Unpainted | undefined {
  const seen = new Set<string>();
  return ({ mention: { id, how, possible: isPossible }, block, section }) => {
    if (block.role !== 'body') return 'role';
    if ((howsOff as readonly string[]).includes(how) || (isPossible && !possible) || kindsOff.includes(kindOf(id) ?? '')) return 'off';
    if (density === 'new' && met.has(id)) return 'met';
    const place = density === 'section' ? `${section} ${id}` : id;
    if (density !== 'every' && seen.has(place)) return 'seen';
    seen.add(place);
    return undefined;
  };
}
