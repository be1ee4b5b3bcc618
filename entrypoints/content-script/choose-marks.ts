/** Which of the mentions found are painted, as the reader likes; headlines and captions are left alone. */
import type { ReaderSettings } from '../../platform/reader-settings.ts';
import type { Found } from './found-mentions.ts';

export type MarkSettings = Pick<ReaderSettings, 'density' | 'possible' | 'peoples' | 'kindsOff'>;

/** `found` in reading order; mentions that the reader does not want are gone from it. */
export function chooseMarks(
  found: readonly Found[],
  { density, possible, peoples, kindsOff }: MarkSettings,
  kindOf: (id: string) => string | undefined,
): Found[] {
  const seen = new Set<string>();
  return found.filter(({ mention, block, section }) => {
    const { id, how } = mention;
    if (block.role !== 'body' || (how === 'demonym' && !peoples) || (mention.possible && !possible)) return false;
    if (kindsOff.includes(kindOf(id) ?? '')) return false;
    const place = density === 'section' ? `${section} ${id}` : id;
    if (density !== 'every' && seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
