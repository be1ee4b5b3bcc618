/** Why a mention was matched, in words for the reader to judge. */
import type { Reason } from '../../engine/mention.ts';
import { formatDate } from '../format-date.ts';
import { reasonWords } from '../words.ts';

export function reasonInWords(reason: Reason, locale: string): string {
  switch (reason.why) {
    case 'name':
      return reasonWords.name(reason.name);
    case 'introduced':
      return reasonWords.introduced(reason.introducedBy);
    case 'people':
      return reasonWords.people(reason.of);
    case 'stands-for':
      return reasonWords.standsFor(reason.place, reason.body);
    case 'office':
      return reasonWords.office(reason.office, formatDate(reason.on, { locale }));
    case 'told':
      return reasonWords.told(reason.words);
    case 'near':
      return reasonWords.near(reason.name, reason.edits);
  }
}
