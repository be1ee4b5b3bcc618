/** The section of a note at work: reads it, saves what is written, also when the page is left or another entity is shown. */
import { useEffect, useState } from 'react';
import { NoteDraft, type NoteStorage } from './note-draft.ts';
import { NoteSection } from './note-section.tsx';

interface OwnNoteProps {
  readonly entity: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly storage: NoteStorage;
}

/** To be given the entity as its key: each has a draft of its own. */
export function OwnNote({ entity, name, isPrivate, storage }: OwnNoteProps) {
  const [, draw] = useState(0);
  const [draft] = useState(() => new NoteDraft(entity, storage, () => draw((times) => times + 1)));
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    draft.load();
    storage.follow(() => draft.refresh(), signal);
    addEventListener('pagehide', () => draft.leave(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && draft.save(), { signal });
    return () => {
      life.abort();
      draft.leave();
    };
  }, [draft, storage]);
  return (
    <NoteSection
      note={draft.shown}
      name={name}
      isPrivate={isPrivate}
      onEnter={() => draft.enter()}
      onText={(text) => draft.type(text)}
      onLeave={() => draft.save()}
      onSave={() => draft.save()}
      onUndo={() => draft.undo()}
      onReload={() => draft.load()}
    />
  );
}
