/** The reader's notes, for the extension's own pages. */
import { askBackground } from './ask.ts';
import { askToPersist } from './feed-access.ts';
import { hearNotesChanged } from './note-changes.ts';
import type { NoteMessages } from './note-messages.ts';

export const noteStorage = {
  read: (id: string) => askBackground('note', { id }),
  async write(note: NoteMessages['write-note']['request']) {
    const kept = await askBackground('write-note', note);
    if (kept) askToPersist().catch(() => false);
    return kept;
  },
  follow: hearNotesChanged,
} as const;
