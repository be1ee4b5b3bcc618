/** Requests about the reader's notes, and their replies. Part of `messages.ts`. */
import type { Note } from '../stories/note.ts';
import type { WrittenNote } from './note-store.ts';

export interface NoteMessages {
  note: { request: { readonly id: string }; reply: Note | null };
  /** Answers with what is kept now, to which what was changed elsewhere has been joined. A note without text is deleted. */
  'write-note': { request: WrittenNote; reply: Note | null };
  'forget-notes': { request: Record<never, never>; reply: true };
  /** Whether there is a note: all that a page's process may know. Never in private windows. */
  'has-note': { request: { readonly id: string }; reply: boolean };
  /** Show the reader an entity's full entry. Comes from a click in a page. */
  'open-entry': { request: { readonly id: string }; reply: true };
}
