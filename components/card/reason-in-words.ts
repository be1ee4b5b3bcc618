/** Why a mention was matched, in words for the reader to judge. */
import type { Reason } from '../../engine/mention.ts';
import { formatDate } from '../format-date.ts';
import { listInWords } from '../list-in-words.ts';
import { reasonWords, textWords } from '../words.ts';

export function reasonInWords(reason: Reason): string {
  switch (reason.why) {
    case 'name':
      return reasonWords.name(reason.name);
    case 'introduced':
      return reasonWords.introduced(reason.introducedBy);
    case 'people':
      return reasonWords.people(reason.of);
    case 'stands-for':
      return reasonWords.standsFor({ place: reason.place, body: reason.body });
    case 'office':
      return reasonWords.office({ office: reason.office, date: formatDate(reason.on) });
    case 'told':
      return reasonWords.told(listInWords(reason.words.map(textWords.quoted)));
    case 'near':
      return reasonWords.near(reason.edits, { name: reason.name });
  }
}
