/** The reader's notes: read, written, found by their words. The index of their words is made anew when they have changed. */
import type { Sender } from '../../platform/answer-background.ts';
import type { NoteStore, WrittenNote } from '../../platform/note-store.ts';
import type { NoteHit } from '../../platform/search-messages.ts';
import { findTitles, queryWords } from '../../stories/find-titles.ts';
import { excerptOf, type Note } from '../../stories/note.ts';
import { buildTitleIndex } from '../../stories/title-index.ts';
import { TitlePart } from '../../stories/title-part.ts';

export interface NotePorts {
  readonly store: NoteStore;
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly now: () => number;
  /** Called when notes have changed. */
  readonly changed: () => void;
}

interface IndexedNotes {
  readonly notes: readonly Note[];
  readonly part: TitlePart;
  readonly changes: number;
}

const most = 4;

export class OwnNotes {
  private readonly ports: NotePorts;
  private indexed: Promise<IndexedNotes> | undefined;

  constructor(ports: NotePorts) {
    this.ports = ports;
  }

  async note(entity: string): Promise<Note | null> {
    return (await this.ports.store.note(entity)) ?? null;
  }

  /** Whether there is one, for a card in a page; never in private windows. */
  async has(entity: string, page: Sender['page']): Promise<boolean> {
    return page?.isPrivate === false && (await this.ports.store.note(entity)) !== undefined;
  }

  all(): Promise<Note[]> {
    return this.ports.store.all();
  }

  async write(note: WrittenNote): Promise<Note | null> {
    const kept = await this.ports.store.write(note, this.ports.now());
    this.ports.changed();
    return kept ?? null;
  }

  /** Answers how many were left out. */
  async bring(notes: readonly Note[]): Promise<number> {
    const leftOut = await this.ports.store.add(notes);
    this.ports.changed();
    return leftOut;
  }

  async forget(): Promise<true> {
    await this.ports.store.forget();
    this.ports.changed();
    return true;
  }

  /** Best first. */
  async search(query: string): Promise<NoteHit[]> {
    const { notes, part } = await this.index();
    if (queryWords(query).length === 0) return [];
    const found = findTitles([part], query, most).flatMap(({ number, ranges, score, misspelt }) => {
      const note = notes[number];
      return note ? [{ note, ranges, score, misspelt }] : [];
    });
    const names = await this.ports.names(found.map(({ note }) => note.entity));
    return found.map(({ note: { entity, text, at }, ranges, score, misspelt }) => {
      const excerpt = excerptOf(text, ranges);
      const name = names.get(entity) ?? entity;
      return { is: 'note', entity, name, title: excerpt.text, ranges: excerpt.ranges, score, misspelt, at };
    });
  }

  private async index(): Promise<IndexedNotes> {
    const { store } = this.ports;
    const last = await this.indexed?.catch(() => undefined);
    if (last?.changes !== store.changes) {
      this.indexed = (async () => {
        const { changes } = store;
        const notes = await store.all();
        const titled = notes.map(({ text, at }, number) => ({ number, title: text, at }));
        return { notes, changes, part: new TitlePart(buildTitleIndex(titled)) };
      })();
    }
    return this.indexed as Promise<IndexedNotes>;
  }
}
