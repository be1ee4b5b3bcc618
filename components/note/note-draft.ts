/**
 * A note while it is written: read once, saved by itself after a short rest, at once when the reader leaves it. What could not be saved
 * stays, and is tried again. No writing waits for an answer to an earlier one to be shown.
 */
import type { Note } from '../../stories/note.ts';

export interface NoteStorage {
  readonly read: (entity: string) => Promise<Note | null>;
  /** `base`: the time of the note that is written over, null where there was none. Answers with what is kept now. */
  readonly write: (written: { readonly entity: string; readonly text: string; readonly base: number | null }) => Promise<Note | null>;
  /** Calls `changed` when notes have changed, here or elsewhere. */
  readonly follow: (changed: () => void, signal: AbortSignal) => void;
}

export interface NoteShown {
  /** `unread`: what there is could not be read, and must not be written over. */
  readonly is: 'loading' | 'unread' | 'ready';
  readonly text: string;
  /** When it was changed last. */
  readonly at: number | undefined;
  readonly told: 'nothing' | 'saved' | 'deleted' | 'failed';
}

/** Milliseconds without a letter before what was written is saved. */
export const restBeforeSaving = 1000;

export class NoteDraft {
  shown: NoteShown = { is: 'loading', text: '', at: undefined, told: 'nothing' };
  private readonly entity: string;
  private readonly storage: NoteStorage;
  private readonly draw: () => void;
  private saved = '';
  private base: number | null = null;
  /** The longest that was kept since the reader came to it: what undoing its deletion brings back. */
  private fullest = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  /** `draw` is called whenever something else is to be shown. */
  constructor(entity: string, storage: NoteStorage, draw: () => void) {
    this.entity = entity;
    this.storage = storage;
    this.draw = draw;
  }

  async load(): Promise<void> {
    const note = await this.storage.read(this.entity).catch(() => undefined);
    if (note === undefined) this.show({ is: 'unread' });
    else this.take(note, { is: 'ready', told: 'nothing' });
  }

  /** Notes have changed: shows what is kept now, unless something is being written here. */
  async refresh(): Promise<void> {
    if (this.shown.is !== 'ready' || this.isChanged()) return;
    const note = await this.storage.read(this.entity).catch(() => undefined);
    if (note !== undefined && !this.isChanged() && (note?.at ?? null) !== this.base) this.take(note, { told: 'nothing' });
  }

  /** The reader has come to the field; a note that was deleted can still be brought back. */
  enter(): void {
    if (this.shown.told !== 'deleted') this.fullest = this.shown.text;
  }

  type(text: string): void {
    this.show({ text, told: 'nothing' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), restBeforeSaving);
  }

  save(): Promise<void> {
    clearTimeout(this.timer);
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** The page may be gone before an answer comes: what has not been saved is sent off at once. */
  leave(): void {
    clearTimeout(this.timer);
    this.write();
  }

  /** Brings back the note that was deleted. */
  undo(): Promise<void> {
    this.show({ text: this.fullest });
    return this.save();
  }

  private isChanged(): boolean {
    const { is, text } = this.shown;
    // Blanks alone are no note yet.
    return is === 'ready' && text !== this.saved && (this.base !== null || text.trim() !== '');
  }

  private async write(): Promise<void> {
    if (!this.isChanged()) return;
    const { entity, base } = this;
    const { text } = this.shown;
    const note = await this.storage.write({ entity, text, base }).catch(() => undefined);
    if (note === undefined) {
      this.show({ told: 'failed' });
      return;
    }
    if (this.shown.text === text) this.take(note, { told: note ? 'saved' : 'deleted' });
    // Joined with what was written elsewhere, while the reader writes on: the next saving joins that again.
    else if (note && note.text !== text) return;
    else this.keep(note, text);
  }

  private take(note: Note | null, told: Partial<NoteShown>): void {
    const text = note?.text ?? '';
    this.keep(note, text);
    this.show({ text, ...told });
  }

  private keep(note: Note | null, saved: string): void {
    this.saved = saved;
    if (saved.length > this.fullest.length) this.fullest = saved;
    this.base = note?.at ?? null;
    this.show({ at: note?.at });
  }

  private show(part: Partial<NoteShown>): void {
    this.shown = { ...this.shown, ...part };
    this.draw();
  }
}
