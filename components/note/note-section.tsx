/**
 * The reader's own note on an entity: a field that grows with what is written, and a line that tells what became of it. Escape leaves the
 * field; what was written is kept, as ever.
 */
import { type KeyboardEvent, useId, useRef } from 'react';
import { longestNote } from '../../stories/note.ts';
import { formatDate, isoDay } from '../format-date.ts';
import { Section } from '../parts/section.tsx';
import { noteWords } from '../words.ts';
import type { NoteShown } from './note-draft.ts';

export interface NoteSectionProps {
  readonly note: NoteShown;
  /** What the entity is called. */
  readonly name: string;
  /** In a private window nothing is kept: the note is shown, and cannot be changed. */
  readonly isPrivate: boolean;
  readonly onEnter: () => void;
  readonly onText: (text: string) => void;
  /** The field has been left: save at once. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onReload: () => void;
}

export function NoteSection(props: NoteSectionProps) {
  const { note, isPrivate, onReload } = props;
  return (
    <Section title={noteWords.title} className="note" level={2}>
      {note.is === 'unread' && (
        <p className="note-told">
          <span>{noteWords.unread}</span>
          <button type="button" className="link" onClick={onReload}>
            {noteWords.again}
          </button>
        </p>
      )}
      {note.is !== 'unread' && isPrivate && <PrivateNote text={note.text} />}
      {note.is !== 'unread' && !isPrivate && <NoteField {...props} />}
    </Section>
  );
}

function PrivateNote({ text }: { readonly text: string }) {
  return (
    <>
      {text !== '' && (
        <p className="note-text">
          <bdi>{text}</bdi>
        </p>
      )}
      <p className="note-told">{noteWords.private}</p>
    </>
  );
}

function NoteField({ note, name, onEnter, onText, onLeave, onSave, onUndo }: NoteSectionProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const toldId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    field.current?.blur();
  };
  // A button that has done its work is gone: the reader goes on in the field.
  const andBack = (act: () => void) => () => {
    field.current?.focus();
    act();
  };
  return (
    <>
      {/* The box has the size of its text, and the field that of the box. */}
      <div className="note-box" data-text={`${note.text} `}>
        <textarea
          ref={field}
          aria-label={noteWords.label(name)}
          aria-describedby={toldId}
          placeholder={noteWords.placeholder}
          dir={note.text === '' ? undefined : 'auto'}
          rows={1}
          maxLength={longestNote}
          readOnly={note.is === 'loading'}
          value={note.text}
          onFocus={onEnter}
          onChange={(event) => onText(event.target.value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="note-told" id={toldId}>
        <span role="status">{statusOf(note)}</span>
        <span role="alert">{note.told === 'failed' && noteWords.failed}</span>
        {note.told === 'failed' && (
          <button type="button" className="link" onClick={andBack(onSave)}>
            {noteWords.again}
          </button>
        )}
        {note.told === 'deleted' && (
          <button type="button" className="link" onClick={andBack(onUndo)}>
            {noteWords.undo}
          </button>
        )}
        {note.told !== 'failed' && note.at !== undefined && <span>{noteWords.changed(formatDate(isoDay(note.at)))}</span>}
      </div>
    </>
  );
}

function statusOf({ told, text }: NoteSectionProps['note']): string | undefined {
  if (told === 'saved') return noteWords.saved;
  if (told === 'deleted') return noteWords.deleted;
  return told === 'nothing' && text.length >= longestNote ? noteWords.full(longestNote) : undefined;
}
