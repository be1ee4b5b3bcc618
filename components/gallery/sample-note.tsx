/** A note in its states, for the gallery and the tests of components. */
import type { NoteShown } from '../note/note-draft.ts';
import { NoteSection } from '../note/note-section.tsx';

const nothing = () => undefined;

const words =
  'Named by Bellingcat before the Times piece: check which of the two the inquiry cites.\n\nSame travel pattern as in Sofia, 2015 – see Gebrev.';

const states = {
  empty: { text: '', at: undefined, told: 'nothing' },
  written: { text: words, at: Date.UTC(2026, 4, 3), told: 'nothing' },
  saved: { text: words, at: Date.UTC(2026, 4, 3), told: 'saved' },
  deleted: { text: '', at: undefined, told: 'deleted' },
  failed: { text: words, at: Date.UTC(2026, 4, 3), told: 'failed' },
} as const satisfies Record<string, Omit<NoteShown, 'is'>>;

export function sampleNote(state: keyof typeof states | 'unread' | 'private') {
  const is = state === 'unread' ? 'unread' : 'ready';
  const note: NoteShown = { is, ...states[state === 'unread' ? 'empty' : state === 'private' ? 'written' : state] };
  const acts = { onEnter: nothing, onText: nothing, onLeave: nothing, onSave: nothing, onUndo: nothing, onReload: nothing };
  return <NoteSection note={note} name="GRU" isPrivate={state === 'private'} {...acts} />;
}
