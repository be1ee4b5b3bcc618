/** The reader's notes in the reader's database. They go only at the reader's word; items of feeds make room for them. */
import { joinedNotes, longestKept, type Note } from '../stories/note.ts';
import type { ReaderDatabase } from './database.ts';
import { withRoom } from './make-room.ts';

/** A note as it was written, and of which time the note was that it was written over: null where there was none. */
export interface WrittenNote {
  readonly entity: string;
  readonly text: string;
  readonly base: number | null;
}

export class NoteStore {
  /** Counts up whenever what is kept may have changed. */
  changes = 0;
  private readonly open: () => Promise<ReaderDatabase>;

  constructor(open: () => Promise<ReaderDatabase>) {
    this.open = open;
  }

  async note(entity: string): Promise<Note | undefined> {
    return (await this.open()).get('notes', entity);
  }

  async all(): Promise<Note[]> {
    return (await this.open()).getAll('notes');
  }

  /**
   * What is kept now; undefined where there is none. A note without text is none. What was changed elsewhere since the writer read it is
   * not overwritten, but joined to it.
   */
  async write({ entity, text, base }: WrittenNote, now: number): Promise<Note | undefined> {
    const kept = await withRoom(this.open, async () => {
      const { store, done } = (await this.open()).transaction('notes', 'readwrite');
      const before = await store.get(entity);
      const isOverwritten = before === undefined || before.at === base;
      // Each change has a time of its own, by which it is told from others.
      const written = { entity, text, at: Math.max(now, (before?.at ?? 0) + 1) };
      const next = isOverwritten ? written : { ...joinedNotes(written, before), at: written.at };
      const isNone = next.text.trim() === '';
      if (next.text.length > longestKept) throw new Error('There is no room for such a note.');
      await (isNone ? store.delete(entity) : store.put(next));
      await done;
      return isNone ? undefined : next;
    });
    this.changes++;
    return kept;
  }

  /** Adds notes from elsewhere to those that there are; answers how many became too long to be kept so, and were left out. */
  async add(notes: readonly Note[]): Promise<number> {
    const leftOut = await withRoom(this.open, async () => {
      const { store, done } = (await this.open()).transaction('notes', 'readwrite');
      let tooLong = 0;
      for (const note of notes) {
        const before = await store.get(note.entity);
        const next = before ? joinedNotes(before, note) : note;
        if (next.text.length > longestKept) tooLong++;
        else await store.put(next);
      }
      await done;
      return tooLong;
    });
    this.changes++;
    return leftOut;
  }

  async forget(): Promise<void> {
    await (await this.open()).clear('notes');
    this.changes++;
  }
}
