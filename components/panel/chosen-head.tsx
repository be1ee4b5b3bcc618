/** The name that is chosen, with the ways on: to its place in the article, and to its entry. */

import type { EntityRecord } from '../../pack/entity-record.ts';
import { english } from '../parts/english.ts';
import { kindInWords } from '../parts/kind-in-words.ts';
import { panelWords } from '../words.ts';

interface ChosenHeadProps {
  readonly record: EntityRecord | undefined;
  readonly onShow: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

export function ChosenHead({ record, onShow, onOpen }: ChosenHeadProps) {
  if (!record) return null;
  return (
    <header className="chosen-head">
      <p className="label">{kindInWords(record)}</p>
      <h2>
        <bdi {...english}>{record.name}</bdi>
      </h2>
      <p className="chosen-ways">
        <button type="button" className="link" onClick={() => onOpen(record.id)}>
          {panelWords.openEntry}
        </button>
        <button type="button" className="link" onClick={() => onShow(record.id)}>
          {panelWords.showInPage}
        </button>
      </p>
    </header>
  );
}
